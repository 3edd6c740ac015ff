package readers;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.generated.MethodSpec;
import dev.metricsbuild.metric.MetricSpec;
import dev.metricsbuild.write.ScalarMessageBuilder;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Builders prefilled with what the annotations in {@link Readers} say, for other code and for unit tests. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Readers.class)
@NullMarked
public final class ReadersBuilders {
    private static final List<MethodSpec> METHODS = new ReadersDispatcher().methods();

    private ReadersBuilders() {}

    /** What {@link Readers#plain} yields. */
    public static ScalarMessageBuilder plain() {
        return ScalarMessageBuilder.of(metric("plain"));
    }

    /** What {@link Readers#lines} yields. */
    public static ScalarMessageBuilder lines() {
        return ScalarMessageBuilder.of(metric("lines"));
    }

    /** What {@link Readers#stream} yields. */
    public static ScalarMessageBuilder stream() {
        return ScalarMessageBuilder.of(metric("stream"));
    }

    /** What {@link Readers#array} yields. */
    public static ScalarMessageBuilder array() {
        return ScalarMessageBuilder.of(metric("array"));
    }

    /** What {@link Readers#maybe} yields. */
    public static ScalarMessageBuilder maybe() {
        return ScalarMessageBuilder.of(metric("maybe"));
    }

    /** What {@link Readers#maybeRows} yields. */
    public static ScalarMessageBuilder maybeRows() {
        return ScalarMessageBuilder.of(metric("maybeRows"));
    }

    /** What {@link Readers#old} yields. */
    public static ScalarMessageBuilder old() {
        return ScalarMessageBuilder.of(metric("old"));
    }

    /** What {@link Readers#other} yields. */
    public static ScalarMessageBuilder other() {
        return ScalarMessageBuilder.of(metric("other"));
    }

    /** What {@link Readers#validated} yields. */
    public static ScalarMessageBuilder validated() {
        return ScalarMessageBuilder.of(metric("validated"));
    }

    /** What {@link Readers#csv} yields. */
    public static ScalarMessageBuilder csv() {
        return ScalarMessageBuilder.of(metric("csv"));
    }

    /** What {@link Readers#asked} yields. */
    public static ScalarMessageBuilder asked() {
        return ScalarMessageBuilder.of(metric("asked"));
    }

    /** What {@link Readers#getter} yields. */
    public static ScalarMessageBuilder getter() {
        return ScalarMessageBuilder.of(metric("getter"));
    }

    /** What {@link Readers#boxed} yields. */
    public static ScalarMessageBuilder boxed() {
        return ScalarMessageBuilder.of(metric("boxed"));
    }

    /** What {@link Readers#odd} yields. */
    public static ScalarMessageBuilder odd() {
        return ScalarMessageBuilder.of(metric("odd"));
    }

    /** What {@link Readers#generic} yields. */
    public static ScalarMessageBuilder generic() {
        return ScalarMessageBuilder.of(metric("generic"));
    }

    /** What {@link Readers#deep} yields. */
    public static ScalarMessageBuilder deep() {
        return ScalarMessageBuilder.of(metric("deep"));
    }

    /** What {@link Readers#empty} yields. */
    public static ScalarMessageBuilder empty() {
        return ScalarMessageBuilder.of(metric("empty"));
    }

    /** What {@link Readers#bean} yields. */
    public static ScalarMessageBuilder bean() {
        return ScalarMessageBuilder.of(metric("bean"));
    }

    private static MetricSpec metric(String method) {
        return MethodSpec.metric(METHODS, method);
    }
}
