package dev.metricsbuild.cli;

import dev.metricsbuild.cli.log.RecordingFile;
import dev.metricsbuild.cli.log.RecordingSummary;
import dev.metricsbuild.cli.log.SummaryFormat;
import dev.metricsbuild.mcap.McapInfo;
import dev.metricsbuild.mcap.McapReader;
import dev.metricsbuild.table.VisibleText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what a recording holds and how it is. */
@Command(
        name = "info",
        description =
                "Tells what a recording holds: channels, counts, rates, times, schemas, compression; and what is damaged.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:told",
            "1:the recording is damaged, with --fail-on damage",
            "2:the file is no recording or cannot be read, the output not be written, or the command line is wrong"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  metricsbuild log info flight.mcap",
            "  metricsbuild log info --quick --format json flight.mcap | jq .messageCount",
            "  metricsbuild log info --fail-on damage flight.mcap"
        })
final class LogInfoCommand implements Callable<Integer> {
    private final Streams streams;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How to tell: ${COMPLETION-CANDIDATES}. Default: text.")
    private SummaryFormat format = SummaryFormat.TEXT;

    @Option(
            names = "--quick",
            description = "Believe the recording's summary, if it has one, and do not read all of it to find damage.")
    private boolean isQuick;

    @Option(
            names = "--fail-on",
            paramLabel = "WHAT",
            defaultValue = "never",
            description = "When to exit with 1: ${COMPLETION-CANDIDATES}. Default: never.")
    private LogCommand.FailOnDamage failOn = LogCommand.FailOnDamage.NEVER;

    @Parameters(paramLabel = "FILE", arity = "1", description = "A recording in the MCAP format.")
    @SuppressWarnings("NullAway.Init")
    private String file;

    LogInfoCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        try (McapReader reader = RecordingFile.openAnything(file)) {
            McapInfo info = isQuick ? reader.info() : reader.scan();
            // Without a summary all of it was read all the same.
            boolean isChecked = !isQuick || !info.hasSummary();
            RecordingSummary summary = new RecordingSummary(file, Files.size(Path.of(file)), info, isChecked);
            if (format == SummaryFormat.JSON) {
                // Programs get their object even of a file that is no recording, with the problem in it.
                format.write(summary, streams.out());
            }
            RecordingFile.checkMagic(file);
            if (format == SummaryFormat.TEXT) {
                format.write(summary, streams.out());
            }
            if (summary.isDamaged()) {
                streams.out().flush();
                streams.err().println(VisibleText.of(file) + " is damaged; what can be read of it is told.");
            }
            return failOn.exitCode(summary.isDamaged());
        }
    }
}
