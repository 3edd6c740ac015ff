package builds;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.generated.MethodSpec;
import dev.metricsbuild.metric.MetricSpec;
import dev.metricsbuild.write.ScalarMessageBuilder;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Builders prefilled with what the annotations in {@link Part} say, for other code and for unit tests. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Part.class)
@NullMarked
final class PartBuilders {
    private static final List<MethodSpec> METHODS = new PartDispatcher().methods();

    private PartBuilders() {}

    /** What {@link Part#part} yields. */
    public static ScalarMessageBuilder part() {
        return ScalarMessageBuilder.of(metric("part"));
    }

    private static MetricSpec metric(String method) {
        return MethodSpec.metric(METHODS, method);
    }
}
