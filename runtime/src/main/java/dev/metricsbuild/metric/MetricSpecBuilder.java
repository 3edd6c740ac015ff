package dev.metricsbuild.metric;

import dev.metricsbuild.annotations.MetricImportance;
import dev.metricsbuild.annotations.MetricStatus;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds the attributes of a metric, with the names of {@code @JobMetric}.
 *
 * @param <B> the builder itself
 */
public abstract class MetricSpecBuilder<B extends MetricSpecBuilder<B>> {
    private String name;
    private String description = "";
    private String unit = "";
    private MetricImportance importance = MetricImportance.MEDIUM;
    private @Nullable Float order;
    private final List<MetricTag> tags = new ArrayList<>();
    private boolean shouldDisplay = true;
    private Thresholds thresholds = Thresholds.NONE;
    private List<String> failureStates = List.of();
    private MetricStatus status = MetricStatus.NOT_APPLICABLE;
    private String xAxisName = "";
    private String yAxisName = "";
    private List<String> legend = List.of();

    /** Starts with only a name. */
    protected MetricSpecBuilder(String name) {
        this.name = name;
    }

    /** Starts with the attributes of another specification. */
    protected MetricSpecBuilder(MetricSpec spec) {
        name = spec.name();
        description = spec.description();
        unit = spec.unit();
        importance = spec.importance();
        order = spec.order().orElse(null);
        tags.addAll(spec.tags());
        shouldDisplay = spec.shouldDisplay();
        thresholds = spec.thresholds();
        failureStates = spec.failureStates();
        status = spec.status();
        xAxisName = spec.xAxisName();
        yAxisName = spec.yAxisName();
        legend = spec.legend();
    }

    /** This builder, as the type it is. */
    protected abstract B self();

    /** The metric's name; not empty, and unique among the metrics of a file. */
    public B name(String newName) {
        name = newName;
        return self();
    }

    /** What the metric means, for its readers. */
    public B description(String newDescription) {
        description = newDescription;
        return self();
    }

    /** The unit of the values, such as {@code m/s}. */
    public B unit(String newUnit) {
        unit = newUnit;
        return self();
    }

    /** How much the metric matters; MEDIUM by default. */
    public B importance(MetricImportance newImportance) {
        importance = newImportance;
        return self();
    }

    /** The metric's position on the dashboard, lowest first; by default its position in the file. */
    public B order(float newOrder) {
        order = newOrder;
        return self();
    }

    /** Adds a tag; neither key nor value may be empty. */
    public B tag(String key, String value) {
        tags.add(new MetricTag(key, value));
        return self();
    }

    /** Whether the dashboard shows the metric; true by default. */
    public B shouldDisplay(boolean display) {
        shouldDisplay = display;
        return self();
    }

    /** A value above this one fails. */
    public B failsAbove(double bound) {
        thresholds = thresholds.failsAbove(bound);
        return self();
    }

    /** A value below this one fails. */
    public B failsBelow(double bound) {
        thresholds = thresholds.failsBelow(bound);
        return self();
    }

    /** A value above this one warns, unless it fails. */
    public B warnsAbove(double bound) {
        thresholds = thresholds.warnsAbove(bound);
        return self();
    }

    /** A value below this one warns, unless it fails. */
    public B warnsBelow(double bound) {
        thresholds = thresholds.warnsBelow(bound);
        return self();
    }

    /** The states that fail. */
    public B failureStates(String... states) {
        failureStates = List.of(states);
        return self();
    }

    /** The status if nothing is tested; NOT_APPLICABLE by default. */
    public B status(MetricStatus newStatus) {
        status = newStatus;
        return self();
    }

    /** The title of the x axis. */
    public B xAxisName(String newName) {
        xAxisName = newName;
        return self();
    }

    /** The title of the y axis. */
    public B yAxisName(String newName) {
        yAxisName = newName;
        return self();
    }

    /** The names of the series in the legend. */
    public B legend(String... names) {
        legend = List.of(names);
        return self();
    }

    /** The attributes so far. */
    protected MetricSpec spec() {
        return new MetricSpec(
                name,
                description,
                unit,
                importance,
                order,
                List.copyOf(tags),
                shouldDisplay,
                thresholds,
                failureStates,
                status,
                xAxisName,
                yAxisName,
                legend);
    }
}
