package builds;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.generated.MethodSpec;
import dev.metricsbuild.metric.MetricSpec;
import dev.metricsbuild.write.ScalarMessageBuilder;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Builders prefilled with what the annotations in {@link Whole} say, for other code and for unit tests. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Whole.class)
@NullMarked
public final class WholeBuilders {
    private static final List<MethodSpec> METHODS = new WholeDispatcher().methods();

    private WholeBuilders() {}

    /** What {@link Whole#own} yields. */
    public static ScalarMessageBuilder own() {
        return ScalarMessageBuilder.of(metric("own"));
    }

    /** What {@link Whole#all} yields. */
    public static ScalarMessageBuilder all() {
        return ScalarMessageBuilder.of(metric("all"));
    }

    private static MetricSpec metric(String method) {
        return MethodSpec.metric(METHODS, method);
    }
}
