package dev.metricsbuild.write;

import dev.metricsbuild.metric.MetricSpec;
import dev.metricsbuild.metric.MetricValues;

/**
 * Builds the message of one metric, from what its method's annotation says and from values.
 *
 * @param <V> the kind of metric
 */
public final class MetricMessageBuilder<V extends MetricValues>
        extends AbstractMetricMessageBuilder<V, MetricMessageBuilder<V>> {
    private MetricMessageBuilder(MetricSpec spec) {
        super(spec);
    }

    /** Starts with what an annotation says. */
    public static <V extends MetricValues> MetricMessageBuilder<V> of(MetricSpec spec) {
        return new MetricMessageBuilder<>(spec);
    }

    @Override
    protected MetricMessageBuilder<V> self() {
        return this;
    }
}
