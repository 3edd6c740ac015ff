package dev.metricsbuild.cli;

import dev.metricsbuild.report.LoadedMetrics;
import dev.metricsbuild.report.html.HtmlReport;
import dev.metricsbuild.table.VisibleText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes metrics as a page for a browser, or as a directory of pages. */
@Command(
        name = "report",
        description = "Writes the metrics of a file, of a job or of a directory of jobs as an interactive page.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:written",
            "2:the file cannot be read, the page cannot be written, or the command line is wrong"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  metricsbuild report outputs/metrics.binproto",
            "  metricsbuild report --open outputs/",
            "  metricsbuild report flights/ -o site/",
            "  metricsbuild report flights/ -o flights.html"
        })
final class ReportCommand implements Callable<Integer> {
    private final Streams streams;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PATH",
            defaultValue = "report.html",
            description = "A name that ends in .html is one page with everything; any other is a directory, with a page"
                    + " for each job. Default: report.html")
    @SuppressWarnings("NullAway.Init")
    private Path output;

    @Option(names = "--open", description = "Opens the page in a browser.")
    private boolean open;

    @Parameters(
            paramLabel = "FILE",
            arity = "1",
            description = "A metrics.binproto file, a job's directory, a directory of jobs, or - for standard input.")
    @SuppressWarnings("NullAway.Init")
    private String file;

    ReportCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        LoadedMetrics loaded = streams.load(file);
        Path page = HtmlReport.of(loaded).writeTo(output);
        streams.out().println(VisibleText.of(page.toString()));
        if (open) {
            open(page);
        }
        return ExitCodes.OK;
    }

    private void open(Path page) {
        try {
            Browser.open(page);
        } catch (IOException e) {
            // The page is there, which is what was asked for first.
            streams.err().println("No browser can be opened: " + VisibleText.of(String.valueOf(e.getMessage())));
        }
    }
}
