package records;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.generated.MethodSpec;
import dev.metricsbuild.metric.DataSpec;
import dev.metricsbuild.metric.Histogram;
import dev.metricsbuild.metric.MetricSpec;
import dev.metricsbuild.write.DataMessageBuilder;
import dev.metricsbuild.write.MetricMessageBuilder;
import dev.metricsbuild.write.ScalarMessageBuilder;
import dev.metricsbuild.write.TextMessageBuilder;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Builders prefilled with what the annotations in {@link Fleet} say, for other code and for unit tests. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Fleet.class)
@NullMarked
public final class FleetBuilders {
    private static final List<MethodSpec> METHODS = new FleetDispatcher().methods();

    private FleetBuilders() {}

    /** What {@link Fleet#misses} yields. */
    public static ScalarMessageBuilder misses() {
        return ScalarMessageBuilder.of(metric("misses"));
    }

    /** What {@link Fleet#speed} yields. */
    public static ScalarMessageBuilder speed() {
        return ScalarMessageBuilder.of(metric("speed"));
    }

    /** What {@link Fleet#errors} yields. */
    public static MetricMessageBuilder<Histogram> errors() {
        return MetricMessageBuilder.of(metric("errors"));
    }

    /** What {@link Fleet#note} yields. */
    public static TextMessageBuilder note() {
        return TextMessageBuilder.of(metric("note"));
    }

    /** What {@link Fleet#scores} yields. */
    public static DataMessageBuilder scores() {
        return DataMessageBuilder.of(data("scores"));
    }

    /** What {@link Fleet#a} yields. */
    public static ScalarMessageBuilder a() {
        return ScalarMessageBuilder.of(metric("a"));
    }

    /** What {@link Fleet#b} yields. */
    public static ScalarMessageBuilder b() {
        return ScalarMessageBuilder.of(metric("b"));
    }

    /** What {@link Fleet#c} yields. */
    public static ScalarMessageBuilder c() {
        return ScalarMessageBuilder.of(metric("c"));
    }

    /** What {@link Fleet#d} yields. */
    public static ScalarMessageBuilder d() {
        return ScalarMessageBuilder.of(metric("d"));
    }

    /** What {@link Fleet#e} yields. */
    public static ScalarMessageBuilder e() {
        return ScalarMessageBuilder.of(metric("e"));
    }

    /** What {@link Fleet#f} yields. */
    public static ScalarMessageBuilder f() {
        return ScalarMessageBuilder.of(metric("f"));
    }

    private static MetricSpec metric(String method) {
        return MethodSpec.metric(METHODS, method);
    }

    private static DataSpec data(String method) {
        return MethodSpec.data(METHODS, method);
    }
}
