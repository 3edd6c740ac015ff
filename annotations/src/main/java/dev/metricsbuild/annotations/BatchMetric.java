package dev.metricsbuild.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes what a method returns a metric of the batch, computed from the metrics of all its jobs.
 *
 * <p>Return types, thresholds and statuses are those of {@link JobMetric}. The values of the jobs are passed to
 * parameters marked {@link PerJob}; a {@code BatchContext} is always available. A method that is itself marked {@link
 * PerJob} and returns a {@code Collector} receives the jobs' values one by one, so that memory does not grow with the
 * number of jobs.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface BatchMetric {
    /** The metric's name; by default the method's name in words ({@code topSpeed} becomes "Top speed"). */
    String name() default "";

    /** What the metric means, for its readers; by default the first sentence of the method's javadoc comment. */
    String description() default "";

    /** The unit of the values, such as {@code m/s²}; empty for a number without a unit. */
    String unit() default "";

    /**
     * How much the metric matters to its readers; by default the importance of the class's {@link MetricDefaults}, else
     * MEDIUM.
     */
    MetricImportance importance() default MetricImportance.MEDIUM;

    /** The metric's position on the dashboard, lowest first; by default (NaN) its position in the class: 0, 1, ... */
    float order() default Float.NaN;

    /** Keys and values to find the metric by, in addition to those of the class's {@link MetricDefaults}. */
    Tag[] tags() default {};

    /** Whether the dashboard shows the metric. */
    boolean shouldDisplay() default true;

    /** A value above this one fails: {@link MetricStatus#FAIL_BLOCK}. NaN, the default, tests nothing. In the unit of the values. */
    double failsAbove() default Double.NaN;

    /** A value below this one fails: {@link MetricStatus#FAIL_BLOCK}. NaN, the default, tests nothing. In the unit of the values. */
    double failsBelow() default Double.NaN;

    /** A value above this one is suspicious: {@link MetricStatus#FAIL_WARN}. NaN, the default, tests nothing. In the unit of the values. */
    double warnsAbove() default Double.NaN;

    /** A value below this one is suspicious: {@link MetricStatus#FAIL_WARN}. NaN, the default, tests nothing. In the unit of the values. */
    double warnsBelow() default Double.NaN;

    /** The states that fail: {@link MetricStatus#FAIL_BLOCK}. For states over time only. */
    String[] failureStates() default {};

    /**
     * The status of points and metric where neither thresholds nor failure states test anything: {@link
     * MetricStatus#NOT_APPLICABLE}, {@link MetricStatus#PASSED} or {@link MetricStatus#RAW}; for a kind that cannot be
     * tested, such as a picture or a text, also {@link MetricStatus#FAIL_WARN} or {@link MetricStatus#FAIL_BLOCK}. The
     * default is that of the class's {@link MetricDefaults}.
     */
    MetricStatus status() default MetricStatus.NOT_APPLICABLE;

    /** The title of the x axis, for the kinds that have one. */
    String xAxisName() default "";

    /** The title of the y axis, for the kinds that have one. */
    String yAxisName() default "";

    /** The names of the series in the legend, in order, for the kinds that have a legend. */
    String[] legend() default {};
}
