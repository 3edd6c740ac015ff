package dev.metricsbuild.mcap;

import java.io.IOException;
import java.util.List;

/**
 * Messages one after another, read as they are asked for. Not for use by several threads.
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
     * @return false behind the last
     * @throws McapException strict, at the first error
     * @throws IOException where the file cannot be read
     */
    boolean next() throws IOException;

    /** The message moved to; always the same object, which {@link #next()} fills anew. */
    McapMessage message();

    /** What was found to be wrong so far; after the last message, all of it that this way of reading meets. */
    List<McapProblem> problems();

    @Override
    void close();
}
