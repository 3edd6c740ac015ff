package dev.metricsbuild.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes what a method returns a metric of the job.
 *
 * <p>The return type decides the kind: a number, {@code OptionalDouble} or {@code Scalar} is a scalar; {@code String}
 * or {@code Text} is a text; every other kind has a type of its own in {@code dev.metricsbuild.metric}. An empty {@code
 * Optional} of any of these leaves the metric out. A method that returns {@code void} and takes a {@code MetricsWriter}
 * adds any number of metrics.
 *
 * <p>The parameters are bound at compile time: see {@link LogFile}, {@link ExperienceFile}, {@link Provides}; a {@code
 * JobContext} is always available.
 *
 * <p>A point's status follows from the thresholds: above {@link #failsAbove} or below {@link #failsBelow} it is {@link
 * MetricStatus#FAIL_BLOCK}, else above {@link #warnsAbove} or below {@link #warnsBelow} {@link MetricStatus#FAIL_WARN},
 * else {@link MetricStatus#PASSED}; a value exactly at a threshold passes, and NaN is {@link
 * MetricStatus#NOT_APPLICABLE}. The metric's status is the worst status of its points. Statuses that the returned value
 * carries itself take precedence.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface JobMetric {
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

    /**
     * Metrics of the batch that are computed from this number of each job, such as {@code totals = @Total} for the sum,
     * or {@code totals = @Total(Aggregate.MAX)}. For scalars only.
     */
    Total[] totals() default {};

    /** The title of the x axis, for the kinds that have one. */
    String xAxisName() default "";

    /** The title of the y axis, for the kinds that have one. */
    String yAxisName() default "";

    /** The names of the series in the legend, in order, for the kinds that have a legend. */
    String[] legend() default {};
}
