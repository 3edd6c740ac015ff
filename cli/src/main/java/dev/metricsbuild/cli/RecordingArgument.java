package dev.metricsbuild.cli;

import java.util.List;
import picocli.CommandLine.Parameters;

/** The recording that a command reads. */
final class RecordingArgument {
    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description =
                    "A recording in the MCAP format: a file, a rosbag2 directory, or several of them that are one recording.")
    @SuppressWarnings("NullAway.Init")
    private List<String> files;

    List<String> files() {
        return files;
    }

    /** For messages. */
    String name() {
        return String.join(", ", files);
    }
}
