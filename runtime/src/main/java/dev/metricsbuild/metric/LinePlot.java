package dev.metricsbuild.metric;

import dev.metricsbuild.annotations.MetricStatus;
import dev.metricsbuild.data.MetricsData;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines of y over x.
 *
 * @param lines the lines
 * @param xAxisName the title of the x axis; null for that of the specification
 * @param yAxisName the title of the y axis; null for that of the specification
 * @param legend the lines' names; empty for those of the specification
 * @param status the metric's status; null for the worst of its points
 */
public record LinePlot(
        List<Line> lines,
        @Nullable String xAxisName,
        @Nullable String yAxisName,
        List<String> legend,
        @Nullable MetricStatus status)
        implements MetricValues {
    /**
     * One line.
     *
     * @param x doubles; indexed by timestamps or not at all
     * @param y as many doubles, with the same index if there is one
     * @param statuses a status for each point; null for those that follow from the thresholds, tested against y
     */
    public record Line(
            MetricsData x, MetricsData y, @Nullable MetricsData statuses) implements Serializable {}

    /** Copies the lists. */
    public LinePlot {
        lines = List.copyOf(lines);
        legend = List.copyOf(legend);
    }

    /**
     * One line; the arrays are not copied.
     *
     * @throws IllegalArgumentException if the lengths differ
     */
    public static LinePlot of(double[] x, double[] y) {
        return builder().line(x, y).build();
    }

    /** Starts without lines. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public LinePlot withStatus(MetricStatus newStatus) {
        return new LinePlot(lines, xAxisName, yAxisName, legend, newStatus);
    }

    @Override
    public MetricType type() {
        return MetricType.LINE_PLOT;
    }

    @Override
    public LinePlot resolved(MetricSpec spec) {
        List<Line> tested = Parts.replaced(
                lines, line -> new Line(line.x(), line.y(), Testing.statuses(line.y(), line.statuses(), spec)));
        return new LinePlot(
                tested,
                Parts.text(xAxisName, spec.xAxisName()),
                Parts.text(yAxisName, spec.yAxisName()),
                Parts.legend(legend, spec.legend()),
                status);
    }

    @Override
    public MetricStatus pointStatus(MetricSpec spec) {
        return Testing.worst(lines, Line::statuses);
    }

    @Override
    public LinePlot mapData(DataMapper mapper) {
        List<Line> mapped = Parts.replaced(
                lines,
                legend,
                (line, name) -> new Line(
                        mapper.map(DataRole.X, name, line.x()),
                        mapper.map(DataRole.Y, name, line.y()),
                        Parts.statuses(mapper, name, line.statuses())));
        return new LinePlot(mapped, xAxisName, yAxisName, legend, status);
    }

    @Override
    public <R, X extends Exception> R accept(MetricValuesVisitor<R, X> visitor) throws X {
        return visitor.linePlot(this);
    }

    /** Collects lines. */
    public static final class Builder {
        private final List<Line> lines = new ArrayList<>();
        private final List<String> legend = new ArrayList<>();
        private @Nullable String xAxisName;
        private @Nullable String yAxisName;

        private Builder() {}

        /**
         * Adds a line; the arrays are not copied.
         *
         * @throws IllegalArgumentException if the lengths differ
         */
        public Builder line(double[] x, double[] y) {
            if (x.length != y.length) {
                throw new IllegalArgumentException(
                        "A line needs as many x as y values: found " + x.length + " x and " + y.length + " y values.");
            }
            return line(new Line(MetricsData.ofDoubles(x), MetricsData.ofDoubles(y), null));
        }

        /**
         * Adds a line under a name, which the legend shows; the arrays are not copied.
         *
         * @throws IllegalArgumentException if the lengths differ
         */
        public Builder line(String name, double[] x, double[] y) {
            legend.add(name);
            return line(x, y);
        }

        /** Adds a line with all its parts. */
        public Builder line(Line line) {
            lines.add(line);
            return this;
        }

        /** The title of the x axis. */
        public Builder xAxisName(String name) {
            xAxisName = name;
            return this;
        }

        /** The title of the y axis. */
        public Builder yAxisName(String name) {
            yAxisName = name;
            return this;
        }

        /** The metric's values. */
        public LinePlot build() {
            return new LinePlot(lines, xAxisName, yAxisName, legend, null);
        }
    }
}
