package dev.metricsbuild.transfer;

import java.io.IOException;

/** An object is of a class that does not travel. */
public final class UnfitException extends IOException {
    private static final long serialVersionUID = 1L;

    UnfitException(Class<?> type) {
        super("an object of " + type.getName() + " is none of the JDK's collections, numbers, texts and times, none of"
                + " the values of metrics, and none of the build's own classes");
    }
}
