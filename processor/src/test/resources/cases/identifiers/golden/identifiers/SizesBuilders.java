package identifiers;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.generated.MethodSpec;
import dev.metricsbuild.metric.MetricSpec;
import dev.metricsbuild.write.ScalarMessageBuilder;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Builders prefilled with what the annotations in {@link Sizes} say, for other code and for unit tests. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Sizes.class)
@NullMarked
final class SizesBuilders {
    private static final List<MethodSpec> METHODS = new SizesDispatcher().methods();

    private SizesBuilders() {}

    /** What {@link Sizes#gr\u00f6\u00dfe} yields. */
    public static ScalarMessageBuilder gr\u00f6\u00dfe() {
        return ScalarMessageBuilder.of(metric("gr\u00f6\u00dfe"));
    }

    /** What {@link Sizes#gr\u00f6\u00dfte} yields. */
    public static ScalarMessageBuilder gr\u00f6\u00dfte() {
        return ScalarMessageBuilder.of(metric("gr\u00f6\u00dfte"));
    }

    private static MetricSpec metric(String method) {
        return MethodSpec.metric(METHODS, method);
    }
}
