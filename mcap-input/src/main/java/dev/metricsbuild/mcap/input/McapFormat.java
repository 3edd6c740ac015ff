package dev.metricsbuild.mcap.input;

import com.fasterxml.jackson.core.JsonParser;
import dev.metricsbuild.input.InputException;
import dev.metricsbuild.input.LogFormat;
import dev.metricsbuild.input.LogRequest;
import dev.metricsbuild.input.NameSuggestion;
import dev.metricsbuild.mcap.McapChannel;
import dev.metricsbuild.mcap.McapException;
import dev.metricsbuild.mcap.McapOptions;
import dev.metricsbuild.mcap.McapOrder;
import dev.metricsbuild.mcap.McapQuery;
import dev.metricsbuild.mcap.McapReader;
import java.io.IOException;
import java.util.List;

/** Recordings, of which a topic's messages are the rows, in the order of their log times. */
public final class McapFormat implements LogFormat {
    /** For the service loader. */
    public McapFormat() {}

    @Override
    public boolean reads(String fileName) {
        return fileName.endsWith(".mcap");
    }

    @Override
    public JsonParser open(LogRequest request) throws IOException {
        boolean lenient = request.options().completeRows();
        McapReader reader = McapReader.open(request.file(), lenient ? McapOptions.lenient() : McapOptions.strict());
        try {
            McapQuery query = McapQuery.all().topics(topic(reader, request)).order(McapOrder.LOG_TIME);
            return new MessageTokens(reader, reader.messages(query), request);
        } catch (McapException e) {
            reader.close();
            throw new IOException(e.getMessage() + MessageTokens.READ_WHAT_IS_WHOLE, e);
        } catch (IOException | RuntimeException e) {
            reader.close();
            throw e;
        }
    }

    /** The topic that is asked for; the only one where none is. */
    private static String topic(McapReader reader, LogRequest request) throws IOException {
        String asked = request.options().topic();
        List<String> topics = reader.info().channels().stream()
                .map(McapChannel::topic)
                .distinct()
                .sorted()
                .toList();
        if (topics.contains(asked) || (asked.isEmpty() && topics.size() == 1)) {
            return asked.isEmpty() ? topics.get(0) : asked;
        }
        String there = topics.isEmpty() ? "it has none" : "it has " + String.join(", ", topics);
        throw new InputException(
                asked.isEmpty()
                        ? request.file() + " has several topics; name one by topic = \"...\": " + there + "."
                        : request.file() + " has no topic \"" + asked + "\"; " + there + "."
                                + NameSuggestion.of(asked, topics));
    }
}
