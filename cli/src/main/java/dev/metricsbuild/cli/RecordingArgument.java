package dev.metricsbuild.cli;

import picocli.CommandLine.Parameters;

/** The recording that a command looks into. */
final class RecordingArgument {
    @Parameters(paramLabel = "FILE", arity = "1", description = "A recording in the MCAP format.")
    @SuppressWarnings("NullAway.Init")
    private String file;

    String file() {
        return file;
    }
}
