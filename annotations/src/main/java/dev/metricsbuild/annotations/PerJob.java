package dev.metricsbuild.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Binds the value that a {@link JobMetric} or {@link JobData} method of this build returned in each job of the batch.
 *
 * <p>On a parameter of a {@link BatchMetric} or {@link Provides} method, where T is the return type of the named
 * method: {@code double[]} or {@code DoubleStream} (where T is a number), {@code List<JobValue<T>>}, {@code
 * Stream<JobValue<T>>} or {@code Map<JobInfo, T>}. On the method itself: the method returns a {@code Collector<T, ?,
 * R>} or {@code Collector<JobValue<T>, ?, R>}, which receives the values in one pass over the jobs; R is any kind of
 * metric.
 *
 * <p>On the components of a record: the record represents a job with several of its values. A parameter {@code
 * List<Drive>} or {@code Stream<Drive>}, or a {@code Collector<Drive, ?, R>}, needs no annotation of its own:
 *
 * <pre>{@code
 * record Drive(JobInfo job, @PerJob double falseNegatives, @PerJob("scores") Optional<double[]> confidences) {}
 * }</pre>
 *
 * <p>The name of a component is the name of the method, unless the annotation names another; a component of type {@code
 * JobInfo} is the job. An {@code Optional}, {@code OptionalDouble} or {@code Double} may be absent, empty or null in a
 * job; a job with metrics that lacks one of the other values is an error, and the message names the job.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface PerJob {
    /**
     * The name of the method, not of the metric; the compiler checks that it exists and what it returns. By default the
     * name of the record's component; there is no default for parameters and methods.
     */
    String value() default "";

    /**
     * Whether jobs without the metric are skipped; by default they are an error that names them. Lists of an optional
     * and of another metric do not align job by job; use a record instead. The types of a record's components say which
     * are optional.
     */
    boolean optional() default false;
}
