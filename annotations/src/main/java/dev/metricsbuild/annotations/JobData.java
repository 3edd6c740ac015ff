package dev.metricsbuild.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Writes what a method returns as data without a metric of its own, for batch mode to aggregate.
 *
 * <p>The method returns {@code double[]}, {@code DoubleStream}, {@code String[]}, {@code List<String>}, a series of
 * {@code dev.metricsbuild.data}, {@code MetricsData} (indexed or grouped), or an {@code Optional} of these, which leaves
 * the data out when empty. Its parameters are bound like those of a {@link JobMetric}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface JobData {
    /** The data's name; by default the method's name in words ({@code trackingErrors} becomes "Tracking errors"). */
    String name() default "";

    /** The unit of the values, such as {@code m}; empty for a number without a unit. */
    String unit() default "";
}
