package dev.metricsbuild.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Binds what a {@link JobMetric} or {@link JobData} method of this build yielded in each job of the batch.
 *
 * <p>On a parameter of a {@link BatchMetric} or {@link Provides} method, with T what the named method returns: {@code
 * double[]} or {@code DoubleStream} (where T is a number), {@code List<JobValue<T>>}, {@code Stream<JobValue<T>>} or {@code
 * Map<JobInfo, T>}. On the method itself: the method returns a {@code Collector<T, ?, R>} or {@code
 * Collector<JobValue<T>, ?, R>}, which is fed in one pass over the jobs; R is any kind of metric.
 *
 * <p>On the components of a record: the record stands for a job with several of its values, side by side. A parameter
 * {@code List<Drive>} or {@code Stream<Drive>}, or a {@code Collector<Drive, ?, R>}, needs no mark of its own:
 *
 * <pre>{@code
 * record Drive(JobInfo job, @PerJob double falseNegatives, @PerJob("scores") Optional<double[]> confidences) {}
 * }</pre>
 *
 * <p>A component names the method by its own name, unless the mark says otherwise; one of type {@code JobInfo} is the job. An
 * {@code Optional}, {@code OptionalDouble} or {@code Double} may be absent, empty or null in a job; a job with metrics that
 * lacks one of the others is an error that names it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface PerJob {
    /**
     * The name of the method, not of the metric; the compiler checks that it exists and what it yields. By default that of the
     * record's component; parameters and methods have no default.
     */
    String value() default "";

    /**
     * Whether jobs without the metric are skipped; by default they are an error that names them. Lists of an optional and of
     * another metric do not line up job by job: a record does. A record's components say it by their types.
     */
    boolean optional() default false;
}
