package dev.metricsbuild.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.metricsbuild.context.JobContext;
import dev.metricsbuild.engine.FailureStates;
import dev.metricsbuild.engine.Isolation;
import dev.metricsbuild.engine.JobComputation;
import dev.metricsbuild.engine.Plan;
import dev.metricsbuild.engine.RunFailure;
import dev.metricsbuild.metric.JobMetrics;
import dev.metricsbuild.table.MetricsTable;
import dev.metricsbuild.validate.ValidationReport;
import dev.metricsbuild.validate.Violation;
import dev.metricsbuild.write.IdSource;
import dev.metricsbuild.write.MetricsWriter;
import dev.metricsbuild.write.OutputFile;
import dev.metricsbuild.write.RandomUuids;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** One run: from the inputs to the file, which is right or absent. */
final class Run {
    static final String FILE = "metrics.binproto";
    static final String BATCH_CONFIG = "batch_metrics_config.json";
    private static final String REPORT_CONFIG = "report_config.json";

    private final Build build;
    private final Options options;
    private final Console console;

    Run(Build build, Options options, Console console) {
        this.build = build;
        this.options = options;
        this.console = console;
    }

    void run() throws RunFailure {
        FollowUp followUp = new FollowUp(options, console);
        if (options.batch().directory() != null) {
            new BatchOutputsCheck(options.batch().directory(), options.outputs()).require();
        }
        Options.Mode mode = mode();
        Plan plan = Plan.of(build.dispatchers(), mode == Options.Mode.BATCH, options.only());
        if (options.request() == Options.Request.EXPLAIN) {
            explain(mode, plan);
            return;
        }
        followUp.run(written(mode, plan));
    }

    private JobMetrics written(Options.Mode mode, Plan plan) throws RunFailure {
        OutputFile file = OutputFile.at(options.outputs().resolve(FILE));
        ShutdownGuard guard = ShutdownGuard.over(build, file, console);
        try {
            prepare(file);
            JobMetrics message = compute(mode, plan);
            OutputFilesCheck files = new OutputFilesCheck(options.outputs());
            files.require(message);
            files.warnings(message).forEach(warning -> console.warning("Warning: " + warning));
            FailureStates.warnings(message).forEach(warning -> console.warning("Warning: " + warning));
            write(message, file, plan);
            return message;
        } finally {
            guard.end();
        }
    }

    private void explain(Options.Mode mode, Plan plan) throws RunFailure {
        if (mode != Options.Mode.BATCH) {
            throw new RunFailure(
                    RunFailure.Reason.BAD_USAGE,
                    "--explain works only for batches: give --batch-dir DIR, or inputs with " + BATCH_CONFIG + ".");
        }
        new BatchMode(build.name(), plan, new Isolation(build.onError()), options, console).explain();
    }

    private Options.Mode mode() {
        if (options.mode() != Options.Mode.AUTO) {
            return options.mode();
        }
        if (Files.exists(options.inputs().resolve(BATCH_CONFIG))) {
            return Options.Mode.BATCH;
        }
        return Files.exists(options.inputs().resolve(REPORT_CONFIG)) ? Options.Mode.REPORT : Options.Mode.JOB;
    }

    private JobMetrics compute(Options.Mode mode, Plan plan) throws RunFailure {
        Isolation isolation = new Isolation(build.onError(), console);
        UUID id = id();
        IdSource ids = options.reproducible() ? IdSource.nameBased() : IdSource.random();
        return switch (mode) {
            case JOB, AUTO -> {
                MetricsWriter writer = new MetricsWriter(id, ids);
                JobContext context = new JobContext(id, options.inputs(), options.outputs());
                try {
                    new JobComputation(plan, isolation, context, console).computeInto(writer);
                } finally {
                    finishPictures(context);
                }
                yield writer.build();
            }
            case BATCH -> {
                BatchMode batch = new BatchMode(build.name(), plan, isolation, options, console);
                yield batch.compute(id, ids, BatchMode.settings(options.batch()));
            }
            case REPORT ->
                throw new RunFailure(
                        RunFailure.Reason.BAD_USAGE,
                        "The inputs ask for a report (" + REPORT_CONFIG + "); this release has no report mode.");
        };
    }

    private void finishPictures(JobContext context) throws RunFailure {
        try {
            context.pictures().finish();
        } catch (IOException e) {
            throw notWritable(e);
        }
    }

    private UUID id() {
        UUID given = options.jobId();
        if (given != null) {
            return given;
        }
        return options.reproducible()
                ? UUID.nameUUIDFromBytes(build.name().getBytes(UTF_8))
                : RandomUuids.seeded().next();
    }

    /** Finds out before anything is computed whether the file can be written, and takes an earlier one away. */
    private void prepare(OutputFile file) throws RunFailure {
        try {
            Files.createDirectories(options.outputs());
            file.begin();
            if (!options.keepPrevious()) {
                Files.deleteIfExists(options.outputs().resolve(FILE));
            }
        } catch (IOException e) {
            throw notWritable(e);
        }
    }

    private void write(JobMetrics message, OutputFile file, Plan plan) throws RunFailure {
        ValidationReport report = writeValid(message, file);
        if (!report.accepted()) {
            throw new RunFailure(
                    RunFailure.Reason.INVALID_RESULT,
                    "The platform would reject the result.\n" + report + returnedBy(report, plan)
                            + "\nNothing was written.");
        }
        if (!report.violations().isEmpty()) {
            console.error(report.toString());
        }
        Path written = options.outputs().resolve(FILE);
        MetricsTable.plain(console.glyphs()).lines(message, written.toString()).forEach(console::result);
    }

    /** The methods whose results are rejected, since the report knows only metrics and places in the message. */
    private static String returnedBy(ValidationReport report, Plan plan) {
        StringBuilder text = new StringBuilder();
        for (Plan.Step step : plan.steps()) {
            String name = step.method().label();
            List<String> rules = report.errors().stream()
                    .filter(error -> error.name().equals(name) || error.name().startsWith(name + ": "))
                    .map(Violation::rule)
                    .toList();
            if (!rules.isEmpty()) {
                text.append("\n\"")
                        .append(name)
                        .append("\" is what ")
                        .append(step.name())
                        .append(" returns.");
            }
            if (rules.contains("SCALAR-NAN") || rules.contains("SERIES-EMPTY")) {
                text.append(" Where it has no value, let it return an empty OptionalDouble or Optional.");
            }
        }
        return text.toString();
    }

    private ValidationReport writeValid(JobMetrics message, OutputFile file) throws RunFailure {
        try {
            return file.write(message);
        } catch (OutputFile.TooLargeException e) {
            throw new RunFailure(RunFailure.Reason.INVALID_RESULT, String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw notWritable(e);
        }
    }

    private RunFailure notWritable(IOException e) {
        Path outputs = options.outputs();
        return new RunFailure(
                RunFailure.Reason.OUTPUT_NOT_WRITABLE,
                outputs.resolve(FILE) + " cannot be written: " + e + ".\nCheck that " + outputs
                        + " is a directory, that you may write into it, and that there is room on the disk.",
                e);
    }
}
