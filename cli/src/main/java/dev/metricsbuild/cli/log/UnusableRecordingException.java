package dev.metricsbuild.cli.log;

import java.io.IOException;

/** What was asked for cannot be had of a recording. */
public final class UnusableRecordingException extends IOException {
    private static final long serialVersionUID = 1;

    UnusableRecordingException(String message) {
        super(message);
    }
}
