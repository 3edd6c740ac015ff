package names;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.write.ScalarMessageBuilder;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Builders prefilled with what the annotations in {@link Names} say, for other code and for unit tests. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Names.class)
@NullMarked
final class NamesBuilders {
    private NamesBuilders() {}

    /** What {@link Names#name} yields. */
    public static ScalarMessageBuilder name() {
        return ScalarMessageBuilder.of(NamesDispatcher.nameSpec());
    }

    /** What {@link Names#hashCode} yields. */
    public static ScalarMessageBuilder hashCode_() {
        return ScalarMessageBuilder.of(NamesDispatcher.hashCodeSpec());
    }

    /** What {@link Names#call} yields. */
    public static ScalarMessageBuilder call() {
        return ScalarMessageBuilder.of(NamesDispatcher.callSpec_());
    }

    /** What {@link Names#callSpec} yields. */
    public static ScalarMessageBuilder callSpec() {
        return ScalarMessageBuilder.of(NamesDispatcher.callSpecSpec());
    }

    /** What {@link Names#run} yields. */
    public static ScalarMessageBuilder run() {
        return ScalarMessageBuilder.of(NamesDispatcher.runSpec());
    }

    /** What {@link Names#Names} yields. */
    public static ScalarMessageBuilder Names() {
        return ScalarMessageBuilder.of(NamesDispatcher.NamesSpec());
    }

    /** What {@link Names#toString} yields. */
    public static ScalarMessageBuilder toString_() {
        return ScalarMessageBuilder.of(NamesDispatcher.toStringSpec());
    }

    /** What {@link Names#$dollar$} yields. */
    public static ScalarMessageBuilder $dollar$() {
        return ScalarMessageBuilder.of(NamesDispatcher.$dollar$Spec());
    }

    /** What {@link Names#runPerJob} yields. */
    public static ScalarMessageBuilder runPerJob() {
        return ScalarMessageBuilder.of(NamesDispatcher.runPerJobSpec());
    }
}
