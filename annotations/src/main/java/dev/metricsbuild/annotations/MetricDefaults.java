package dev.metricsbuild.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Defaults for the metrics of a class: they apply to each {@link JobMetric} and {@link BatchMetric} method that the
 * class declares, unless the annotation of the method overrides them. The class that declares a method decides, not one
 * that inherits it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface MetricDefaults {
    /** How much the metrics matter to their readers. */
    MetricImportance importance() default MetricImportance.MEDIUM;

    /** The status of points and metrics where neither thresholds nor failure states test anything. */
    MetricStatus status() default MetricStatus.NOT_APPLICABLE;

    /** Keys and values to find the metrics by; a method adds its own tags, which override those with the same key. */
    Tag[] tags() default {};
}
