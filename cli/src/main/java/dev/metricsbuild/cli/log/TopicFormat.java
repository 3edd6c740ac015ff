package dev.metricsbuild.cli.log;

import dev.metricsbuild.mcap.decode.MessageContent;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** How the messages of a topic are written. */
public enum TopicFormat {
    /** An object of JSON a line. */
    JSONL {
        @Override
        TopicWriter writer(Topic topic, MessageTimes times, Writer out) throws IOException {
            return new JsonLinesTopicWriter(topic, times, out);
        }
    },
    /** A row a message, with a header. */
    CSV {
        @Override
        TopicWriter writer(Topic topic, MessageTimes times, Writer out) {
            return topic.contents().get(0) instanceof MessageContent.Json
                    ? new CsvJsonTopicWriter(topic, times, out)
                    : new CsvTopicWriter(topic, times, out);
        }
    };

    abstract TopicWriter writer(Topic topic, MessageTimes times, Writer out) throws IOException;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
