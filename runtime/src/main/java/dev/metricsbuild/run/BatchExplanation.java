package dev.metricsbuild.run;

import dev.metricsbuild.platform.batch.JobsSource;
import dev.metricsbuild.run.generated.MethodSpec;
import dev.metricsbuild.run.generated.PerJobNeed;
import java.io.PrintStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Prints what a batch run would fetch, and for which method. */
final class BatchExplanation {
    private BatchExplanation() {}

    static void print(Plan plan, JobsSource source, int maxInFlight, PrintStream out) {
        Set<PerJobNeed<?>> needs = new LinkedHashSet<>();
        plan.steps().forEach(step -> needs.addAll(step.method().needs()));
        out.println("From " + source.shown() + ", at most " + maxInFlight + " requests at a time:");
        List<String> lines = source.explain(
                JobFetcher.names(needs, PerJobNeed.Source.SCALAR),
                JobFetcher.names(needs, PerJobNeed.Source.METRIC),
                JobFetcher.names(needs, PerJobNeed.Source.DATA));
        lines.forEach(line -> out.println("  " + line));
        out.println("By method:");
        plan.steps().forEach(step -> out.println("  " + step.name() + ": " + reads(step.method())));
    }

    private static String reads(MethodSpec method) {
        if (!method.needs().isEmpty()) {
            return method.needs().stream()
                    .map(need -> "\"" + need.name() + "\"" + (need.optional() ? " where a job has it" : ""))
                    .collect(Collectors.joining(", "));
        }
        return method.role() == MethodSpec.Role.BATCH_COLLECTOR
                ? "of each job what the collector asks for, on first use"
                : "nothing of the jobs, unless it asks its BatchContext: then on first use";
    }
}
