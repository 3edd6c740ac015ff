package dev.metricsbuild.cli.log;

import java.io.IOException;

/** The output takes no more: the disk is full, or the reader of a pipe is gone. */
public final class OutputLostException extends IOException {
    private static final long serialVersionUID = 1;

    OutputLostException() {
        super("The output cannot be written.");
    }
}
