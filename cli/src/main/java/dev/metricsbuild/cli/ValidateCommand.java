package dev.metricsbuild.cli;

import dev.metricsbuild.validate.MetricsValidator;
import dev.metricsbuild.validate.ValidationReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Validates files and reports everything that is wrong with them. */
@Command(
        name = "validate",
        description = "Tells whether the platform accepts files, and everything that is wrong with them.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:every file is accepted",
            "1:a file is rejected",
            "2:a file cannot be read, or the command line is wrong"
        })
final class ValidateCommand implements Callable<Integer> {
    private final InputStream in;
    private final PrintWriter out;
    private final PrintWriter err;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How to report: ${COMPLETION-CANDIDATES}. jsonl is one JSON object a file.")
    @SuppressWarnings("NullAway.Init")
    private Format format;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "metrics.binproto files; - is standard input. @LIST takes names from a file.")
    @SuppressWarnings("NullAway.Init")
    private List<String> files;

    ValidateCommand(InputStream in, PrintWriter out, PrintWriter err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws IOException {
        boolean allAccepted = true;
        boolean allRead = true;
        try (ReportWriter writer = format.writer(out)) {
            for (String file : files) {
                try {
                    ValidationReport report = validate(file);
                    writer.report(file, report);
                    allAccepted &= report.accepted();
                } catch (IOException | InvalidPathException e) {
                    String reason = "cannot be read: " + reason(e);
                    err.println(file + ": " + reason);
                    writer.unreadable(file, reason);
                    allRead = false;
                }
            }
        }
        if (!allRead) {
            return ExitCodes.UNUSABLE;
        }
        return allAccepted ? ExitCodes.ACCEPTED : ExitCodes.REJECTED;
    }

    private ValidationReport validate(String file) throws IOException {
        return file.equals("-") ? MetricsValidator.validate(in) : MetricsValidator.validate(Path.of(file));
    }

    private static String reason(Exception e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file";
        }
        return e instanceof AccessDeniedException
                ? "no permission"
                : Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
    }
}
