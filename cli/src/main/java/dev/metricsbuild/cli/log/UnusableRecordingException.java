package dev.metricsbuild.cli.log;

import java.io.IOException;

/** The requested content cannot be read from a recording. */
public final class UnusableRecordingException extends IOException {
    private static final long serialVersionUID = 1;

    UnusableRecordingException(String message) {
        super(message);
    }
}
