package dev.metricsbuild.mcap.input;

import com.fasterxml.jackson.core.JsonToken;
import dev.metricsbuild.mcap.McapMessage;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The fields of a message as tokens. */
interface MessageValues extends TokenValue {
    /** Begins with a message. */
    void reset(McapMessage message) throws IOException;

    /** The next token within the message; null at its end. */
    @Nullable
    JsonToken next() throws IOException;

    /** Whether the messages have a field of this name. */
    boolean has(String name);
}
