package dev.metricsbuild.table;

import dev.metricsbuild.annotations.MetricStatus;
import dev.metricsbuild.metric.Event;
import dev.metricsbuild.metric.JobMetrics;
import dev.metricsbuild.metric.Metric;
import dev.metricsbuild.metric.TimestampType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * The metrics of a file in columns: status, name and value, a line each; then the events in order of time, each with its
 * metrics below it.
 */
public final class MetricsTable {
    private static final int STATUS_WIDTH = 14;
    private static final int LONGEST_NAME = 48;
    private static final String INDENT = "  ";
    private static final long NANOS = 1_000_000_000L;

    private final Glyphs glyphs;
    private final Predicate<String> missingPicture;
    private final StatusStyle style;
    private final int width;

    /** Dresses a status for the output; what is invisible does not count for the columns. */
    @FunctionalInterface
    public interface StatusStyle {
        /** The text of a status, such as its name with the escapes of a colour around it. */
        String dressed(String text, MetricStatus status);
    }

    /**
     * A line of the table.
     *
     * @param status the verdict
     * @param name escaped
     * @param value escaped
     */
    public record Row(MetricStatus status, String name, String value) {}

    /**
     * A table.
     *
     * @param glyphs what charts are drawn with
     * @param width the longest line in characters; longer ones are cut
     * @param style dresses the statuses
     * @param missingPicture tells of the path of a picture whether there is no such file
     */
    public MetricsTable(Glyphs glyphs, int width, StatusStyle style, Predicate<String> missingPicture) {
        this.glyphs = glyphs;
        this.missingPicture = missingPicture;
        this.width = width;
        this.style = style;
    }

    /** A table without colours, of any width, that does not look for pictures. */
    public static MetricsTable plain(Glyphs glyphs) {
        return new MetricsTable(glyphs, Integer.MAX_VALUE, (text, status) -> text, path -> false);
    }

    /** From the status that is worst to the one that says least. */
    public static int severity(MetricStatus status) {
        return switch (status) {
            case FAIL_BLOCK -> 0;
            case FAIL_WARN -> 1;
            case PASSED -> 2;
            case RAW -> 3;
            case NOT_APPLICABLE -> 4;
        };
    }

    /** The value of a metric, as its cell shows it. */
    public String value(Metric metric) {
        return metric.values().accept(new ValueTextVisitor(glyphs, missingPicture, metric.status()));
    }

    /** The lines of all metrics in the given order and of all events by time, without a line end. */
    public List<String> lines(List<Metric> metrics, List<Event> events) {
        return lines(rows(metrics, events));
    }

    /** A line for each metric with its status, then those of events, then one for the file. */
    public List<String> lines(JobMetrics file, String name) {
        List<String> lines = lines(file.metrics(), file.events());
        lines.add(footer(file, name));
        return lines;
    }

    /** The line for the file: its overall status, its name, and how much it holds. */
    public String footer(JobMetrics file, String name) {
        return style.dressed(padded(file.status().name(), STATUS_WIDTH), file.status()) + INDENT + VisibleText.of(name)
                + ": " + counted(file.metrics().size(), "metric") + ", "
                + file.data().size() + " data, "
                + counted(file.events().size(), "event");
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    /** The rows of metrics that belong to no event, in the given order, and of the events in order of time. */
    public List<Row> rows(List<Metric> metrics, List<Event> events) {
        List<Row> rows = new ArrayList<>();
        for (Metric metric : metrics) {
            if (!metric.isEventMetric()) {
                rows.add(row(metric, ""));
            }
        }
        List<Event> ordered = new ArrayList<>(events);
        ordered.sort(Comparator.comparingLong(Event::nanos));
        for (Event event : ordered) {
            rows.add(new Row(event.status(), name("", event.name()), "event at " + time(event)));
            event.metrics().forEach(metric -> rows.add(row(metric, INDENT)));
        }
        return rows;
    }

    private Row row(Metric metric, String indent) {
        return new Row(metric.status(), name(indent, metric.name()), value(metric));
    }

    private static String name(String indent, String name) {
        return indent + (name.isEmpty() ? "(unnamed)" : VisibleText.shortened(name, LONGEST_NAME));
    }

    /** When an event happened: seconds since the start of the run, or an instant. */
    public static String time(Event event) {
        return event.timestampType() == TimestampType.ABSOLUTE
                ? Instant.ofEpochSecond(Math.floorDiv(event.nanos(), NANOS), Math.floorMod(event.nanos(), NANOS))
                        .toString()
                : NumberText.seconds(event.nanos());
    }

    private List<String> lines(List<Row> rows) {
        int longest = 0;
        for (Row row : rows) {
            longest = Math.max(longest, row.name().length());
        }
        List<String> lines = new ArrayList<>(rows.size() + 1);
        for (Row row : rows) {
            String text = padded(row.name(), longest) + INDENT + row.value();
            lines.add(style.dressed(padded(row.status().name(), STATUS_WIDTH), row.status())
                    + INDENT
                    + cut(text, width - STATUS_WIDTH - INDENT.length()));
        }
        return lines;
    }

    private static String cut(String text, int width) {
        return (text.length() <= width ? text : VisibleText.shortened(text, Math.max(width, 0))).stripTrailing();
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
