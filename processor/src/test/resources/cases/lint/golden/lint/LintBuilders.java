package lint;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.generated.MethodSpec;
import dev.metricsbuild.metric.MetricSpec;
import dev.metricsbuild.write.ScalarMessageBuilder;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Builders prefilled with what the annotations in {@link Lint} say, for other code and for unit tests. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Lint.class)
@NullMarked
final class LintBuilders {
    private static final List<MethodSpec> METHODS = new LintDispatcher().methods();

    private LintBuilders() {}

    /** What {@link Lint#deprecated} yields. */
    public static ScalarMessageBuilder deprecated() {
        return ScalarMessageBuilder.of(metric("deprecated"));
    }

    /** What {@link Lint#removed} yields. */
    public static ScalarMessageBuilder removed() {
        return ScalarMessageBuilder.of(metric("removed"));
    }

    /** What {@link Lint#all} yields. */
    public static ScalarMessageBuilder all() {
        return ScalarMessageBuilder.of(metric("all"));
    }

    private static MetricSpec metric(String method) {
        return MethodSpec.metric(METHODS, method);
    }
}
