package dev.metricsbuild.metric;

import dev.metricsbuild.annotations.MetricStatus;
import dev.metricsbuild.data.MapOrder;
import dev.metricsbuild.data.MetricsData;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Bars by category, in one or more sets.
 *
 * @param bars the sets of bars
 * @param legend the sets' names; empty for those of the specification
 * @param xAxisName the title of the x axis; null for that of the specification
 * @param yAxisName the title of the y axis; null for that of the specification
 * @param stackBars whether the sets are stacked; null if the file does not say
 * @param status the metric's status; null for the worst of its bars
 */
public record BarChart(
        List<Bars> bars,
        List<String> legend,
        @Nullable String xAxisName,
        @Nullable String yAxisName,
        @Nullable Boolean stackBars,
        @Nullable MetricStatus status)
        implements MetricValues {
    /**
     * One set of bars.
     *
     * @param values doubles, indexed by the texts of their categories
     * @param statuses a status for each bar; null for those that follow from the thresholds
     */
    public record Bars(MetricsData values, @Nullable MetricsData statuses) implements Serializable {}

    /** Copies the lists. */
    public BarChart {
        bars = List.copyOf(bars);
        legend = List.copyOf(legend);
    }

    /** One set of bars, from category to height, in the {@linkplain MapOrder map's order}. */
    public static BarChart of(Map<String, ? extends Number> heights) {
        return builder().bars(heights).build();
    }

    /** Starts without bars. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public BarChart withStatus(MetricStatus newStatus) {
        return new BarChart(bars, legend, xAxisName, yAxisName, stackBars, newStatus);
    }

    @Override
    public MetricType type() {
        return MetricType.BAR_CHART;
    }

    @Override
    public BarChart resolved(MetricSpec spec) {
        List<Bars> tested = Parts.replaced(
                bars, set -> new Bars(set.values(), Testing.statuses(set.values(), set.statuses(), spec)));
        return new BarChart(
                tested,
                Parts.legend(legend, spec.legend()),
                Parts.text(xAxisName, spec.xAxisName()),
                Parts.text(yAxisName, spec.yAxisName()),
                stackBars,
                status);
    }

    @Override
    public MetricStatus pointStatus(MetricSpec spec) {
        return Testing.worst(bars, Bars::statuses);
    }

    @Override
    public BarChart mapData(DataMapper mapper) {
        List<Bars> mapped = Parts.replaced(
                bars,
                legend,
                (set, name) -> new Bars(
                        mapper.map(DataRole.VALUES, name, set.values()), Parts.statuses(mapper, name, set.statuses())));
        return new BarChart(mapped, legend, xAxisName, yAxisName, stackBars, status);
    }

    @Override
    public <R, X extends Exception> R accept(MetricValuesVisitor<R, X> visitor) throws X {
        return visitor.barChart(this);
    }

    /** Collects sets of bars. */
    public static final class Builder {
        private final List<Bars> bars = new ArrayList<>();
        private final List<String> legend = new ArrayList<>();
        private @Nullable String xAxisName;
        private @Nullable String yAxisName;
        private @Nullable Boolean stackBars;

        private Builder() {}

        /** Adds a set of bars, from category to height, in the {@linkplain MapOrder map's order}. */
        public Builder bars(Map<String, ? extends Number> heights) {
            Map<String, ? extends Number> ordered = MapOrder.of(heights);
            double[] values =
                    ordered.values().stream().mapToDouble(Number::doubleValue).toArray();
            return bars(ordered.keySet().toArray(new String[0]), values);
        }

        /** Adds a set of bars, from category to height, under a name, which the legend shows. */
        public Builder bars(String name, Map<String, ? extends Number> heights) {
            legend.add(name);
            return bars(heights);
        }

        /**
         * Adds a set of bars; the arrays are not copied.
         *
         * @throws IllegalArgumentException if there are not as many categories as heights
         */
        public Builder bars(String[] categories, double[] heights) {
            return bars(new Bars(MetricsData.ofDoubles(heights).indexedBy(MetricsData.ofStrings(categories)), null));
        }

        /**
         * Adds a set of bars under a name, which the legend shows; the arrays are not copied.
         *
         * @throws IllegalArgumentException if there are not as many categories as heights
         */
        public Builder bars(String name, String[] categories, double[] heights) {
            legend.add(name);
            return bars(categories, heights);
        }

        /** Adds a set of bars with all its parts. */
        public Builder bars(Bars set) {
            bars.add(set);
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

        /** Whether the sets are stacked. */
        public Builder stackBars(boolean stack) {
            stackBars = stack;
            return this;
        }

        /** The metric's values. */
        public BarChart build() {
            return new BarChart(bars, legend, xAxisName, yAxisName, stackBars, null);
        }
    }
}
