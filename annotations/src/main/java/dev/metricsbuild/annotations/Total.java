package dev.metricsbuild.annotations;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A metric of the batch, made of a number of each job: part of {@link JobMetric#totals}. It has the unit, the importance and
 * the tags of the job's metric. Where that may be left out, as an {@code OptionalDouble}, jobs without it do not count.
 */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Total {
    /** What is made of the numbers. */
    Aggregate value() default Aggregate.SUM;

    /** The name; by default that of the job's metric after "Total", "Mean", "Maximum" or "Minimum". */
    String name() default "";
}
