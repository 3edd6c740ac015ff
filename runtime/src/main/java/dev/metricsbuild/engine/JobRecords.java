package dev.metricsbuild.engine;

import dev.metricsbuild.context.JobInfo;
import dev.metricsbuild.context.JobValue;
import dev.metricsbuild.generated.JobValues;
import dev.metricsbuild.generated.PerJobKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Puts together what a job has to offer for several keys. A job counts if it has all that is not optional; where everything
 * is, if it has metrics at all.
 */
final class JobRecords {
    private JobRecords() {}

    /** The jobs that count, in their order. */
    static List<JobValues> join(List<PerJobValues> columns) {
        columns.forEach(PerJobValues::requireComplete);
        Map<Integer, JobInfo> jobs = new TreeMap<>();
        columns.forEach(column -> jobs.putAll(column.jobs()));
        List<JobValues> counted = new ArrayList<>();
        jobs.forEach((position, job) -> {
            Map<PerJobKey<?>, Object> found = new HashMap<>();
            boolean complete = true;
            for (PerJobValues column : columns) {
                JobValue<Object> value = column.found().get(position);
                if (value != null) {
                    found.put(column.key(), value.value());
                }
                complete &= value != null || column.key().optional();
            }
            if (complete) {
                counted.add(new JobLookups(job, found));
            }
        });
        return counted;
    }

    /** The job that has just been fetched, if it counts. */
    static Optional<JobValues> of(List<PerJobKey<?>> keys, FetchedJob job) {
        Map<PerJobKey<?>, Object> found = new HashMap<>();
        boolean hasMetrics = false;
        for (PerJobKey<?> key : keys) {
            LookupResult result = job.lookups().get(key);
            if (result instanceof LookupResult.Found value) {
                found.put(key, value.value());
            } else if (!key.optional()) {
                return Optional.empty();
            }
            hasMetrics |= !(result instanceof LookupResult.NoMetrics);
        }
        return hasMetrics ? Optional.of(new JobLookups(job.job(), found)) : Optional.empty();
    }
}
