package defaults;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.generated.MethodSpec;
import dev.metricsbuild.metric.MetricSpec;
import dev.metricsbuild.write.ScalarMessageBuilder;
import dev.metricsbuild.write.TextMessageBuilder;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Builders prefilled with what the annotations in {@link Camera} say, for other code and for unit tests. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Camera.class)
@NullMarked
public final class CameraBuilders {
    private static final List<MethodSpec> METHODS = new CameraDispatcher().methods();

    private CameraBuilders() {}

    /** What {@link Camera#falseNegatives} yields. */
    public static ScalarMessageBuilder falseNegatives() {
        return ScalarMessageBuilder.of(metric("falseNegatives"));
    }

    /** What {@link Camera#recall} yields. */
    public static ScalarMessageBuilder recall() {
        return ScalarMessageBuilder.of(metric("recall"));
    }

    /** What {@link Camera#written} yields. */
    public static ScalarMessageBuilder written() {
        return ScalarMessageBuilder.of(metric("written"));
    }

    /** What {@link Camera#note} yields. */
    public static TextMessageBuilder note() {
        return TextMessageBuilder.of(metric("note"));
    }

    /** What {@link Camera#batch} yields. */
    public static ScalarMessageBuilder batch() {
        return ScalarMessageBuilder.of(metric("batch"));
    }

    /** What {@link Camera#inherited} yields. */
    public static ScalarMessageBuilder inherited() {
        return ScalarMessageBuilder.of(metric("inherited"));
    }

    private static MetricSpec metric(String method) {
        return MethodSpec.metric(METHODS, method);
    }
}
