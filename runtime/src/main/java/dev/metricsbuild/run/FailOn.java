package dev.metricsbuild.run;

import dev.metricsbuild.annotations.MetricStatus;
import java.util.Locale;

/** Which statuses of metrics make the run fail, after its file has been written. */
enum FailOn {
    /** FAIL_BLOCK. */
    BLOCK,
    /** FAIL_BLOCK and FAIL_WARN. */
    WARN,
    /** None. */
    NEVER;

    boolean isMetBy(MetricStatus status) {
        return switch (status) {
            case FAIL_BLOCK -> this != NEVER;
            case FAIL_WARN -> this == WARN;
            default -> false;
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
