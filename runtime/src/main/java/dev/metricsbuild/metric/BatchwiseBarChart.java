package dev.metricsbuild.metric;

import dev.metricsbuild.annotations.MetricStatus;
import dev.metricsbuild.data.MetricsData;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Bars over time by category, one bar per batch.
 *
 * @param bars the bars of each category
 * @param colors colours such as {@code #7CA0FB}, one per category
 * @param xAxisName the title of the x axis; null for that of the specification
 * @param yAxisName the title of the y axis; null for that of the specification
 * @param stackBars whether the categories are stacked; null if the file does not say
 * @param projectId the project of the batches; the platform requires it
 * @param status the metric's status; null for the worst of its bars
 */
public record BatchwiseBarChart(
        List<Bars> bars,
        List<String> colors,
        @Nullable String xAxisName,
        @Nullable String yAxisName,
        @Nullable Boolean stackBars,
        @Nullable UUID projectId,
        @Nullable MetricStatus status)
        implements MetricValues {
    /**
     * The bars of one category.
     *
     * @param category its name
     * @param times timestamps, indexed by the UUIDs of the batches
     * @param values as many doubles, with the same index
     * @param statuses a status for each bar; null for those that follow from the thresholds
     */
    public record Bars(
            String category,
            MetricsData times,
            MetricsData values,
            @Nullable MetricsData statuses) implements Serializable {}

    /** Copies the lists. */
    public BatchwiseBarChart {
        bars = List.copyOf(bars);
        colors = List.copyOf(colors);
    }

    /** Starts without bars. */
    public static Builder builder(UUID projectId) {
        return new Builder(projectId);
    }

    @Override
    public BatchwiseBarChart withStatus(MetricStatus newStatus) {
        return new BatchwiseBarChart(bars, colors, xAxisName, yAxisName, stackBars, projectId, newStatus);
    }

    @Override
    public MetricType type() {
        return MetricType.BATCHWISE_BAR_CHART;
    }

    @Override
    public BatchwiseBarChart resolved(MetricSpec spec) {
        List<Bars> tested = Parts.replaced(
                bars,
                set -> new Bars(
                        set.category(),
                        set.times(),
                        set.values(),
                        Testing.statuses(set.values(), set.statuses(), spec)));
        return new BatchwiseBarChart(
                tested,
                colors,
                Parts.text(xAxisName, spec.xAxisName()),
                Parts.text(yAxisName, spec.yAxisName()),
                stackBars,
                projectId,
                status);
    }

    @Override
    public MetricStatus pointStatus(MetricSpec spec) {
        return Testing.worst(bars, Bars::statuses);
    }

    @Override
    public BatchwiseBarChart mapData(DataMapper mapper) {
        List<Bars> mapped = Parts.replaced(
                bars,
                set -> new Bars(
                        set.category(),
                        mapper.map(DataRole.TIMES, set.category(), set.times()),
                        mapper.map(DataRole.VALUES, set.category(), set.values()),
                        Parts.statuses(mapper, set.category(), set.statuses())));
        return new BatchwiseBarChart(mapped, colors, xAxisName, yAxisName, stackBars, projectId, status);
    }

    @Override
    public <R, X extends Exception> R accept(MetricValuesVisitor<R, X> visitor) throws X {
        return visitor.batchwiseBarChart(this);
    }

    /** Collects bars. */
    public static final class Builder {
        private final UUID projectId;
        private final List<Bars> bars = new ArrayList<>();
        private final List<String> colors = new ArrayList<>();
        private @Nullable String xAxisName;
        private @Nullable String yAxisName;
        private @Nullable Boolean stackBars;

        private Builder(UUID projectId) {
            this.projectId = projectId;
        }

        /**
         * Adds the bars of a category.
         *
         * @param category its name
         * @param color its colour, such as {@code #7CA0FB}
         * @param batches the UUIDs of the batches; categories may share it
         * @param nanos the time of each, in nanoseconds; not copied
         * @param heights the height of each; not copied
         * @throws IllegalArgumentException if the lengths differ
         */
        public Builder bars(String category, String color, MetricsData batches, long[] nanos, double[] heights) {
            colors.add(color);
            return bars(new Bars(
                    category,
                    MetricsData.ofNanos(nanos).indexedBy(batches),
                    MetricsData.ofDoubles(heights).indexedBy(batches),
                    null));
        }

        /** Adds the bars of a category with all their parts except the colour. */
        public Builder bars(Bars set) {
            bars.add(set);
            return this;
        }

        /** Adds a colour, for the next category that has none. */
        public Builder color(String color) {
            colors.add(color);
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

        /** Whether the categories are stacked. */
        public Builder stackBars(boolean stack) {
            stackBars = stack;
            return this;
        }

        /** The metric's values. */
        public BatchwiseBarChart build() {
            return new BatchwiseBarChart(bars, colors, xAxisName, yAxisName, stackBars, projectId, null);
        }
    }
}
