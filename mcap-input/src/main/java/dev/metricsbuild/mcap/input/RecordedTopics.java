package dev.metricsbuild.mcap.input;

import dev.metricsbuild.input.InputException;
import dev.metricsbuild.input.LogRequest;
import dev.metricsbuild.input.NameSuggestion;
import dev.metricsbuild.mcap.McapChannel;
import dev.metricsbuild.mcap.McapInfo;
import java.util.List;

/** The topics of a recording, and those of them that are asked for. */
final class RecordedTopics {
    private final List<String> topics;

    RecordedTopics(List<McapInfo> files) {
        this.topics = files.stream()
                .flatMap(file -> file.channels().stream())
                .map(McapChannel::topic)
                .distinct()
                .sorted()
                .toList();
    }

    /** The topic that is asked for; the only one where none is. */
    String one(LogRequest request) {
        List<String> asked = several(request);
        if (asked.size() > 1) {
            throw new InputException(request.name() + " is to be read as rows of several topics, "
                    + String.join(", ", asked) + "; rows are of one.");
        }
        if (!asked.isEmpty()) {
            return asked.get(0);
        }
        if (topics.size() == 1) {
            return topics.get(0);
        }
        throw new InputException(
                topics.isEmpty()
                        ? request.name() + " has no topics."
                        : request.name() + " has several topics; name one by topic = \"...\": " + there() + ".");
    }

    /** The topics that are asked for, each of which is there; none for all. */
    List<String> several(LogRequest request) {
        for (String topic : request.options().topics()) {
            if (!topics.contains(topic)) {
                throw new InputException(request.name() + " has no topic \"" + topic + "\"; " + there() + "."
                        + NameSuggestion.of(topic, topics));
            }
        }
        return request.options().topics();
    }

    private String there() {
        return topics.isEmpty() ? "it has none" : "it has " + String.join(", ", topics);
    }
}
