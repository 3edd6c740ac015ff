package dev.metricsbuild.mcap.input;

import dev.metricsbuild.input.InputException;
import dev.metricsbuild.input.LogFormat;
import dev.metricsbuild.input.LogRequest;
import dev.metricsbuild.mcap.McapException;
import dev.metricsbuild.mcap.McapInfo;
import dev.metricsbuild.mcap.McapMessage;
import dev.metricsbuild.mcap.McapMessages;
import dev.metricsbuild.mcap.McapOptions;
import dev.metricsbuild.mcap.McapOrder;
import dev.metricsbuild.mcap.McapQuery;
import dev.metricsbuild.mcap.decode.MessageDecoders;
import dev.metricsbuild.mcap.read.McapBag;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Recordings, of which a topic's messages are the rows, in the order of their log times. */
public final class McapFormat implements LogFormat {
    /** For the service loader. */
    public McapFormat() {}

    @Override
    public boolean reads(String fileName) {
        return fileName.endsWith(".mcap");
    }

    @Override
    public boolean readsDirectory(Path directory) {
        return McapBag.isFolder(directory);
    }

    @Override
    public Rows open(LogRequest request) throws IOException {
        return opened(request, bag -> {
            List<McapInfo> files = bag.infos();
            String topic = new RecordedTopics(files).one(request);
            MessageDecoders decoders = new MessageDecoders();
            List<Example> examples = ExampleRow.of(topic, files, decoders, request);
            McapMessages messages = bag.messages(ordered().topics(topic));
            RecordedRows rows = new RecordedRows(bag, messages, decoders, request);
            return new Rows(new MessageTokens(rows, request.fields()), examples);
        });
    }

    @Override
    public <T> Stream<T> messages(LogRequest request, Class<T> type) throws IOException {
        if (type != McapMessage.class) {
            throw new InputException(request.name() + " has no messages that are a " + type.getName()
                    + "; those of a recording are a " + McapMessage.class.getName() + ".");
        }
        return opened(request, bag -> {
            String[] topics = new RecordedTopics(bag.infos()).several(request).toArray(String[]::new);
            McapQuery query = topics.length == 0 ? ordered() : ordered().topics(topics);
            RecordedMessages messages = new RecordedMessages(bag, bag.messages(query), request);
            return StreamSupport.stream(messages, false)
                    .onClose(messages::close)
                    .map(type::cast);
        });
    }

    private static McapQuery ordered() {
        return McapQuery.all().order(McapOrder.LOG_TIME);
    }

    /** What is made of an open recording, which is closed only if that fails. */
    private interface Opening<T> {
        T of(McapBag bag) throws IOException;
    }

    private static <T> T opened(LogRequest request, Opening<T> opening) throws IOException {
        McapOptions options = request.options().completeRows() ? McapOptions.lenient() : McapOptions.strict();
        try {
            McapBag bag = McapBag.ofParts(request.parts(), options);
            try {
                return opening.of(bag);
            } catch (IOException | RuntimeException e) {
                bag.close();
                throw e;
            }
        } catch (McapException e) {
            throw new IOException(e.getMessage() + RecordedRows.READ_WHAT_IS_WHOLE, e);
        }
    }
}
