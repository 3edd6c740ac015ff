package dev.metricsbuild.cli;

import dev.metricsbuild.report.DiffWriter;
import dev.metricsbuild.report.LoadedMetrics;
import dev.metricsbuild.report.MetricsDiff;
import dev.metricsbuild.report.Tolerance;
import dev.metricsbuild.table.VisibleText;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares two files, or two directories of jobs. */
@Command(
        name = "diff",
        description = "Shows what changed between two files, or between two directories of jobs, job by job.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:compared",
            "1:the condition of --fail-on is met",
            "2:a file cannot be read, the output cannot be written, or the command line is wrong"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  metricsbuild diff main/metrics.binproto outputs/metrics.binproto",
            "  metricsbuild diff --tolerance 1e-9 --tolerance-of \"Max speed=0.1\" flights-main/ flights/",
            "  metricsbuild diff --fail-on worse --format markdown flights-main/ flights/ > comment.md"
        })
final class DiffCommand implements Callable<Integer> {
    private final Streams streams;

    /** Which changes give the exit code 1. */
    enum FailOnChange {
        WORSE,
        ANY,
        NEVER;

        boolean isMet(MetricsDiff diff) {
            return switch (this) {
                case WORSE -> diff.isWorse();
                case ANY -> !diff.isEmpty();
                case NEVER -> false;
            };
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--tolerance",
            paramLabel = "T",
            defaultValue = "0",
            description = "Numbers a and b are the same if they differ by at most T * max(1, |a|, |b|). Default: 0.")
    private double tolerance;

    @Option(
            names = "--tolerance-of",
            paramLabel = "METRIC=T",
            description = "The tolerance of one metric; may be repeated.")
    private Map<String, Double> tolerances = new LinkedHashMap<>();

    @Option(
            names = "--fail-on",
            paramLabel = "WHAT",
            defaultValue = "never",
            description =
                    "When to exit with 1: ${COMPLETION-CANDIDATES}. worse is a status that got worse or a job that"
                            + " went. Default: never.")
    private FailOnChange failOn = FailOnChange.NEVER;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "terminal",
            description = "How to show changes: ${COMPLETION-CANDIDATES}.")
    private DiffWriter format = DiffWriter.TERMINAL;

    @Parameters(index = "0", paramLabel = "BEFORE", description = "A file, a job's directory or a directory of jobs.")
    @SuppressWarnings("NullAway.Init")
    private String before;

    @Parameters(
            index = "1",
            paramLabel = "AFTER",
            description = "The same, in its current state; one of the two may be -.")
    @SuppressWarnings("NullAway.Init")
    private String after;

    DiffCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Tolerance allowed;
        try {
            allowed = new Tolerance(tolerance, tolerances);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
        LoadedMetrics left = streams.load(before);
        LoadedMetrics right = streams.load(after);
        if (left.isDirectory() != right.isDirectory()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "One of " + VisibleText.of(before) + " and " + VisibleText.of(after)
                            + " is a directory of jobs and the other is not; name two of the same kind.");
        }
        MetricsDiff diff = MetricsDiff.of(left, right, allowed);
        format.write(diff, streams.out());
        return failOn.isMet(diff) ? ExitCodes.FOUND : ExitCodes.OK;
    }
}
