package dev.metricsbuild.write;

import dev.metricsbuild.metric.MetricSpec;
import dev.metricsbuild.metric.MetricSpecBuilder;
import dev.metricsbuild.metric.MetricValues;
import org.jspecify.annotations.Nullable;

/**
 * Builds the message of one metric, from what its method's annotation says and from values.
 *
 * @param <V> the kind of metric
 * @param <B> the builder itself
 */
public abstract class AbstractMetricMessageBuilder<V extends MetricValues, B extends AbstractMetricMessageBuilder<V, B>>
        extends MetricSpecBuilder<B> {
    private @Nullable V values;

    AbstractMetricMessageBuilder(MetricSpec spec) {
        super(spec);
    }

    /** What the metric shows. */
    public B value(V newValues) {
        values = newValues;
        return self();
    }

    /**
     * The message of the metric and its data.
     *
     * @throws IllegalStateException if no value has been given, or the platform would reject the metric; the message
     *     names every violation
     */
    public MetricsMessage build() {
        V shown = values;
        if (shown == null) {
            throw new IllegalStateException(
                    "\"" + spec().name() + "\" has been given no value; call value(...) first.");
        }
        return MetricsMessage.of(MetricsMessage.newWriter().add(spec(), shown));
    }
}
