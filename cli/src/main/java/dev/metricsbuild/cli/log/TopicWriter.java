package dev.metricsbuild.cli.log;

import dev.metricsbuild.mcap.McapMessage;
import dev.metricsbuild.mcap.message.MessageException;
import java.io.IOException;

/** Writes the messages of a topic. */
interface TopicWriter {
    /** Writes what comes before the first message. */
    void begin() throws IOException;

    /**
     * Writes a message, all of it or nothing.
     *
     * @throws MessageException if the message cannot be decoded
     * @throws IOException if it cannot be written
     */
    void write(McapMessage message) throws IOException;
}
