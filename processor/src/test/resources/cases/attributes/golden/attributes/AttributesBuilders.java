package attributes;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.generated.MethodSpec;
import dev.metricsbuild.metric.LinePlot;
import dev.metricsbuild.metric.MetricSpec;
import dev.metricsbuild.metric.StatesOverTime;
import dev.metricsbuild.write.MetricMessageBuilder;
import dev.metricsbuild.write.ScalarMessageBuilder;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Builders prefilled with what the annotations in {@link Attributes} say, for other code and for unit tests. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Attributes.class)
@NullMarked
final class AttributesBuilders {
    private static final List<MethodSpec> METHODS = new AttributesDispatcher().methods();

    private AttributesBuilders() {}

    /** What {@link Attributes#acceleration} yields. */
    public static ScalarMessageBuilder acceleration() {
        return ScalarMessageBuilder.of(metric("acceleration"));
    }

    /** What {@link Attributes#never} yields. */
    public static ScalarMessageBuilder never() {
        return ScalarMessageBuilder.of(metric("never"));
    }

    /** What {@link Attributes#plot} yields. */
    public static MetricMessageBuilder<LinePlot> plot() {
        return MetricMessageBuilder.of(metric("plot"));
    }

    /** What {@link Attributes#states} yields. */
    public static MetricMessageBuilder<StatesOverTime> states() {
        return MetricMessageBuilder.of(metric("states"));
    }

    /** What {@link Attributes#maxRPM} yields. */
    public static ScalarMessageBuilder maxRPM() {
        return ScalarMessageBuilder.of(metric("maxRPM"));
    }

    /** What {@link Attributes#snake_case_name} yields. */
    public static ScalarMessageBuilder snake_case_name() {
        return ScalarMessageBuilder.of(metric("snake_case_name"));
    }

    /** What {@link Attributes#p95LatencyOfHTTPCalls} yields. */
    public static ScalarMessageBuilder p95LatencyOfHTTPCalls() {
        return ScalarMessageBuilder.of(metric("p95LatencyOfHTTPCalls"));
    }

    private static MetricSpec metric(String method) {
        return MethodSpec.metric(METHODS, method);
    }
}
