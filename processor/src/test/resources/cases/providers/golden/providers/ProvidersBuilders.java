package providers;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.generated.MethodSpec;
import dev.metricsbuild.metric.MetricSpec;
import dev.metricsbuild.write.ScalarMessageBuilder;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Builders prefilled with what the annotations in {@link Providers} say, for other code and for unit tests. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Providers.class)
@NullMarked
public final class ProvidersBuilders {
    private static final List<MethodSpec> METHODS = new ProvidersDispatcher().methods();

    private ProvidersBuilders() {}

    /** What {@link Providers#one} yields. */
    public static ScalarMessageBuilder one() {
        return ScalarMessageBuilder.of(metric("one"));
    }

    /** What {@link Providers#two} yields. */
    public static ScalarMessageBuilder two() {
        return ScalarMessageBuilder.of(metric("two"));
    }

    /** What {@link Providers#three} yields. */
    public static ScalarMessageBuilder three() {
        return ScalarMessageBuilder.of(metric("three"));
    }

    /** What {@link Providers#four} yields. */
    public static ScalarMessageBuilder four() {
        return ScalarMessageBuilder.of(metric("four"));
    }

    private static MetricSpec metric(String method) {
        return MethodSpec.metric(METHODS, method);
    }
}
