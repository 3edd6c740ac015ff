package dev.metricsbuild.engine;

import dev.metricsbuild.generated.MethodSpec;
import dev.metricsbuild.generated.PerJobKey;
import dev.metricsbuild.source.batch.JobsSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what a batch run would fetch, and for which method. */
public final class BatchExplanation {
    private BatchExplanation() {}

    /** The explanation, line by line. */
    public static List<String> lines(Plan plan, JobsSource source, int maxInFlight) {
        Set<PerJobKey<?>> keys = new LinkedHashSet<>();
        plan.steps().forEach(step -> keys.addAll(step.method().keys()));
        List<String> lines = new ArrayList<>();
        lines.add("From " + source.shown() + ", at most " + maxInFlight + " requests at a time:");
        source.explain(
                        JobFetcher.names(keys, PerJobKey.Source.SCALAR),
                        JobFetcher.names(keys, PerJobKey.Source.METRIC),
                        JobFetcher.names(keys, PerJobKey.Source.DATA))
                .forEach(line -> lines.add("  " + line));
        lines.add("By method:");
        plan.steps().forEach(step -> lines.add("  " + step.name() + ": " + reads(step.method())));
        return lines;
    }

    private static String reads(MethodSpec method) {
        if (!method.keys().isEmpty()) {
            return method.keys().stream()
                    .map(key -> "\"" + key.name() + "\"" + (key.optional() ? " where a job has it" : ""))
                    .collect(Collectors.joining(", "));
        }
        return method.role() == MethodSpec.Role.BATCH_COLLECTOR
                ? "for each job, what the collector asks for, on first use"
                : "nothing from the jobs, unless it asks its BatchContext: then on first use";
    }
}
