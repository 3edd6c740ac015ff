package dev.metricsbuild.mcap.message;

import java.io.IOException;

/** A message does not have the form of its schema; other messages of its topic may have it. */
public final class MessageException extends IOException {
    private static final long serialVersionUID = 1;

    /**
     * An exception.
     *
     * @param reason which field it is about, what was found and what was expected
     */
    public MessageException(String reason) {
        super(reason);
    }
}
