package dev.metricsbuild.mcap;

import java.io.IOException;
import java.util.List;

/**
 * Messages one after another, read on demand. Not thread-safe.
 *
 * <pre>{@code
 * try (McapMessages messages = reader.messages(McapQuery.all().topics("/odom"))) {
 *     while (messages.next()) {
 *         McapMessage message = messages.message();
 *     }
 * }
 * }</pre>
 */
public interface McapMessages extends AutoCloseable {

    /**
     * Moves to the next message.
     *
     * @return false after the last
     * @throws McapException strict, at the first error
     * @throws IOException if the file cannot be read
     */
    boolean next() throws IOException;

    /** The message moved to; always the same object, which {@link #next()} refills. */
    McapMessage message();

    /** The problems found so far; after the last message, all that this way of reading can find. */
    List<McapProblem> problems();

    @Override
    void close();
}
