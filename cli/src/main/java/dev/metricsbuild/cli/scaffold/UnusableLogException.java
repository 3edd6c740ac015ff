package dev.metricsbuild.cli.scaffold;

import java.io.IOException;

/** A log of which no record can be made; the message names the file, what was found and what was expected. */
public final class UnusableLogException extends IOException {
    private static final long serialVersionUID = 1L;

    UnusableLogException(String message) {
        super(message);
    }
}
