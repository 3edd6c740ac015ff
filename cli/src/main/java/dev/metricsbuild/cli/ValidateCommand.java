package dev.metricsbuild.cli;

import dev.metricsbuild.report.MetricsLoader;
import dev.metricsbuild.table.VisibleText;
import dev.metricsbuild.validate.MetricsValidator;
import dev.metricsbuild.validate.ValidationReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Validates files and reports everything that is wrong with them. */
@Command(
        name = "validate",
        description = "Checks whether the platform accepts files, and lists everything that is wrong with them.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:every file is accepted",
            "1:a file is rejected",
            "2:a file cannot be read, the output cannot be written, or the command line is wrong"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  metricsbuild validate outputs/metrics.binproto",
            "  metricsbuild validate flights/",
            "  metricsbuild validate --format sarif flights/*/metrics.binproto > findings.sarif",
            "  cat metrics.binproto | metricsbuild validate -"
        })
final class ValidateCommand implements Callable<Integer> {
    private final Streams streams;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How to report: ${COMPLETION-CANDIDATES}. jsonl is one JSON object per file.")
    @SuppressWarnings("NullAway.Init")
    private Format format;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description =
                    "metrics.binproto files, directories of a job or of jobs; - is standard input. @LIST takes names from"
                            + " a file.")
    @SuppressWarnings("NullAway.Init")
    private List<String> files;

    ValidateCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        List<String> named = new ArrayList<>();
        for (String file : files) {
            named.addAll(filesOf(file));
        }
        return validateAll(named);
    }

    private int validateAll(List<String> named) throws IOException {
        boolean allAccepted = true;
        boolean allRead = true;
        try (ReportWriter writer = format.writer(streams.out())) {
            for (int i = 0; i < named.size(); i++) {
                String file = named.get(i);
                streams.progress(i + 1, named.size(), file);
                try {
                    ValidationReport report = validate(file);
                    streams.progressDone();
                    writer.report(file, report);
                    allAccepted &= report.accepted();
                } catch (IOException | InvalidPathException | OutOfMemoryError e) {
                    // What one file needed too much of is free again for the next.
                    String reason = "cannot be read: " + FailureReason.of(e);
                    streams.progressDone();
                    streams.err().println(VisibleText.of(file) + ": " + reason);
                    writer.unreadable(file, reason);
                    allRead = false;
                }
            }
        }
        if (!allRead) {
            return ExitCodes.UNUSABLE;
        }
        return allAccepted ? ExitCodes.OK : ExitCodes.FOUND;
    }

    /** The files of a directory, as show finds them: that of a job, or those of its jobs; else the name itself. */
    private static List<String> filesOf(String name) {
        try {
            Path directory = Path.of(name);
            if (!name.equals("-") && Files.isDirectory(directory)) {
                List<String> found = MetricsLoader.filesOf(directory).stream()
                        .map(Path::toString)
                        .toList();
                return found.isEmpty() ? List.of(name) : found;
            }
        } catch (IOException | InvalidPathException e) {
            // Whoever reads it meets it again, and reports it.
        }
        return List.of(name);
    }

    private ValidationReport validate(String file) throws IOException {
        return file.equals("-") ? MetricsValidator.validate(streams.in()) : MetricsValidator.validate(Path.of(file));
    }
}
