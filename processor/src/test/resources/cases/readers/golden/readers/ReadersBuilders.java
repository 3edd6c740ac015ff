package readers;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.write.ScalarMessageBuilder;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Builders prefilled with what the annotations in {@link Readers} say, for other code and for unit tests. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Readers.class)
@NullMarked
public final class ReadersBuilders {
    private ReadersBuilders() {}

    /** What {@link Readers#plain} yields. */
    public static ScalarMessageBuilder plain() {
        return ScalarMessageBuilder.of(ReadersDispatcher.plainSpec());
    }

    /** What {@link Readers#lines} yields. */
    public static ScalarMessageBuilder lines() {
        return ScalarMessageBuilder.of(ReadersDispatcher.linesSpec());
    }

    /** What {@link Readers#stream} yields. */
    public static ScalarMessageBuilder stream() {
        return ScalarMessageBuilder.of(ReadersDispatcher.streamSpec());
    }

    /** What {@link Readers#array} yields. */
    public static ScalarMessageBuilder array() {
        return ScalarMessageBuilder.of(ReadersDispatcher.arraySpec());
    }

    /** What {@link Readers#maybe} yields. */
    public static ScalarMessageBuilder maybe() {
        return ScalarMessageBuilder.of(ReadersDispatcher.maybeSpec());
    }

    /** What {@link Readers#maybeRows} yields. */
    public static ScalarMessageBuilder maybeRows() {
        return ScalarMessageBuilder.of(ReadersDispatcher.maybeRowsSpec());
    }

    /** What {@link Readers#old} yields. */
    public static ScalarMessageBuilder old() {
        return ScalarMessageBuilder.of(ReadersDispatcher.oldSpec());
    }

    /** What {@link Readers#other} yields. */
    public static ScalarMessageBuilder other() {
        return ScalarMessageBuilder.of(ReadersDispatcher.otherSpec());
    }

    /** What {@link Readers#validated} yields. */
    public static ScalarMessageBuilder validated() {
        return ScalarMessageBuilder.of(ReadersDispatcher.validatedSpec());
    }

    /** What {@link Readers#csv} yields. */
    public static ScalarMessageBuilder csv() {
        return ScalarMessageBuilder.of(ReadersDispatcher.csvSpec());
    }

    /** What {@link Readers#asked} yields. */
    public static ScalarMessageBuilder asked() {
        return ScalarMessageBuilder.of(ReadersDispatcher.askedSpec());
    }

    /** What {@link Readers#getter} yields. */
    public static ScalarMessageBuilder getter() {
        return ScalarMessageBuilder.of(ReadersDispatcher.getterSpec());
    }

    /** What {@link Readers#boxed} yields. */
    public static ScalarMessageBuilder boxed() {
        return ScalarMessageBuilder.of(ReadersDispatcher.boxedSpec());
    }

    /** What {@link Readers#odd} yields. */
    public static ScalarMessageBuilder odd() {
        return ScalarMessageBuilder.of(ReadersDispatcher.oddSpec());
    }

    /** What {@link Readers#generic} yields. */
    public static ScalarMessageBuilder generic() {
        return ScalarMessageBuilder.of(ReadersDispatcher.genericSpec());
    }

    /** What {@link Readers#deep} yields. */
    public static ScalarMessageBuilder deep() {
        return ScalarMessageBuilder.of(ReadersDispatcher.deepSpec());
    }

    /** What {@link Readers#empty} yields. */
    public static ScalarMessageBuilder empty() {
        return ScalarMessageBuilder.of(ReadersDispatcher.emptySpec());
    }

    /** What {@link Readers#bean} yields. */
    public static ScalarMessageBuilder bean() {
        return ScalarMessageBuilder.of(ReadersDispatcher.beanSpec());
    }
}
