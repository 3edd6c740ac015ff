package dev.metricsbuild.transfer;

import java.io.IOException;

/** An object is of a class that cannot be sent. */
public final class UnfitException extends IOException {
    private static final long serialVersionUID = 1L;

    UnfitException(Class<?> type) {
        super("an object of " + type.getName()
                + " is neither a collection, number, text or time of the JDK, nor a value"
                + " of metrics, nor of one of the build's own classes");
    }
}
