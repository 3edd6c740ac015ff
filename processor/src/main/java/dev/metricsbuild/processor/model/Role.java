package dev.metricsbuild.processor.model;

import dev.metricsbuild.processor.diagnostic.Origin;
import java.util.List;
import java.util.Optional;

/** What an annotation makes of a method. */
public sealed interface Role {
    /** {@code @JobMetric}. */
    record JobMetric(MetricSettings settings) implements Role {}

    /** {@code @JobData}. */
    record JobData(MetricSettings settings) implements Role {}

    /** {@code @JobEvents}. */
    record JobEvents() implements Role {}

    /**
     * {@code @BatchMetric}.
     *
     * @param perJob the {@code @PerJob} of the method itself: none or one
     * @param collected the record of a job that it returns a collector of, if so
     */
    record BatchMetric(MetricSettings settings, List<ParameterMark.PerJobMark> perJob, Optional<JobRecord> collected)
            implements Role {}

    /** {@code @Provides}. */
    record Provides() implements Role {}

    /** More than one of them, which is an error. */
    record Several(List<String> annotations, Origin origin) implements Role {}

    /** The annotation as users write it. */
    default String annotation() {
        return this instanceof Several several
                ? String.join(" and ", several.annotations())
                : "@" + getClass().getSimpleName();
    }

    /** Whether the method is called in batch mode. */
    default boolean isBatch() {
        return this instanceof BatchMetric;
    }
}
