package batch;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.generated.MethodSpec;
import dev.metricsbuild.metric.DataSpec;
import dev.metricsbuild.metric.DoubleOverTime;
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

    /** What {@link Fleet#number} yields. */
    public static ScalarMessageBuilder number() {
        return ScalarMessageBuilder.of(metric("number"));
    }

    /** What {@link Fleet#maybe} yields. */
    public static ScalarMessageBuilder maybe() {
        return ScalarMessageBuilder.of(metric("maybe"));
    }

    /** What {@link Fleet#scalar} yields. */
    public static ScalarMessageBuilder scalar() {
        return ScalarMessageBuilder.of(metric("scalar"));
    }

    /** What {@link Fleet#string} yields. */
    public static TextMessageBuilder string() {
        return TextMessageBuilder.of(metric("string"));
    }

    /** What {@link Fleet#text} yields. */
    public static TextMessageBuilder text() {
        return TextMessageBuilder.of(metric("text"));
    }

    /** What {@link Fleet#speed} yields. */
    public static MetricMessageBuilder<DoubleOverTime> speed() {
        return MetricMessageBuilder.of(metric("speed"));
    }

    /** What {@link Fleet#doubles} yields. */
    public static DataMessageBuilder doubles() {
        return DataMessageBuilder.of(data("doubles"));
    }

    /** What {@link Fleet#strings} yields. */
    public static DataMessageBuilder strings() {
        return DataMessageBuilder.of(data("strings"));
    }

    /** What {@link Fleet#uuids} yields. */
    public static DataMessageBuilder uuids() {
        return DataMessageBuilder.of(data("uuids"));
    }

    /** What {@link Fleet#data} yields. */
    public static DataMessageBuilder data() {
        return DataMessageBuilder.of(data("data"));
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
    public static TextMessageBuilder f() {
        return TextMessageBuilder.of(metric("f"));
    }

    /** What {@link Fleet#g} yields. */
    public static MetricMessageBuilder<Histogram> g() {
        return MetricMessageBuilder.of(metric("g"));
    }

    /** What {@link Fleet#h} yields. */
    public static TextMessageBuilder h() {
        return TextMessageBuilder.of(metric("h"));
    }

    /** What {@link Fleet#j} yields. */
    public static ScalarMessageBuilder j() {
        return ScalarMessageBuilder.of(metric("j"));
    }

    /** What {@link Fleet#k} yields. */
    public static ScalarMessageBuilder k() {
        return ScalarMessageBuilder.of(metric("k"));
    }

    /** What {@link Fleet#l} yields. */
    public static MetricMessageBuilder<Histogram> l() {
        return MetricMessageBuilder.of(metric("l"));
    }

    /** What {@link Fleet#m} yields. */
    public static TextMessageBuilder m() {
        return TextMessageBuilder.of(metric("m"));
    }

    /** What {@link Fleet#n} yields. */
    public static ScalarMessageBuilder n() {
        return ScalarMessageBuilder.of(metric("n"));
    }

    private static MetricSpec metric(String method) {
        return MethodSpec.metric(METHODS, method);
    }

    private static DataSpec data(String method) {
        return MethodSpec.data(METHODS, method);
    }
}
