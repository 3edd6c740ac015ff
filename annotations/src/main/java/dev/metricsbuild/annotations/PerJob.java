package dev.metricsbuild.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Binds what a {@link JobMetric} or {@link JobData} method of this build yielded in each job of the batch.
 *
 * <p>On a parameter of a {@link BatchMetric} method, with T what the named method returns: {@code double[]} or {@code
 * DoubleStream} (where T is a number), {@code List<JobValue<T>>}, {@code Stream<JobValue<T>>} or {@code Map<JobInfo, T>}.
 * On the method itself: the method returns a {@code Collector<T, ?, R>} or {@code Collector<JobValue<T>, ?, R>}, which
 * is fed in one pass over the jobs; R is any kind of metric.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.METHOD})
public @interface PerJob {
    /** The name of the method, not of the metric; the compiler checks that it exists and what it yields. */
    String value();

    /** Whether jobs without the metric are skipped; by default they are an error that names them. */
    boolean optional() default false;
}
