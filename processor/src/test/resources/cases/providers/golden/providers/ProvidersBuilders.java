package providers;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.write.ScalarMessageBuilder;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Builders prefilled with what the annotations in {@link Providers} say, for other code and for unit tests. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Providers.class)
@NullMarked
public final class ProvidersBuilders {
    private ProvidersBuilders() {}

    /** What {@link Providers#one} yields. */
    public static ScalarMessageBuilder one() {
        return ScalarMessageBuilder.of(ProvidersDispatcher.oneSpec());
    }

    /** What {@link Providers#two} yields. */
    public static ScalarMessageBuilder two() {
        return ScalarMessageBuilder.of(ProvidersDispatcher.twoSpec());
    }

    /** What {@link Providers#three} yields. */
    public static ScalarMessageBuilder three() {
        return ScalarMessageBuilder.of(ProvidersDispatcher.threeSpec());
    }

    /** What {@link Providers#four} yields. */
    public static ScalarMessageBuilder four() {
        return ScalarMessageBuilder.of(ProvidersDispatcher.fourSpec());
    }
}
