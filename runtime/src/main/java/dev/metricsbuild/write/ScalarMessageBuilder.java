package dev.metricsbuild.write;

import dev.metricsbuild.metric.MetricSpec;
import dev.metricsbuild.metric.Scalar;

/** Builds the message of a scalar metric. */
public final class ScalarMessageBuilder extends AbstractMetricMessageBuilder<Scalar, ScalarMessageBuilder> {
    private ScalarMessageBuilder(MetricSpec spec) {
        super(spec);
    }

    /** Starts with what an annotation says. */
    public static ScalarMessageBuilder of(MetricSpec spec) {
        return new ScalarMessageBuilder(spec);
    }

    /** The number that the metric shows. */
    public ScalarMessageBuilder value(double number) {
        return value(Scalar.of(number));
    }

    @Override
    protected ScalarMessageBuilder self() {
        return this;
    }
}
