package nested;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.generated.MethodSpec;
import dev.metricsbuild.metric.MetricSpec;
import dev.metricsbuild.write.ScalarMessageBuilder;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Builders prefilled with what the annotations in {@link Outer.OfEnum} say, for other code and for unit tests. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Outer.OfEnum.class)
@NullMarked
final class Outer_OfEnumBuilders {
    private static final List<MethodSpec> METHODS = new Outer_OfEnumDispatcher().methods();

    private Outer_OfEnumBuilders() {}

    /** What {@link Outer.OfEnum#metric} yields. */
    public static ScalarMessageBuilder metric() {
        return ScalarMessageBuilder.of(metric("metric"));
    }

    private static MetricSpec metric(String method) {
        return MethodSpec.metric(METHODS, method);
    }
}
