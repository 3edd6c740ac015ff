package dev.metricsbuild.report;

import dev.metricsbuild.annotations.MetricStatus;
import dev.metricsbuild.metric.Event;
import dev.metricsbuild.metric.Metric;
import dev.metricsbuild.table.Glyphs;
import dev.metricsbuild.table.MetricsTable;
import dev.metricsbuild.validate.Violation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes a summary in Markdown, with sparklines as text: for the step summary of a CI run. */
public final class MarkdownWriter {
    private static final int SHOWN_VIOLATIONS = 20;

    private final MetricFilter filter;
    private final boolean worstFirst;
    private final FileTable tables;

    /**
     * A writer.
     *
     * @param filter chooses metrics and events
     * @param worstFirst whether metrics are sorted by status
     */
    public MarkdownWriter(MetricFilter filter, boolean worstFirst) {
        this.filter = filter;
        this.worstFirst = worstFirst;
        this.tables = new FileTable(filter, worstFirst, Glyphs.BLOCKS, Integer.MAX_VALUE, (text, status) -> text);
    }

    /**
     * Writes everything that was loaded.
     *
     * @throws IOException if it cannot be written
     */
    public void write(LoadedMetrics loaded, Appendable out) throws IOException {
        for (JobFile file : loaded.files()) {
            write(file, out);
        }
        for (LoadedMetrics.MissingJob job : loaded.missing()) {
            out.append("### \u2753 " + MarkdownText.of(job.name()) + ": no metrics\n\n");
            out.append(MarkdownText.of(job.reason()) + "\n\n");
        }
    }

    private void write(JobFile file, Appendable out) throws IOException {
        out.append("### " + mark(file.metrics().status()) + " " + MarkdownText.of(file.name()) + "\n\n");
        List<Violation> errors = file.validation().errors();
        for (int i = 0; i < Math.min(errors.size(), SHOWN_VIOLATIONS); i++) {
            out.append("- Rejected: " + MarkdownText.of(FileTable.sentence(errors.get(i))) + "\n");
        }
        int count = errors.size() + file.validation().unlistedErrors();
        if (count > SHOWN_VIOLATIONS) {
            out.append("- ... and " + (count - SHOWN_VIOLATIONS) + " more violations\n");
        }
        for (String loss : file.losses()) {
            out.append("- Not shown: " + MarkdownText.of(loss) + "\n");
        }
        List<Metric> metrics = new ArrayList<>(
                file.metrics().metrics().stream().filter(filter::chooses).toList());
        List<Event> events =
                file.metrics().events().stream().filter(filter::chooses).toList();
        if (worstFirst) {
            metrics.sort(Comparator.comparingInt(metric -> MetricsTable.severity(metric.status())));
        }
        out.append("\n| status | metric | value |\n| --- | --- | --- |\n");
        for (MetricsTable.Row row : tables.table(file).rows(metrics, events)) {
            out.append("| " + mark(row.status()) + " | " + MarkdownText.of(row.name()) + " | "
                    + MarkdownText.of(row.value()) + " |\n");
        }
        out.append("\n");
    }

    private static String mark(MetricStatus status) {
        return switch (status) {
            case FAIL_BLOCK -> "\u274C FAIL\\_BLOCK";
            case FAIL_WARN -> "\u26A0\uFE0F FAIL\\_WARN";
            case PASSED -> "\u2705 PASSED";
            case NOT_APPLICABLE, RAW -> "\u2796 " + status.name().replace("_", "\\_");
        };
    }
}
