package dev.metricsbuild.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Writes what a method returns as events of the job, with their own metrics.
 *
 * <p>The method returns {@code Event}, {@code Optional<Event>}, {@code List<Event>} or {@code Stream<Event>}. Its
 * parameters are bound like those of a {@link JobMetric}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface JobEvents {}
