package columns;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.generated.MethodSpec;
import dev.metricsbuild.metric.MetricSpec;
import dev.metricsbuild.write.ScalarMessageBuilder;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Builders prefilled with what the annotations in {@link Columns} say, for other code and for unit tests. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Columns.class)
@NullMarked
public final class ColumnsBuilders {
    private static final List<MethodSpec> METHODS = new ColumnsDispatcher().methods();

    private ColumnsBuilders() {}

    /** What {@link Columns#lines} yields. */
    public static ScalarMessageBuilder lines() {
        return ScalarMessageBuilder.of(metric("lines"));
    }

    /** What {@link Columns#again} yields. */
    public static ScalarMessageBuilder again() {
        return ScalarMessageBuilder.of(metric("again"));
    }

    /** What {@link Columns#csv} yields. */
    public static ScalarMessageBuilder csv() {
        return ScalarMessageBuilder.of(metric("csv"));
    }

    /** What {@link Columns#maybe} yields. */
    public static ScalarMessageBuilder maybe() {
        return ScalarMessageBuilder.of(metric("maybe"));
    }

    /** What {@link Columns#asked} yields. */
    public static ScalarMessageBuilder asked() {
        return ScalarMessageBuilder.of(metric("asked"));
    }

    /** What {@link Columns#value} yields. */
    public static ScalarMessageBuilder value() {
        return ScalarMessageBuilder.of(metric("value"));
    }

    /** What {@link Columns#valueByDatabind} yields. */
    public static ScalarMessageBuilder valueByDatabind() {
        return ScalarMessageBuilder.of(metric("valueByDatabind"));
    }

    /** What {@link Columns#rows} yields. */
    public static ScalarMessageBuilder rows() {
        return ScalarMessageBuilder.of(metric("rows"));
    }

    /** What {@link Columns#both} yields. */
    public static ScalarMessageBuilder both() {
        return ScalarMessageBuilder.of(metric("both"));
    }

    /** What {@link Columns#old} yields. */
    public static ScalarMessageBuilder old() {
        return ScalarMessageBuilder.of(metric("old"));
    }

    /** What {@link Columns#other} yields. */
    public static ScalarMessageBuilder other() {
        return ScalarMessageBuilder.of(metric("other"));
    }

    private static MetricSpec metric(String method) {
        return MethodSpec.metric(METHODS, method);
    }
}
