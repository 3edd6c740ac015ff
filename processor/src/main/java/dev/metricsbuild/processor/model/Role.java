package dev.metricsbuild.processor.model;

import dev.metricsbuild.processor.diagnostic.Origin;
import java.util.List;

/** What an annotation makes of a method. */
public sealed interface Role {
    /** {@code @JobMetric}. */
    record JobMetric(MetricSettings settings) implements Role {}

    /** {@code @JobData}. */
    record JobData(MetricSettings settings) implements Role {}

    /** {@code @JobEvents}. */
    record JobEvents() implements Role {}

    /** {@code @BatchMetric}, with the {@code @PerJob} of the method itself: none or one. */
    record BatchMetric(MetricSettings settings, List<ParameterMark.PerJobMark> perJob) implements Role {}

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
