package dev.metricsbuild.cli;

import dev.metricsbuild.annotations.MetricStatus;
import dev.metricsbuild.report.JobFile;
import dev.metricsbuild.report.LoadedMetrics;
import java.util.Locale;
import java.util.stream.Stream;

/** Which statuses of metrics give the exit code 1. */
enum FailOn {
    /** A metric is FAIL_BLOCK. */
    BLOCK,
    /** A metric is FAIL_BLOCK or FAIL_WARN. */
    WARN,
    /** None. */
    NEVER;

    /** Whether there is such a metric, a file that the platform rejects, or a job without metrics. */
    boolean isMet(LoadedMetrics loaded) {
        Stream<JobFile> files = loaded.batch() == null
                ? loaded.jobs().stream()
                : Stream.concat(Stream.of(loaded.batch()), loaded.jobs().stream());
        return this != NEVER && (!loaded.missing().isEmpty() || files.anyMatch(this::isMet));
    }

    private boolean isMet(JobFile file) {
        return !file.validation().accepted()
                || file.metrics().metrics().stream().anyMatch(metric -> isMet(metric.status()));
    }

    private boolean isMet(MetricStatus status) {
        return status == MetricStatus.FAIL_BLOCK || (this == WARN && status == MetricStatus.FAIL_WARN);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
