package instances;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.generated.MethodSpec;
import dev.metricsbuild.metric.MetricSpec;
import dev.metricsbuild.write.ScalarMessageBuilder;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Builders prefilled with what the annotations in {@link Instances} say, for other code and for unit tests. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Instances.class)
@NullMarked
final class InstancesBuilders {
    private static final List<MethodSpec> METHODS = new InstancesDispatcher().methods();

    private InstancesBuilders() {}

    /** What {@link Instances#own} yields. */
    public static ScalarMessageBuilder own() {
        return ScalarMessageBuilder.of(metric("own"));
    }

    /** What {@link Instances#replaced} yields. */
    public static ScalarMessageBuilder replaced() {
        return ScalarMessageBuilder.of(metric("replaced"));
    }

    /** What {@link Instances#batch} yields. */
    public static ScalarMessageBuilder batch() {
        return ScalarMessageBuilder.of(metric("batch"));
    }

    /** What {@link Instances#fromBase} yields. */
    public static ScalarMessageBuilder fromBase() {
        return ScalarMessageBuilder.of(metric("fromBase"));
    }

    /** What {@link Instances#staticOfBase} yields. */
    public static ScalarMessageBuilder staticOfBase() {
        return ScalarMessageBuilder.of(metric("staticOfBase"));
    }

    /** What {@link Instances#top} yields. */
    public static ScalarMessageBuilder top() {
        return ScalarMessageBuilder.of(metric("top"));
    }

    private static MetricSpec metric(String method) {
        return MethodSpec.metric(METHODS, method);
    }
}
