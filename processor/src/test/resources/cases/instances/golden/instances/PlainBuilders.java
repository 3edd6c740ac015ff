package instances;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.generated.MethodSpec;
import dev.metricsbuild.metric.MetricSpec;
import dev.metricsbuild.write.ScalarMessageBuilder;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Builders prefilled with what the annotations in {@link Plain} say, for other code and for unit tests. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Plain.class)
@NullMarked
final class PlainBuilders {
    private static final List<MethodSpec> METHODS = new PlainDispatcher().methods();

    private PlainBuilders() {}

    /** What {@link Plain#own} yields. */
    public static ScalarMessageBuilder own() {
        return ScalarMessageBuilder.of(metric("own"));
    }

    /** What {@link Plain#ofBatch} yields. */
    public static ScalarMessageBuilder ofBatch() {
        return ScalarMessageBuilder.of(metric("ofBatch"));
    }

    /** What {@link Plain#top} yields. */
    public static ScalarMessageBuilder top() {
        return ScalarMessageBuilder.of(metric("top"));
    }

    private static MetricSpec metric(String method) {
        return MethodSpec.metric(METHODS, method);
    }
}
