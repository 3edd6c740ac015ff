package builds;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.generated.MethodSpec;
import dev.metricsbuild.metric.MetricSpec;
import dev.metricsbuild.write.ScalarMessageBuilder;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Builders prefilled with what the annotations in {@link Further} say, for other code and for unit tests. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Further.class)
@NullMarked
final class FurtherBuilders {
    private static final List<MethodSpec> METHODS = new FurtherDispatcher().methods();

    private FurtherBuilders() {}

    /** What {@link Further#further} yields. */
    public static ScalarMessageBuilder further() {
        return ScalarMessageBuilder.of(metric("further"));
    }

    private static MetricSpec metric(String method) {
        return MethodSpec.metric(METHODS, method);
    }
}
