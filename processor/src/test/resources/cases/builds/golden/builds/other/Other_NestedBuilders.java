package builds.other;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.generated.MethodSpec;
import dev.metricsbuild.metric.MetricSpec;
import dev.metricsbuild.write.ScalarMessageBuilder;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Builders prefilled with what the annotations in {@link Other.Nested} say, for other code and for unit tests. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Other.Nested.class)
@NullMarked
public final class Other_NestedBuilders {
    private static final List<MethodSpec> METHODS = new Other_NestedDispatcher().methods();

    private Other_NestedBuilders() {}

    /** What {@link Other.Nested#nested} yields. */
    public static ScalarMessageBuilder nested() {
        return ScalarMessageBuilder.of(metric("nested"));
    }

    private static MetricSpec metric(String method) {
        return MethodSpec.metric(METHODS, method);
    }
}
