package dev.metricsbuild.report;

import dev.metricsbuild.annotations.MetricStatus;
import dev.metricsbuild.metric.Event;
import dev.metricsbuild.metric.JobMetrics;
import dev.metricsbuild.metric.Metric;
import dev.metricsbuild.table.Glyphs;
import dev.metricsbuild.table.MetricsTable;
import dev.metricsbuild.table.VisibleText;
import dev.metricsbuild.validate.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Shows files in a terminal: what is wrong with a file on top, then its metrics.
 *
 * @param filter chooses metrics and events
 * @param worstFirst whether metrics are sorted by status; else they keep the file's order
 * @param glyphs what charts are drawn with
 * @param width the longest line in characters
 * @param style dresses statuses
 */
public record FileTable(
        MetricFilter filter, boolean worstFirst, Glyphs glyphs, int width, MetricsTable.StatusStyle style) {
    private static final int SHOWN_VIOLATIONS = 20;

    /** The lines of everything that was loaded, escaped. */
    public List<String> lines(LoadedMetrics loaded) {
        List<String> lines = new ArrayList<>();
        if (loaded.batch() != null) {
            lines.addAll(lines(loaded.batch()));
            lines.add("");
        }
        for (JobFile job : loaded.jobs()) {
            lines.addAll(lines(job));
            if (loaded.isDirectory()) {
                lines.add("");
            }
        }
        for (LoadedMetrics.MissingJob job : loaded.missing()) {
            lines.add("MISSING  " + VisibleText.of(job.name()) + ": " + VisibleText.of(job.reason()));
        }
        if (loaded.isDirectory()) {
            lines.add(totals(loaded));
        }
        return lines;
    }

    /** The lines of one file, escaped. */
    public List<String> lines(JobFile file) {
        JobMetrics metrics = file.metrics();
        List<Metric> chosen = new ArrayList<>(
                metrics.metrics().stream().filter(filter::chooses).toList());
        List<Event> events = new ArrayList<>(
                metrics.events().stream().filter(filter::chooses).toList());
        if (worstFirst) {
            chosen.sort(Comparator.comparingInt(metric -> MetricsTable.severity(metric.status())));
        }
        List<String> lines = problems(file);
        MetricsTable table = table(file);
        lines.addAll(table.lines(chosen, events));
        lines.add(table.footer(metrics, file.name()));
        return lines;
    }

    /** The table of a file, which knows its pictures. */
    public MetricsTable table(JobFile file) {
        boolean pictures = file.directory().isPresent();
        return new MetricsTable(
                glyphs, width, style, path -> pictures && file.picture(path).isEmpty());
    }

    private static List<String> problems(JobFile file) {
        List<String> lines = new ArrayList<>();
        List<Violation> errors = file.validation().errors();
        int count = errors.size() + file.validation().unlistedErrors();
        if (count > 0) {
            lines.add("The platform rejects this file: " + count + (count == 1 ? " violation." : " violations."));
            errors.stream()
                    .limit(SHOWN_VIOLATIONS)
                    .forEach(violation -> lines.add("  " + VisibleText.of(sentence(violation))));
            if (count > SHOWN_VIOLATIONS) {
                lines.add("  ... and " + (count - SHOWN_VIOLATIONS) + " more; see metricsbuild validate.");
            }
        }
        file.losses().forEach(loss -> lines.add("  Not shown: " + VisibleText.of(loss)));
        if (!lines.isEmpty()) {
            lines.add("");
        }
        return lines;
    }

    /** A violation on one line, not escaped. */
    static String sentence(Violation violation) {
        String where = violation.path().isEmpty() ? "the message" : violation.path();
        return violation.rule() + " at " + where + ": " + violation.message() + " " + violation.fix();
    }

    private static String totals(LoadedMetrics loaded) {
        StringBuilder totals = new StringBuilder()
                .append(loaded.jobs().size() + loaded.missing().size())
                .append(" jobs:");
        for (MetricStatus status : MetricStatus.values()) {
            long count = loaded.jobs().stream()
                    .filter(job -> job.metrics().status() == status)
                    .count();
            if (count > 0) {
                totals.append(' ').append(count).append(' ').append(status).append(',');
            }
        }
        return totals.append(' ')
                .append(loaded.missing().size())
                .append(" missing")
                .toString();
    }
}
