package dev.metricsbuild.mcap.input;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Where messages come from that are shown as tokens. */
interface MessageSource extends Closeable {
    /**
     * Goes to the next message.
     *
     * @param times is to show those of the message
     * @return its fields, before the first of them; null at the end
     */
    @Nullable
    MessageValues next(TimeTokens times) throws IOException;

    /** The number of the message reached, from 1; -1 where messages have none. */
    int line();
}
