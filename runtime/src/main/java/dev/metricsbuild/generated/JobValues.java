package dev.metricsbuild.generated;

import dev.metricsbuild.context.JobInfo;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** What one job of a batch has to offer for several keys: what a record of the job is made of. */
public interface JobValues {
    /** The job. */
    JobInfo job();

    /** The value of a key that every job has. */
    <T> T value(PerJobKey<T> key);

    /** The value of an optional key. */
    <T> Optional<T> find(PerJobKey<T> key);

    /** The number of an optional key. */
    OptionalDouble findDouble(PerJobKey<Double> key);

    /** The value of an optional key; null where the job lacks it. */
    <T> @Nullable T orNull(PerJobKey<T> key);
}
