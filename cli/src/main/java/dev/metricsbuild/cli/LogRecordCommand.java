package dev.metricsbuild.cli;

import dev.metricsbuild.cli.log.JavaRecordPrinter;
import dev.metricsbuild.cli.log.RecordingFile;
import dev.metricsbuild.cli.log.Topic;
import dev.metricsbuild.mcap.read.McapBag;
import dev.metricsbuild.table.VisibleText;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the record of Java that reads a topic. */
@Command(
        name = "record",
        description = "Prints the Java record that reads the messages of a topic.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:printed",
            "2:the file is not a recording or cannot be read, the topic does not exist or has no schema, the output cannot be"
                    + " written, or the command line is wrong"
        },
        footerHeading = "%nExamples:%n",
        footer = "  metricsbuild log record flight.mcap --topic /odom")
final class LogRecordCommand implements Callable<Integer> {
    private final Streams streams;

    @Option(names = "--topic", required = true, paramLabel = "TOPIC", description = "The topic to read.")
    @SuppressWarnings("NullAway.Init")
    private String topic;

    @Mixin
    private final RecordingArgument recording = new RecordingArgument();

    LogRecordCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        try (McapBag bag = RecordingFile.open(recording.files())) {
            int schemas = JavaRecordPrinter.print(recording.files().get(0), topic, Topic.of(bag, topic), streams.out());
            if (schemas > 1) {
                streams.err()
                        .println("The messages of " + VisibleText.of(topic) + " have " + schemas
                                + " schemas; the record is for the first one.");
            }
            return ExitCodes.OK;
        }
    }
}
