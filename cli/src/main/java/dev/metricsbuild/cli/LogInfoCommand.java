package dev.metricsbuild.cli;

import dev.metricsbuild.cli.log.RecordingFile;
import dev.metricsbuild.cli.log.RecordingSummary;
import dev.metricsbuild.cli.log.SummaryFormat;
import dev.metricsbuild.mcap.read.McapBag;
import dev.metricsbuild.table.VisibleText;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what a recording holds and how it is. */
@Command(
        name = "info",
        description =
                "Shows what a recording contains: channels, counts, rates, times, schemas, compression; and what is damaged.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:shown",
            "1:the recording is damaged, with --fail-on damage",
            "2:the file is not a recording or cannot be read, the output cannot be written, or the command line is wrong"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  metricsbuild log info flight.mcap",
            "  metricsbuild log info --quick --format json flight.mcap | jq .messageCount",
            "  metricsbuild log info --fail-on damage flight.mcap",
            "  metricsbuild log info bag_0.mcap bag_1.mcap"
        })
final class LogInfoCommand implements Callable<Integer> {
    private final Streams streams;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How to show it: ${COMPLETION-CANDIDATES}. Default: text.")
    private SummaryFormat format = SummaryFormat.TEXT;

    @Option(
            names = "--quick",
            description = "Use the recording's summary, if it has one, instead of reading all of it to find damage.")
    private boolean isQuick;

    @Mixin
    private final FailOnDamageOption failOn = new FailOnDamageOption();

    @Mixin
    private final RecordingArgument recording = new RecordingArgument();

    LogInfoCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        try (McapBag bag = RecordingFile.openAnything(recording.files())) {
            RecordingSummary summary = RecordingSummary.of(recording.name(), bag, !isQuick);
            if (format == SummaryFormat.JSON) {
                // Programs get their object even of a file that is no recording, with the problem in it.
                format.write(summary, streams.out());
            }
            RecordingFile.checkMagic(bag);
            if (format == SummaryFormat.TEXT) {
                format.write(summary, streams.out());
            }
            if (summary.isDamaged()) {
                streams.out().flush();
                streams.err().println(VisibleText.of(recording.name()) + " is damaged; the readable part is shown.");
            }
            return failOn.exitCode(summary.isDamaged());
        }
    }
}
