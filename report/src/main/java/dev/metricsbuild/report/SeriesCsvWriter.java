package dev.metricsbuild.report;

import dev.metricsbuild.metric.Metric;
import java.io.IOException;

/**
 * Writes the series of a metric as CSV in long format: one line per point, with the columns {@code part}, {@code role},
 * {@code category}, {@code position}, {@code index}, {@code value} and {@code status}. Times are in seconds.
 */
public final class SeriesCsvWriter {
    private SeriesCsvWriter() {}

    /**
     * Writes all series of a metric.
     *
     * @throws IOException if they cannot be written
     */
    public static void write(Metric metric, Appendable out) throws IOException {
        out.append("part,role,category,position,index,value,status\n");
        for (MetricSeries series : MetricSeries.of(metric)) {
            String start = field(series.part()) + "," + series.role().word() + "," + field(series.category()) + ",";
            for (int i = 0; i < series.values().size(); i++) {
                out.append(start).append(String.valueOf(i)).append(',');
                if (series.index() != null && i < series.index().size()) {
                    out.append(field(PointText.of(series.index(), i)));
                }
                out.append(',').append(field(PointText.of(series.values(), i))).append(',');
                if (series.statuses() != null && i < series.statuses().size()) {
                    out.append(series.statuses().at(i).name());
                }
                out.append('\n');
            }
        }
    }

    /** A field by RFC 4180. */
    private static String field(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
