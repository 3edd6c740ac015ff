package dev.metricsbuild.annotations;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A metric of the batch, computed from one number per job: part of {@link JobMetric#totals}. It has the unit, the
 * importance and the tags of the job's metric. If that metric may be absent, as with {@code OptionalDouble}, jobs
 * without it do not count.
 */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Total {
    /** What to compute from the numbers. */
    Aggregate value() default Aggregate.SUM;

    /** The name; by default that of the job's metric after "Total", "Mean", "Maximum" or "Minimum". */
    String name() default "";
}
