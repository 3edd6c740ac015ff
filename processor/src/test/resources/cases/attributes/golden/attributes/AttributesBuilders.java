package attributes;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.metric.LinePlot;
import dev.metricsbuild.metric.StatesOverTime;
import dev.metricsbuild.write.MetricMessageBuilder;
import dev.metricsbuild.write.ScalarMessageBuilder;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Builders prefilled with what the annotations in {@link Attributes} say, for other code and for unit tests. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Attributes.class)
@NullMarked
final class AttributesBuilders {
    private AttributesBuilders() {}

    /** What {@link Attributes#acceleration} yields. */
    public static ScalarMessageBuilder acceleration() {
        return ScalarMessageBuilder.of(AttributesDispatcher.accelerationSpec());
    }

    /** What {@link Attributes#never} yields. */
    public static ScalarMessageBuilder never() {
        return ScalarMessageBuilder.of(AttributesDispatcher.neverSpec());
    }

    /** What {@link Attributes#plot} yields. */
    public static MetricMessageBuilder<LinePlot> plot() {
        return MetricMessageBuilder.of(AttributesDispatcher.plotSpec());
    }

    /** What {@link Attributes#states} yields. */
    public static MetricMessageBuilder<StatesOverTime> states() {
        return MetricMessageBuilder.of(AttributesDispatcher.statesSpec());
    }

    /** What {@link Attributes#maxRPM} yields. */
    public static ScalarMessageBuilder maxRPM() {
        return ScalarMessageBuilder.of(AttributesDispatcher.maxRPMSpec());
    }

    /** What {@link Attributes#snake_case_name} yields. */
    public static ScalarMessageBuilder snake_case_name() {
        return ScalarMessageBuilder.of(AttributesDispatcher.snake_case_nameSpec());
    }

    /** What {@link Attributes#p95LatencyOfHTTPCalls} yields. */
    public static ScalarMessageBuilder p95LatencyOfHTTPCalls() {
        return ScalarMessageBuilder.of(AttributesDispatcher.p95LatencyOfHTTPCallsSpec());
    }
}
