package dev.metricsbuild.wire;

import dev.metricsbuild.annotations.MetricImportance;
import dev.metricsbuild.annotations.MetricStatus;
import dev.metricsbuild.data.DataContent;
import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.data.SeriesType;
import dev.metricsbuild.data.StatusSeries;
import dev.metricsbuild.metric.MetricType;
import dev.metricsbuild.metric.TimestampType;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** The numbers of the schema's enums. */
public final class Codes {
    private static final int INDEXED = 5;
    private static final int EXTERNAL_FILE = 11;

    private Codes() {}

    /** The number of a {@code MetricType}. */
    public static int of(MetricType type) {
        return switch (type) {
            case DOUBLE_SUMMARY -> 1;
            case DOUBLE_OVER_TIME -> 2;
            case LINE_PLOT -> 3;
            case BAR_CHART -> 4;
            case STATES_OVER_TIME -> 5;
            case HISTOGRAM -> 6;
            case SCALAR -> 7;
            case PLOTLY -> 8;
            case IMAGE -> 9;
            case BATCHWISE_BAR_CHART -> 10;
            case TEXT -> 11;
            case IMAGE_LIST -> 12;
        };
    }

    /** The number of a {@code MetricImportance}. */
    public static int of(MetricImportance importance) {
        return switch (importance) {
            case ZERO -> 1;
            case LOW -> 2;
            case MEDIUM -> 3;
            case HIGH -> 4;
            case CRITICAL -> 5;
        };
    }

    /** The number of a {@code TimestampType}. */
    public static int of(TimestampType type) {
        return switch (type) {
            case ABSOLUTE -> 1;
            case RELATIVE -> 2;
        };
    }

    /** The number of a {@code MetricsDataType} without an index; also the field of a series in {@code Series}. */
    public static int of(SeriesType type) {
        return switch (type) {
            case DOUBLE -> 1;
            case TIMESTAMP -> 2;
            case UUID -> 3;
            case STRING -> 4;
            case METRIC_STATUS -> 5;
        };
    }

    /** The number of a data's {@code MetricsDataType}: the indexed form exactly when it has an index. */
    public static int of(MetricsData data) {
        if (data.content() instanceof DataContent.ExternalFile) {
            return EXTERNAL_FILE;
        }
        int plain = of(data.content().type());
        return data.indexOrNull() != null ? plain + INDEXED : plain;
    }

    static @Nullable MetricStatus status(int number) {
        return find(MetricStatus.values(), number, StatusSeries::code);
    }

    static @Nullable MetricImportance importance(int number) {
        return find(MetricImportance.values(), number, Codes::of);
    }

    static @Nullable TimestampType timestampType(int number) {
        return find(TimestampType.values(), number, Codes::of);
    }

    private static <E> @Nullable E find(E[] constants, int number, ToIntFunction<E> code) {
        for (E constant : constants) {
            if (code.applyAsInt(constant) == number) {
                return constant;
            }
        }
        return null;
    }
}
