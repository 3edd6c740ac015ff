package instances;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.write.ScalarMessageBuilder;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Builders prefilled with what the annotations in {@link Plain} say, for other code and for unit tests. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Plain.class)
@NullMarked
final class PlainBuilders {
    private PlainBuilders() {}

    /** What {@link Plain#own} yields. */
    public static ScalarMessageBuilder own() {
        return ScalarMessageBuilder.of(PlainDispatcher.ownSpec());
    }

    /** What {@link Plain#ofBatch} yields. */
    public static ScalarMessageBuilder ofBatch() {
        return ScalarMessageBuilder.of(PlainDispatcher.ofBatchSpec());
    }

    /** What {@link Plain#top} yields. */
    public static ScalarMessageBuilder top() {
        return ScalarMessageBuilder.of(PlainDispatcher.topSpec());
    }
}
