package dev.metricsbuild.cli;

import dev.metricsbuild.cli.log.JavaRecordPrinter;
import dev.metricsbuild.cli.log.RecordingFile;
import dev.metricsbuild.cli.log.Topic;
import dev.metricsbuild.mcap.McapBag;
import dev.metricsbuild.table.VisibleText;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the record of Java that reads a topic. */
@Command(
        name = "record",
        description = "Prints the record of Java that reads the messages of a topic.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:printed",
            "2:the file is no recording or cannot be read, the topic is not there or has no schema, the output not be"
                    + " written, or the command line is wrong"
        },
        footerHeading = "%nExamples:%n",
        footer = "  metricsbuild log record flight.mcap --topic /odom")
final class LogRecordCommand implements Callable<Integer> {
    private final Streams streams;

    @Option(names = "--topic", required = true, paramLabel = "TOPIC", description = "The topic to read.")
    @SuppressWarnings("NullAway.Init")
    private String topic;

    @Parameters(
            paramLabel = "FILE",
            arity = "1",
            description = "A recording in the MCAP format, or a directory of rosbag2.")
    @SuppressWarnings("NullAway.Init")
    private String file;

    LogRecordCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        try (McapBag recording = RecordingFile.open(file)) {
            int schemas = JavaRecordPrinter.print(file, topic, Topic.of(recording, topic), streams.out());
            if (schemas > 1) {
                streams.err()
                        .println("The messages of " + VisibleText.of(topic) + " have " + schemas
                                + " schemas; the record is for the first one.");
            }
            return ExitCodes.OK;
        }
    }
}
