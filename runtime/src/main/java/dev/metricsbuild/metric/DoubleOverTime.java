package dev.metricsbuild.metric;

import dev.metricsbuild.annotations.MetricStatus;
import dev.metricsbuild.data.MetricsData;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines over time.
 *
 * @param lines the lines; their values are doubles indexed by timestamps
 * @param startNanos where the plot begins, in nanoseconds; null for the first point
 * @param endNanos where the plot ends, in nanoseconds; null for the last point
 * @param yAxisName the title of the y axis; null for that of the specification
 * @param legend the lines' names; empty for those of the specification
 * @param status the metric's status; null for the worst of its points
 */
public record DoubleOverTime(
        List<Line> lines,
        @Nullable Long startNanos,
        @Nullable Long endNanos,
        @Nullable String yAxisName,
        List<String> legend,
        @Nullable MetricStatus status)
        implements MetricValues {
    /**
     * One line.
     *
     * @param values doubles, indexed by timestamps
     * @param statuses a status for each value; null for those that follow from the thresholds
     * @param thresholds the thresholds that values are tested against; null for those of the specification
     */
    public record Line(
            MetricsData values,
            @Nullable MetricsData statuses,
            @Nullable Thresholds thresholds) implements Serializable {}

    /** Copies the lists. */
    public DoubleOverTime {
        lines = List.copyOf(lines);
        legend = List.copyOf(legend);
    }

    /**
     * One line.
     *
     * @param nanos the times in nanoseconds; not copied
     * @param values as many values; not copied
     * @throws IllegalArgumentException if the lengths differ
     */
    public static DoubleOverTime of(long[] nanos, double[] values) {
        return builder().line(nanos, values).build();
    }

    /** Starts without lines. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public DoubleOverTime withStatus(MetricStatus newStatus) {
        return new DoubleOverTime(lines, startNanos, endNanos, yAxisName, legend, newStatus);
    }

    @Override
    public MetricType type() {
        return MetricType.DOUBLE_OVER_TIME;
    }

    @Override
    public DoubleOverTime resolved(MetricSpec spec) {
        List<Line> tested = Parts.replaced(lines, line -> {
            Thresholds bounds = line.thresholds() == null ? spec.thresholds() : line.thresholds();
            MetricsData statuses = Testing.statuses(line.values(), line.statuses(), bounds, spec.status());
            return new Line(line.values(), statuses, bounds);
        });
        return new DoubleOverTime(
                tested,
                startNanos,
                endNanos,
                Parts.text(yAxisName, spec.yAxisName()),
                Parts.legend(legend, spec.legend()),
                status);
    }

    @Override
    public MetricStatus pointStatus(MetricSpec spec) {
        return Testing.worst(lines, Line::statuses);
    }

    @Override
    public DoubleOverTime mapData(DataMapper mapper) {
        List<Line> mapped = Parts.replaced(
                lines,
                legend,
                (line, name) -> new Line(
                        mapper.map(DataRole.VALUES, name, line.values()),
                        Parts.statuses(mapper, name, line.statuses()),
                        line.thresholds()));
        return new DoubleOverTime(mapped, startNanos, endNanos, yAxisName, legend, status);
    }

    @Override
    public <R, X extends Exception> R accept(MetricValuesVisitor<R, X> visitor) throws X {
        return visitor.doubleOverTime(this);
    }

    /** Collects lines. */
    public static final class Builder {
        private final List<Line> lines = new ArrayList<>();
        private final List<String> legend = new ArrayList<>();
        private @Nullable Long startNanos;
        private @Nullable Long endNanos;
        private @Nullable String yAxisName;

        private Builder() {}

        /**
         * Adds a line.
         *
         * @param nanos the times in nanoseconds; not copied
         * @param values as many values; not copied
         * @throws IllegalArgumentException if the lengths differ
         */
        public Builder line(long[] nanos, double[] values) {
            return line(MetricsData.ofDoubles(values).indexedBy(MetricsData.ofNanos(nanos)));
        }

        /**
         * Adds a line under a name, which the legend shows.
         *
         * @param nanos the times in nanoseconds; not copied
         * @param values as many values; not copied
         * @throws IllegalArgumentException if the lengths differ
         */
        public Builder line(String name, long[] nanos, double[] values) {
            return line(name, MetricsData.ofDoubles(values).indexedBy(MetricsData.ofNanos(nanos)));
        }

        /** Adds a line of doubles indexed by timestamps; several lines may share one index. */
        public Builder line(MetricsData values) {
            return line(new Line(values, null, null));
        }

        /** Adds a line of doubles indexed by timestamps, under a name, which the legend shows. */
        public Builder line(String name, MetricsData values) {
            legend.add(name);
            return line(values);
        }

        /** Adds a line with all its parts. */
        public Builder line(Line line) {
            lines.add(line);
            return this;
        }

        /** Where the plot begins, in nanoseconds. */
        public Builder startNanos(long nanos) {
            startNanos = nanos;
            return this;
        }

        /** Where the plot ends, in nanoseconds. */
        public Builder endNanos(long nanos) {
            endNanos = nanos;
            return this;
        }

        /** The title of the y axis. */
        public Builder yAxisName(String name) {
            yAxisName = name;
            return this;
        }

        /** The metric's values. */
        public DoubleOverTime build() {
            return new DoubleOverTime(lines, startNanos, endNanos, yAxisName, legend, null);
        }
    }
}
