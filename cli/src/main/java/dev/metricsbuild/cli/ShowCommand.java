package dev.metricsbuild.cli;

import dev.metricsbuild.input.NameSuggestion;
import dev.metricsbuild.metric.Metric;
import dev.metricsbuild.report.FileTable;
import dev.metricsbuild.report.JobFile;
import dev.metricsbuild.report.JunitWriter;
import dev.metricsbuild.report.LoadedMetrics;
import dev.metricsbuild.report.MarkdownWriter;
import dev.metricsbuild.report.MetricDetails;
import dev.metricsbuild.report.SeriesCsvWriter;
import dev.metricsbuild.run.FailOn;
import dev.metricsbuild.table.Glyphs;
import dev.metricsbuild.table.VisibleText;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows metrics in the terminal, or as Markdown, JUnit XML, JSON, text and CSV. */
@Command(
        name = "show",
        description = "Shows the metrics of a file, of a job or of a directory of jobs.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:shown",
            "1:the condition of --fail-on is met",
            "2:the file cannot be read, the output cannot be written, or the command line is wrong"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  metricsbuild show outputs/metrics.binproto",
            "  metricsbuild show --sort status --status FAIL_BLOCK,FAIL_WARN flights/",
            "  metricsbuild show --metric \"Max speed\" outputs/",
            "  metricsbuild show --csv \"Speed\" outputs/ > speed.csv",
            "  metricsbuild show --format junit --fail-on block outputs/ > metrics.xml"
        })
final class ShowCommand implements Callable<Integer> {
    private final Streams streams;

    /** How the metrics are shown. */
    enum Layout {
        TABLE,
        JUNIT,
        MARKDOWN;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The order of metrics. */
    enum Order {
        FILE,
        STATUS;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What is shown in place of all metrics; one of them. */
    static final class Part {
        @Option(names = "--metric", paramLabel = "NAME", description = "Show this metric in detail.")
        private @Nullable String metric;

        @Option(names = "--csv", paramLabel = "NAME", description = "Write the series of this metric as CSV.")
        private @Nullable String csv;

        @Option(names = "--json", description = "Write the whole message in the canonical JSON of protobuf.")
        private boolean json;

        @Option(names = "--text", description = "Write the whole message in the text format of protobuf.")
        private boolean text;
    }

    @ArgGroup
    private @Nullable Part part;

    @Mixin
    private ShowFilterOptions filter = new ShowFilterOptions();

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            defaultValue = "file",
            description = "The order of metrics: ${COMPLETION-CANDIDATES}; status shows the worst first.")
    private Order order = Order.FILE;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "How to show them: ${COMPLETION-CANDIDATES}.")
    private Layout layout = Layout.TABLE;

    @Option(
            names = "--fail-on",
            paramLabel = "WHAT",
            defaultValue = "never",
            description = "When to exit with 1: ${COMPLETION-CANDIDATES}; a rejected file and a job without metrics"
                    + " count as block. Default: never.")
    private FailOn failOn = FailOn.NEVER;

    @Option(
            names = "--warn-as",
            paramLabel = "KIND",
            defaultValue = "note",
            description = "How JUnit XML shows FAIL_WARN: ${COMPLETION-CANDIDATES}.")
    private WarnAs warnAs = WarnAs.NOTE;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description =
                    "When to colour: ${COMPLETION-CANDIDATES}. auto colours on a terminal, unless NO_COLOR is set.")
    private StatusColours.Choice color = StatusColours.Choice.AUTO;

    @Parameters(
            paramLabel = "FILE",
            arity = "1",
            description = "A metrics.binproto file, a job's directory, a directory of jobs, or - for standard input.")
    @SuppressWarnings("NullAway.Init")
    private String file;

    /** What a warning is in JUnit XML. */
    enum WarnAs {
        NOTE,
        FAILURE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    ShowCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (part != null && (part.json || part.text)) {
            if (failOn != FailOn.NEVER && file.equals("-")) {
                streams.err().println("--fail-on reads the file once more, which standard input cannot. Name a file.");
                return ExitCodes.UNUSABLE;
            }
            var message = RawMessage.read(file, streams.in());
            if (part.json) {
                RawMessage.json(message, streams.out());
            } else {
                RawMessage.text(message, streams.out());
            }
            return failOn != FailOn.NEVER && isFailure(streams.load(file)) ? ExitCodes.FOUND : ExitCodes.OK;
        }
        LoadedMetrics loaded = streams.load(file);
        if (part != null) {
            int shown = showPart(loaded, part);
            return shown == ExitCodes.OK && isFailure(loaded) ? ExitCodes.FOUND : shown;
        }
        show(loaded);
        return isFailure(loaded) ? ExitCodes.FOUND : ExitCodes.OK;
    }

    /** Whether there is a metric, a file that the platform rejects, or a job without metrics that counts as a failure. */
    private boolean isFailure(LoadedMetrics loaded) {
        return failOn != FailOn.NEVER
                && (!loaded.missing().isEmpty() || loaded.files().stream().anyMatch(this::isFailure));
    }

    private boolean isFailure(JobFile file) {
        return !file.validation().accepted()
                || file.metrics().metrics().stream().anyMatch(metric -> failOn.isMetBy(metric.status()));
    }

    private void show(LoadedMetrics loaded) throws IOException {
        boolean worstFirst = order == Order.STATUS;
        switch (layout) {
            case TABLE -> table().lines(loaded).forEach(streams.out()::println);
            case JUNIT -> new JunitWriter(filter.filter(), warnAs == WarnAs.FAILURE).write(loaded, streams.out());
            case MARKDOWN -> new MarkdownWriter(filter.filter(), worstFirst).write(loaded, streams.out());
        }
    }

    private FileTable table() {
        return new FileTable(
                filter.filter(),
                order == Order.STATUS,
                Glyphs.BLOCKS,
                streams.terminal().width(),
                StatusColours.style(color, streams.terminal()));
    }

    private int showPart(LoadedMetrics loaded, Part shown) throws IOException {
        String name = shown.metric == null ? shown.csv : shown.metric;
        List<JobFile> files = loaded.files();
        boolean found = false;
        for (JobFile job : files) {
            for (Metric metric : job.metrics().metrics()) {
                if (metric.name().equals(name)) {
                    if (shown.csv != null) {
                        SeriesCsvWriter.write(metric, streams.out());
                        return ExitCodes.OK;
                    }
                    if (loaded.isDirectory()) {
                        streams.out().println("== " + VisibleText.of(job.name()));
                    }
                    MetricDetails.lines(metric, table().table(job)).forEach(streams.out()::println);
                    found = true;
                }
            }
        }
        return found ? ExitCodes.OK : noSuchMetric(String.valueOf(name), files);
    }

    private int noSuchMetric(String name, List<JobFile> files) {
        List<String> names = files.stream()
                .flatMap(job -> job.metrics().metrics().stream())
                .map(Metric::name)
                .distinct()
                .toList();
        String meant = NameSuggestion.nearest(name, names)
                .map(nearest -> " Did you mean \"" + VisibleText.of(nearest) + "\"?")
                .orElse(" metricsbuild show lists the metrics.");
        streams.err().println(VisibleText.of(file) + " has no metric \"" + VisibleText.of(name) + "\"." + meant);
        return ExitCodes.UNUSABLE;
    }
}
