package dev.metricsbuild.validate.rule;

import java.util.List;

/** The names of the schema's enums by number, so that no generated class is needed to say them. */
final class WireEnum {
    static final WireEnum METRICS_DATA_TYPE = new WireEnum(
            "NO_DATA_TYPE",
            "DOUBLE_SERIES_DATA_TYPE",
            "TIMESTAMP_SERIES_DATA_TYPE",
            "UUID_SERIES_DATA_TYPE",
            "STRING_SERIES_DATA_TYPE",
            "METRIC_STATUS_SERIES_DATA_TYPE",
            "INDEXED_DOUBLE_SERIES_DATA_TYPE",
            "INDEXED_TIMESTAMP_SERIES_DATA_TYPE",
            "INDEXED_UUID_SERIES_DATA_TYPE",
            "INDEXED_STRING_SERIES_DATA_TYPE",
            "INDEXED_METRIC_STATUS_SERIES_DATA_TYPE",
            "EXTERNAL_FILE_DATA_TYPE");
    static final WireEnum METRIC_STATUS = new WireEnum(
            "NO_METRIC_STATUS",
            "PASSED_METRIC_STATUS",
            "FAIL_WARN_METRIC_STATUS",
            "NOT_APPLICABLE_METRIC_STATUS",
            "RAW_METRIC_STATUS",
            "FAIL_BLOCK_METRIC_STATUS");
    static final WireEnum METRIC_IMPORTANCE = new WireEnum(
            "NO_SPECIFIED_IMPORTANCE",
            "ZERO_IMPORTANCE",
            "LOW_IMPORTANCE",
            "MEDIUM_IMPORTANCE",
            "HIGH_IMPORTANCE",
            "CRITICAL_IMPORTANCE");
    static final WireEnum METRIC_TYPE = new WireEnum(
            "NO_METRIC_TYPE",
            "DOUBLE_SUMMARY_METRIC_TYPE",
            "DOUBLE_OVER_TIME_METRIC_TYPE",
            "LINE_PLOT_METRIC_TYPE",
            "BAR_CHART_METRIC_TYPE",
            "STATES_OVER_TIME_METRIC_TYPE",
            "HISTOGRAM_METRIC_TYPE",
            "SCALAR_METRIC_TYPE",
            "PLOTLY_METRIC_TYPE",
            "IMAGE_METRIC_TYPE",
            "BATCHWISE_BAR_CHART_METRIC_TYPE",
            "TEXT_METRIC_TYPE",
            "IMAGE_LIST_METRIC_TYPE");
    static final WireEnum TIMESTAMP_TYPE = new WireEnum("NO_TYPE", "ABSOLUTE_TIMESTAMP", "RELATIVE_TIMESTAMP");

    private final List<String> names;

    WireEnum(String... names) {
        this.names = List.of(names);
    }

    List<String> names() {
        return names;
    }

    boolean knows(int number) {
        return number >= 0 && number < names.size();
    }

    String name(int number) {
        return knows(number) ? names.get(number) : "the unknown number " + number;
    }

    /** The names that a field may have where it must not be left at its default. */
    String choices() {
        return "one of " + String.join(", ", names.subList(1, names.size()));
    }
}
