package dev.metricsbuild.cli.log;

import dev.metricsbuild.mcap.McapMessages;
import dev.metricsbuild.mcap.message.MessageException;
import dev.metricsbuild.table.VisibleText;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;

/** Prints messages of a topic as they come; one at a time is in memory. */
public final class TopicPrinter {
    private static final int BUFFER = 1 << 15;

    private final Topic topic;
    private final TopicFormat format;
    private final MessageTimes times;
    private long undecodable;
    private String firstReason = "";

    /** Prints messages of that topic. */
    public TopicPrinter(Topic topic, TopicFormat format, MessageTimes times) {
        this.topic = topic;
        this.format = format;
        this.times = times;
    }

    /**
     * Prints messages. Those that cannot be decoded are left out and counted.
     *
     * @param messages of the topic
     * @throws UnusableRecordingException if they do not go into the format
     * @throws OutputLostException if they cannot be written
     * @throws IOException if the recording cannot be read
     */
    public void print(McapMessages messages, PrintWriter out) throws IOException {
        try (OutputWriter checked = new OutputWriter(out);
                BufferedWriter buffer = new BufferedWriter(checked, BUFFER)) {
            TopicWriter writer = format.writer(topic, times, buffer);
            writer.begin();
            while (messages.next()) {
                try {
                    writer.write(messages.message());
                } catch (MessageException e) {
                    if (undecodable == 0) {
                        firstReason = "The first one has the log time "
                                + Long.toUnsignedString(messages.message().logTime()) + ": " + e.getMessage();
                    }
                    undecodable++;
                }
            }
        }
    }

    /** What is to be said of messages that could not be decoded; the empty string if there are none. */
    public String undecodable() {
        return undecodable == 0
                ? ""
                : undecodable + (undecodable == 1 ? " message of " : " messages of ") + topic.visibleName()
                        + " cannot be decoded and " + (undecodable == 1 ? "is" : "are") + " left out. "
                        + VisibleText.of(firstReason);
    }
}
