package nested;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.generated.MethodSpec;
import dev.metricsbuild.metric.MetricSpec;
import dev.metricsbuild.write.ScalarMessageBuilder;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Builders prefilled with what the annotations in {@link Outer.OfInterface} say, for other code and for unit tests. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Outer.OfInterface.class)
@NullMarked
final class Outer_OfInterfaceBuilders {
    private static final List<MethodSpec> METHODS = new Outer_OfInterfaceDispatcher().methods();

    private Outer_OfInterfaceBuilders() {}

    /** What {@link Outer.OfInterface#metric} yields. */
    public static ScalarMessageBuilder metric() {
        return ScalarMessageBuilder.of(metric("metric"));
    }

    private static MetricSpec metric(String method) {
        return MethodSpec.metric(METHODS, method);
    }
}
