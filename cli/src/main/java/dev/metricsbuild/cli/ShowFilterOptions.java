package dev.metricsbuild.cli;

import dev.metricsbuild.annotations.MetricImportance;
import dev.metricsbuild.annotations.MetricStatus;
import dev.metricsbuild.report.MetricFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;

/** The options that choose metrics. */
final class ShowFilterOptions {
    @Option(
            names = "--status",
            split = ",",
            paramLabel = "STATUS",
            description = "Only these statuses: ${COMPLETION-CANDIDATES}.")
    private List<MetricStatus> statuses = new ArrayList<>();

    @Option(
            names = "--importance",
            split = ",",
            paramLabel = "IMPORTANCE",
            description = "Only these importances: ${COMPLETION-CANDIDATES}.")
    private List<MetricImportance> importances = new ArrayList<>();

    @Option(names = "--tag", paramLabel = "KEY[=VALUE]", description = "Only metrics with this tag; may be repeated.")
    private List<String> tags = new ArrayList<>();

    @Option(
            names = "--text-filter",
            paramLabel = "TEXT",
            description = "Only metrics with this in their name or description.")
    private String text = "";

    MetricFilter filter() {
        return new MetricFilter(Set.copyOf(statuses), Set.copyOf(importances), tags, text);
    }
}
