package dev.metricsbuild.validate.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One entry of {@code job_level_metrics.metrics}; type, status and importance are the numbers of their enums. */
public interface MetricFacts {
    /** The id. */
    IdFacts id();

    /** The name; empty where it is not set. */
    String name();

    /** The number of the {@code MetricType}. */
    int type();

    /** The verdict. */
    int status();

    /** What is shown; null when no kind is set. */
    @Nullable
    ValuesFacts values();

    /** Whether the deprecated field is set to true. */
    boolean blocking();

    /** How much it matters. */
    int importance();

    /** The job's id; not present when the {@code parent_id} oneof is not set. */
    IdFacts jobId();

    /** Whether it belongs to an event. */
    boolean eventMetric();

    /** Keys and values to find it by. */
    List<TagFacts> tags();
}
