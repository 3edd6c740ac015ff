package dev.metricsbuild.processor.element;

import java.util.List;

/** The names of our annotations; their classes are never loaded. */
public final class Names {
    static final String PACKAGE = "dev.metricsbuild.annotations.";
    static final String PER_JOB = PACKAGE + "PerJob";
    static final String CSV = PACKAGE + "Csv";
    static final String TIMESTAMP = PACKAGE + "Timestamp";
    static final String DEFAULTS = PACKAGE + "MetricDefaults";
    static final String BUILD = PACKAGE + "MetricsBuild";

    /** The marker of generated classes. */
    public static final String GENERATED = PACKAGE + "GeneratedByMetricsBuild";

    /** Annotations that make a method a part of a build. */
    static final List<String> ROLES = List.of(
            PACKAGE + "JobMetric",
            PACKAGE + "JobData",
            PACKAGE + "JobEvents",
            PACKAGE + "BatchMetric",
            PACKAGE + "Provides");

    /** Annotations of parameters. */
    static final List<String> MARKS = List.of(PACKAGE + "LogFile", PACKAGE + "ExperienceFile", PER_JOB);

    private Names() {}
}
