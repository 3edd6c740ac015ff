package dev.metricsbuild.processor.writer;

import com.palantir.javapoet.ClassName;

/** The types that generated code names, each in one place; a test looks each of them up in the real runtime. */
final class RuntimeNames {
    private static final String GENERATED = "dev.metricsbuild.generated";
    private static final String INPUT = "dev.metricsbuild.input";
    private static final String COLUMNS = INPUT + ".columns";
    private static final String ANNOTATIONS = "dev.metricsbuild.annotations";
    private static final String METRIC = "dev.metricsbuild.metric";
    private static final String WRITE = "dev.metricsbuild.write";

    static final ClassName DISPATCHER = ClassName.get(GENERATED, "Dispatcher");
    static final ClassName METHOD_SPEC = ClassName.get(GENERATED, "MethodSpec");
    static final ClassName METHOD_TABLE = ClassName.get(GENERATED, "MethodTable");
    static final ClassName JOB_RUN = ClassName.get(GENERATED, "JobRun");
    static final ClassName BATCH_RUN = ClassName.get(GENERATED, "BatchRun");
    static final ClassName PER_JOB_KEY = ClassName.get(GENERATED, "PerJobKey");
    static final ClassName READ_OPTIONS = ClassName.get(INPUT, "ReadOptions");
    static final ClassName JOB_VALUES = ClassName.get(GENERATED, "JobValues");
    static final ClassName ROW_READER = ClassName.get(INPUT, "RowReader");
    static final ClassName COLUMNS_READER = ClassName.get(INPUT, "ColumnsReader");
    static final ClassName DOUBLE_COLUMN = ClassName.get(COLUMNS, "DoubleColumn");
    static final ClassName LONG_COLUMN = ClassName.get(COLUMNS, "LongColumn");
    static final ClassName INT_COLUMN = ClassName.get(COLUMNS, "IntColumn");
    static final ClassName BOOLEAN_COLUMN = ClassName.get(COLUMNS, "BooleanColumn");
    static final ClassName STRING_COLUMN = ClassName.get(COLUMNS, "StringColumn");
    static final ClassName JSON_CURSOR = ClassName.get(INPUT, "JsonCursor");
    static final ClassName ENTRYPOINT = ClassName.get("dev.metricsbuild.run", "Entrypoint");

    static final ClassName METRIC_TYPE = ClassName.get(METRIC, "MetricType");
    static final ClassName METRIC_SPEC = ClassName.get(METRIC, "MetricSpec");
    static final ClassName DATA_SPEC = ClassName.get(METRIC, "DataSpec");
    static final ClassName TEXT = ClassName.get(METRIC, "Text");
    static final ClassName METRICS_DATA = ClassName.get("dev.metricsbuild.data", "MetricsData");

    static final ClassName METRIC_MESSAGE_BUILDER = ClassName.get(WRITE, "MetricMessageBuilder");
    static final ClassName SCALAR_MESSAGE_BUILDER = ClassName.get(WRITE, "ScalarMessageBuilder");
    static final ClassName TEXT_MESSAGE_BUILDER = ClassName.get(WRITE, "TextMessageBuilder");
    static final ClassName DATA_MESSAGE_BUILDER = ClassName.get(WRITE, "DataMessageBuilder");
    static final ClassName EVENTS_MESSAGE_BUILDER = ClassName.get(WRITE, "EventsMessageBuilder");

    static final ClassName ON_ERROR = ClassName.get(ANNOTATIONS, "OnError");
    static final ClassName IMPORTANCE = ClassName.get(ANNOTATIONS, "MetricImportance");
    static final ClassName STATUS = ClassName.get(ANNOTATIONS, "MetricStatus");
    static final ClassName TIMESTAMP = ClassName.get(ANNOTATIONS, "Timestamp");
    static final ClassName MARKER = ClassName.get(ANNOTATIONS, "GeneratedByMetricsBuild");

    static final ClassName JSON_PROPERTY = ClassName.get("com.fasterxml.jackson.annotation", "JsonProperty");
    static final ClassName TYPE_REFERENCE = ClassName.get("com.fasterxml.jackson.core.type", "TypeReference");
    static final ClassName GENERATED_ANNOTATION = ClassName.get("javax.annotation.processing", "Generated");
    static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");
    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

    private RuntimeNames() {}
}
