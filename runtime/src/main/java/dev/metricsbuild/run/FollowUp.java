package dev.metricsbuild.run;

import dev.metricsbuild.engine.RunFailure;
import dev.metricsbuild.metric.JobMetrics;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** What is requested in addition to the file, once that is complete: whatever happens to it, the file stays. */
final class FollowUp {
    private final Options options;
    private final Console console;
    private final Path written;
    private final @Nullable RunReporter reporter;

    /** Finds out before anything is computed whether it can be done. */
    FollowUp(Options options, Console console) throws RunFailure {
        this.options = options;
        this.console = console;
        this.written = options.outputs().resolve(Run.FILE);
        this.reporter = options.report() == null ? null : reporter();
    }

    private static RunReporter reporter() throws RunFailure {
        return ServiceLoader.load(RunReporter.class)
                .findFirst()
                .orElseThrow(() -> new RunFailure(
                        RunFailure.Reason.BAD_USAGE,
                        "--report needs metrics-build-report on the class path. Add it, or run"
                                + " `metricsbuild report FILE` afterwards."));
    }

    void run(JobMetrics message) throws RunFailure {
        if (reporter != null && options.report() != null) {
            report(reporter, options.report());
        }
        long failing = message.metrics().stream()
                .filter(metric -> options.failOn().isMetBy(metric.status()))
                .count();
        if (failing > 0) {
            throw new RunFailure(
                    RunFailure.Reason.STATUS_FAILED,
                    written + " is complete; --fail-on " + options.failOn() + ": "
                            + (failing == 1 ? "1 metric fails." : failing + " metrics fail."));
        }
    }

    private void report(RunReporter by, Path target) throws RunFailure {
        try {
            console.result(by.write(written, target).toString());
        } catch (IOException e) {
            throw new RunFailure(
                    RunFailure.Reason.OUTPUT_NOT_WRITABLE,
                    written + " is complete, but the report " + target + " cannot be written: " + e.getMessage(),
                    e);
        }
    }
}
