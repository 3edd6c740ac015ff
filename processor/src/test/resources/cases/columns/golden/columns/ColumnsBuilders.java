package columns;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.write.ScalarMessageBuilder;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Builders prefilled with what the annotations in {@link Columns} say, for other code and for unit tests. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Columns.class)
@NullMarked
public final class ColumnsBuilders {
    private ColumnsBuilders() {}

    /** What {@link Columns#lines} yields. */
    public static ScalarMessageBuilder lines() {
        return ScalarMessageBuilder.of(ColumnsDispatcher.linesSpec());
    }

    /** What {@link Columns#again} yields. */
    public static ScalarMessageBuilder again() {
        return ScalarMessageBuilder.of(ColumnsDispatcher.againSpec());
    }

    /** What {@link Columns#csv} yields. */
    public static ScalarMessageBuilder csv() {
        return ScalarMessageBuilder.of(ColumnsDispatcher.csvSpec());
    }

    /** What {@link Columns#maybe} yields. */
    public static ScalarMessageBuilder maybe() {
        return ScalarMessageBuilder.of(ColumnsDispatcher.maybeSpec());
    }

    /** What {@link Columns#asked} yields. */
    public static ScalarMessageBuilder asked() {
        return ScalarMessageBuilder.of(ColumnsDispatcher.askedSpec());
    }

    /** What {@link Columns#value} yields. */
    public static ScalarMessageBuilder value() {
        return ScalarMessageBuilder.of(ColumnsDispatcher.valueSpec());
    }

    /** What {@link Columns#valueByDatabind} yields. */
    public static ScalarMessageBuilder valueByDatabind() {
        return ScalarMessageBuilder.of(ColumnsDispatcher.valueByDatabindSpec());
    }

    /** What {@link Columns#rows} yields. */
    public static ScalarMessageBuilder rows() {
        return ScalarMessageBuilder.of(ColumnsDispatcher.rowsSpec());
    }

    /** What {@link Columns#both} yields. */
    public static ScalarMessageBuilder both() {
        return ScalarMessageBuilder.of(ColumnsDispatcher.bothSpec());
    }

    /** What {@link Columns#old} yields. */
    public static ScalarMessageBuilder old() {
        return ScalarMessageBuilder.of(ColumnsDispatcher.oldSpec());
    }

    /** What {@link Columns#other} yields. */
    public static ScalarMessageBuilder other() {
        return ScalarMessageBuilder.of(ColumnsDispatcher.otherSpec());
    }
}
