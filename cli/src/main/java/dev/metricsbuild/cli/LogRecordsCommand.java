package dev.metricsbuild.cli;

import dev.metricsbuild.cli.log.OutputLostException;
import dev.metricsbuild.cli.log.OutputWriter;
import dev.metricsbuild.cli.log.RecordingFile;
import dev.metricsbuild.mcap.json.RecordLineWriter;
import dev.metricsbuild.mcap.read.McapBag;
import dev.metricsbuild.mcap.read.McapReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints every record of a recording. */
@Command(
        name = "records",
        description = {
            "Prints every record as a line of JSON, in the form of the format's conformance files. Chunks are replaced by their"
                    + " records. Of several files one follows the other. Problems are lines of the type Problem."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:printed, with problems among the lines",
            "2:the file is not a recording or cannot be read, the output cannot be written, or the command line is wrong"
        },
        footerHeading = "%nExamples:%n",
        footer = "  metricsbuild log records flight.mcap | grep '^{\"type\":\"Problem\"'")
final class LogRecordsCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private final RecordingArgument recording = new RecordingArgument();

    LogRecordsCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        try (McapBag bag = RecordingFile.openAnything(recording.files())) {
            try (BufferedWriter out = new BufferedWriter(new OutputWriter(streams.out()))) {
                for (McapReader reader : bag.readers()) {
                    new RecordLineWriter(reader, out).writeAll();
                }
            } catch (OutputLostException e) {
                // The program says so at its end, whatever it was that was printed.
                return ExitCodes.UNUSABLE;
            }
            RecordingFile.checkMagic(bag);
            return ExitCodes.OK;
        }
    }
}
