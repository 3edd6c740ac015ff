package dev.metricsbuild.metric;

import dev.metricsbuild.annotations.MetricImportance;
import dev.metricsbuild.annotations.MetricStatus;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of a metric, apart from its values: those of {@code @JobMetric} and {@code @BatchMetric}, which
 * document each of them. Absent texts are empty.
 */
public final class MetricSpec {
    private final String name;
    private final String description;
    private final String unit;
    private final MetricImportance importance;
    private final @Nullable Float order;
    private final List<MetricTag> tags;
    private final boolean shouldDisplay;
    private final Thresholds thresholds;
    private final List<String> failureStates;
    private final MetricStatus status;
    private final String xAxisName;
    private final String yAxisName;
    private final List<String> legend;

    MetricSpec(
            String name,
            String description,
            String unit,
            MetricImportance importance,
            @Nullable Float order,
            List<MetricTag> tags,
            boolean shouldDisplay,
            Thresholds thresholds,
            List<String> failureStates,
            MetricStatus status,
            String xAxisName,
            String yAxisName,
            List<String> legend) {
        this.name = name;
        this.description = description;
        this.unit = unit;
        this.importance = importance;
        this.order = order;
        this.tags = tags;
        this.shouldDisplay = shouldDisplay;
        this.thresholds = thresholds;
        this.failureStates = failureStates;
        this.status = status;
        this.xAxisName = xAxisName;
        this.yAxisName = yAxisName;
        this.legend = legend;
    }

    /** Starts a specification of a metric of this name. */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /** The specification with this name and no other attributes. */
    public static MetricSpec named(String name) {
        return builder(name).build();
    }

    /** The metric that shows these values with this specification. */
    public Metric metric(MetricValues values) {
        MetricValues resolved = values.resolved(this);
        MetricStatus own = values.status();
        return Metric.of(this, resolved, own != null ? own : resolved.pointStatus(this));
    }

    /** The metric's name. */
    public String name() {
        return name;
    }

    /** What the metric means. */
    public String description() {
        return description;
    }

    /** The unit of the values. */
    public String unit() {
        return unit;
    }

    /** How much the metric matters. */
    public MetricImportance importance() {
        return importance;
    }

    /** The metric's position on the dashboard, if it differs from its position in the file. */
    public Optional<Float> order() {
        return Optional.ofNullable(order);
    }

    /** Keys and values to find the metric by. */
    public List<MetricTag> tags() {
        return tags;
    }

    /** Whether the dashboard shows the metric. */
    public boolean shouldDisplay() {
        return shouldDisplay;
    }

    /** The thresholds that values are tested against. */
    public Thresholds thresholds() {
        return thresholds;
    }

    /** The states that fail. */
    public List<String> failureStates() {
        return failureStates;
    }

    /** The status if nothing is tested. */
    public MetricStatus status() {
        return status;
    }

    /** The title of the x axis. */
    public String xAxisName() {
        return xAxisName;
    }

    /** The title of the y axis. */
    public String yAxisName() {
        return yAxisName;
    }

    /** The names of the series in the legend. */
    public List<String> legend() {
        return legend;
    }

    @Override
    public String toString() {
        return "MetricSpec[" + name + "]";
    }

    /** Collects a specification. */
    public static final class Builder extends MetricSpecBuilder<Builder> {
        private Builder(String name) {
            super(name);
        }

        @Override
        protected Builder self() {
            return this;
        }

        /** The specification. */
        public MetricSpec build() {
            return spec();
        }
    }
}
