package dev.metricsbuild.report;

import dev.metricsbuild.annotations.MetricStatus;
import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.metric.Event;
import dev.metricsbuild.metric.JobMetrics;
import dev.metricsbuild.metric.Metric;
import dev.metricsbuild.report.Change.Kind;
import dev.metricsbuild.table.MetricsTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * What changed between two files or two directories of jobs; ids are ignored.
 *
 * @param jobs the jobs that both have, by their names; of files one
 * @param jobChanges jobs that were added or removed
 */
public record MetricsDiff(List<JobDiff> jobs, List<Change> jobChanges) {
    /**
     * What changed in one job.
     *
     * @param name the job's; that of the second file where files are compared
     * @param changes statuses that got worse first, then better, then values, then what was added and removed
     */
    public record JobDiff(String name, List<Change> changes) {
        /** Copies the list. */
        public JobDiff {
            changes = List.copyOf(changes);
        }
    }

    /** Copies the lists. */
    public MetricsDiff {
        jobs = List.copyOf(jobs);
        jobChanges = List.copyOf(jobChanges);
    }

    /** Compares what was loaded; a batch's own metrics are compared as a job. */
    public static MetricsDiff of(LoadedMetrics before, LoadedMetrics after, Tolerance tolerance) {
        if (!before.isDirectory() && !after.isDirectory()) {
            JobFile left = before.jobs().get(0);
            JobFile right = after.jobs().get(0);
            return new MetricsDiff(
                    List.of(new JobDiff(right.name(), compare(left.metrics(), right.metrics(), tolerance))), List.of());
        }
        List<JobDiff> jobs = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        pairs(
                before.jobs(),
                after.jobs(),
                JobFile::name,
                "job",
                changes,
                (left, right) ->
                        jobs.add(new JobDiff(right.name(), compare(left.metrics(), right.metrics(), tolerance))));
        return new MetricsDiff(jobs, changes);
    }

    /** Compares two files; returns what changed, in the order of {@link JobDiff#changes}. */
    public static List<Change> compare(JobMetrics before, JobMetrics after, Tolerance tolerance) {
        List<Change> changes = new ArrayList<>();
        status("job", "overall status", before.status(), after.status(), "", changes);
        pairs(top(before), top(after), Metric::name, "metric", changes, (left, right) -> {
            compare(left.name(), left, right, tolerance, changes);
        });
        pairs(before.events(), after.events(), Event::name, "event", changes, (left, right) -> {
            String moved = left.nanos() == right.nanos()
                    ? ""
                    : "at " + MetricsTable.time(left) + " -> " + MetricsTable.time(right);
            status("event", left.name(), left.status(), right.status(), moved, changes);
            pairs(
                    left.metrics(),
                    right.metrics(),
                    Metric::name,
                    "metric",
                    changes,
                    (of, other) -> compare(left.name() + "/" + of.name(), of, other, tolerance, changes));
        });
        pairs(before.data(), after.data(), MetricsData::name, "data", changes, (left, right) -> {});
        changes.sort(Comparator.comparing(Change::kind));
        return changes;
    }

    private static List<Metric> top(JobMetrics file) {
        return file.metrics().stream().filter(metric -> !metric.isEventMetric()).toList();
    }

    private static void compare(String label, Metric before, Metric after, Tolerance tolerance, List<Change> changes) {
        String details = new ValuesDiff(before.name(), tolerance).of(before, after);
        status("metric", label, before.status(), after.status(), details, changes);
    }

    private static void status(
            String subject,
            String name,
            MetricStatus before,
            MetricStatus after,
            String details,
            List<Change> changes) {
        if (before == after) {
            if (!details.isEmpty()) {
                changes.add(new Change(Kind.CHANGED, subject, name, details));
            }
            return;
        }
        boolean worse = MetricsTable.severity(after) < MetricsTable.severity(before)
                && MetricsTable.severity(after) <= MetricsTable.severity(MetricStatus.FAIL_WARN);
        boolean better = MetricsTable.severity(before) <= MetricsTable.severity(MetricStatus.FAIL_WARN)
                && MetricsTable.severity(after) > MetricsTable.severity(before);
        Kind kind = worse ? Kind.WORSE : better ? Kind.BETTER : Kind.CHANGED;
        String statuses = before + " -> " + after;
        changes.add(new Change(kind, subject, name, details.isEmpty() ? statuses : statuses + "; " + details));
    }

    private static <T> void pairs(
            Collection<T> before,
            Collection<T> after,
            Function<T, String> name,
            String subject,
            List<Change> changes,
            BiConsumer<T, T> both) {
        Map<String, T> left = new LinkedHashMap<>();
        Map<String, T> right = new LinkedHashMap<>();
        before.forEach(of -> left.putIfAbsent(name.apply(of), of));
        after.forEach(of -> right.putIfAbsent(name.apply(of), of));
        Set<String> names = new LinkedHashSet<>(left.keySet());
        names.addAll(right.keySet());
        for (String one : names) {
            T was = left.get(one);
            T is = right.get(one);
            if (was == null) {
                changes.add(new Change(Kind.ADDED, subject, one, ""));
            } else if (is == null) {
                changes.add(new Change(Kind.REMOVED, subject, one, ""));
            } else {
                both.accept(was, is);
            }
        }
    }

    /** Whether nothing changed. */
    public boolean isEmpty() {
        return jobChanges.isEmpty()
                && jobs.stream().allMatch(job -> job.changes().isEmpty());
    }

    /** Whether a status got worse, or a job was removed. */
    public boolean isWorse() {
        return count(Kind.WORSE) > 0 || jobChanges.stream().anyMatch(change -> change.kind() == Kind.REMOVED);
    }

    /** How many changes of a kind there are in all jobs, jobs that were added or removed aside. */
    public long count(Kind kind) {
        return jobs.stream()
                .flatMap(job -> job.changes().stream())
                .filter(change -> change.kind() == kind)
                .count();
    }
}
