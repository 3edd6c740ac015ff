package dev.metricsbuild.run;

import dev.metricsbuild.annotations.MetricStatus;
import java.util.Locale;

/** Which statuses of metrics count as a failure, after the file has been written: of a run, or of what shows the file. */
public enum FailOn {
    /** FAIL_BLOCK. */
    BLOCK,
    /** FAIL_BLOCK and FAIL_WARN. */
    WARN,
    /** None. */
    NEVER;

    /** Whether a metric of this status counts. */
    public boolean isMetBy(MetricStatus status) {
        return switch (status) {
            case FAIL_BLOCK -> this != NEVER;
            case FAIL_WARN -> this == WARN;
            default -> false;
        };
    }

    /** As the command line has it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
