package dev.metricsbuild.engine;

import dev.metricsbuild.context.JobInfo;
import dev.metricsbuild.generated.JobValues;
import dev.metricsbuild.generated.PerJobKey;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** The values that have been found of one job, by their keys. */
record JobLookups(JobInfo job, Map<PerJobKey<?>, Object> found) implements JobValues {
    @Override
    public <T> T value(PerJobKey<T> key) {
        T value = orNull(key);
        if (value == null) {
            throw new IllegalStateException(key + " is not among the values read from " + job + ".");
        }
        return value;
    }

    @Override
    public <T> Optional<T> find(PerJobKey<T> key) {
        return Optional.ofNullable(orNull(key));
    }

    @Override
    public OptionalDouble findDouble(PerJobKey<Double> key) {
        Double value = orNull(key);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    @Override
    @SuppressWarnings("unchecked") // The key says what its values are, and the reader has made sure of it.
    public <T> @Nullable T orNull(PerJobKey<T> key) {
        return (T) found.get(key);
    }
}
