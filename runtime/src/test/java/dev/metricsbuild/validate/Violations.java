package dev.metricsbuild.validate;

import com.google.protobuf.Timestamp;
import dev.metricsbuild.proto.JobMetrics;
import dev.metricsbuild.proto.Metric;
import dev.metricsbuild.proto.MetricStatus;
import dev.metricsbuild.proto.MetricType;
import dev.metricsbuild.proto.MetricValues;
import dev.metricsbuild.proto.MetricsData;
import dev.metricsbuild.proto.MetricsDataId;
import dev.metricsbuild.proto.MetricsDataType;
import dev.metricsbuild.proto.Tag;
import dev.metricsbuild.proto.TimestampType;
import dev.metricsbuild.proto.UUID;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** For each rule a change to a valid message that breaks it, and the path that the report must name. */
final class Violations {
    static final String BASE = "valid-all.binproto";
    private static final String GROUPED = "valid-summary-grouped.binproto";
    private static final String KIND = "job_level_metrics.metrics[%d].metric_values.%s";

    /** One breach: of the message in a file, by a change, found at a path. */
    record Breach(String file, Consumer<JobMetrics.Builder> change, String path) {}

    private final Map<String, Breach> breaches = new LinkedHashMap<>();

    private Violations() {}

    /** The breaches by the id of the rule that each breaks. */
    static Map<String, Breach> all() {
        Violations all = new Violations();
        all.ofIds();
        all.ofMetrics();
        all.ofPairs();
        all.ofKinds();
        all.ofLists();
        all.ofData();
        all.ofIndexes();
        all.ofEvents();
        all.ofTheWhole();
        all.warningsOfMetrics();
        all.warningsOfData();
        return all.breaches;
    }

    private void add(String rule, String path, Consumer<JobMetrics.Builder> change) {
        breaches.put(rule, new Breach(BASE, change, path));
    }

    private void metric(String rule, int position, String field, Consumer<Metric.Builder> change) {
        add(
                rule,
                "job_level_metrics.metrics[" + position + "]." + field,
                job -> change.accept(job.getJobLevelMetricsBuilder().getMetricsBuilder(position)));
    }

    private void kind(String rule, int position, String field, Consumer<MetricValues.Builder> change) {
        add(
                rule,
                String.format(KIND, position, field),
                job -> change.accept(job.getJobLevelMetricsBuilder()
                        .getMetricsBuilder(position)
                        .getMetricValuesBuilder()));
    }

    private void data(String rule, int position, String field, Consumer<MetricsData.Builder> change) {
        add(rule, "metrics_data[" + position + "]." + field, job -> change.accept(job.getMetricsDataBuilder(position)));
    }

    private static MetricsDataId id(String text) {
        return MetricsDataId.newBuilder().setId(UUID.newBuilder().setData(text)).build();
    }

    private static final String OTHER = "01234567-89ab-cdef-0123-456789abcdef";

    private void ofIds() {
        add("JOB-ID-UUID", "job_id.id.data", job -> job.clearJobId());
        data("DATA-ID-UUID", 33, "metrics_data_id.id.data", data -> data.setMetricsDataId(id("foo")));
        add(
                "DATA-ID-UNIQUE",
                "metrics_data[3].metrics_data_id.id.data",
                job -> job.getMetricsDataBuilder(3)
                        .setMetricsDataId(job.getMetricsData(2).getMetricsDataId()));
        metric("METRIC-ID-UUID", 2, "metric_id.id.data", metric -> metric.clearMetricId());
        add(
                "METRIC-ID-UNIQUE",
                "job_level_metrics.metrics[1].metric_id.id.data",
                job -> job.getJobLevelMetricsBuilder()
                        .getMetricsBuilder(1)
                        .setMetricId(job.getJobLevelMetrics().getMetrics(0).getMetricId()));
        add(
                "EVENT-ID-UUID",
                "events[0].event_id.id.data",
                job -> job.getEventsBuilder(0).clearEventId());
    }

    private void ofMetrics() {
        metric("METRIC-NAME", 0, "name", metric -> metric.clearName());
        metric("METRIC-TYPE", 0, "type", metric -> metric.clearType());
        metric("METRIC-STATUS", 0, "status", metric -> metric.clearStatus());
        metric("VALUES-SET", 0, "metric_values", metric -> metric.clearMetricValues());
        metric("METRIC-IMPORTANCE", 0, "importance", metric -> metric.clearImportance());
        metric("METRIC-JOB-ID-SET", 0, "job_id", metric -> metric.clearJobId());
        metric(
                "METRIC-JOB-ID-UUID",
                0,
                "job_id.id.data",
                metric -> metric.getJobIdBuilder().clearId());
        metric(
                "TAG-KEY-VALUE",
                0,
                "tags[1]",
                metric -> metric.addTags(Tag.newBuilder().setKey("k")));
        metric("TYPE-MATCHES-VALUES", 0, "type", metric -> metric.setType(MetricType.TEXT_METRIC_TYPE));
        metric(
                "METRIC-JOB-ID-SAME",
                0,
                "job_id",
                metric -> metric.getJobIdBuilder().getIdBuilder().setData(OTHER));
        metric("METRIC-NAME-UNIQUE", 1, "name", metric -> metric.setName("S"));
    }

    private void ofPairs() {
        String values = "double_metric_values.value_data_id";
        String statuses = "double_metric_values.status_data_id";
        kind(
                "VALUE-ID-UUID",
                5,
                values,
                kind -> kind.getDoubleMetricValuesBuilder().setValueDataId(id("")));
        kind(
                "VALUE-ID-KNOWN",
                5,
                values,
                kind -> kind.getDoubleMetricValuesBuilder().setValueDataId(id(OTHER)));
        add(
                "VALUE-TYPE",
                String.format(KIND, 5, values),
                job -> job.getMetricsDataBuilder(2).setDataType(MetricsDataType.STRING_SERIES_DATA_TYPE));
        kind(
                "STATUS-ID-UUID",
                5,
                statuses,
                kind -> kind.getDoubleMetricValuesBuilder().clearStatusDataId());
        kind(
                "STATUS-ID-KNOWN",
                5,
                statuses,
                kind -> kind.getDoubleMetricValuesBuilder().setStatusDataId(id(OTHER)));
        add(
                "STATUS-TYPE",
                String.format(KIND, 6, statuses),
                job -> job.getMetricsDataBuilder(6).setDataType(MetricsDataType.METRIC_STATUS_SERIES_DATA_TYPE));
        add(
                "STATUS-INDEX-SAME",
                String.format(KIND, 6, statuses),
                job -> job.getMetricsDataBuilder(6)
                        .setIndexDataId(job.getMetricsData(7).getMetricsDataId()));
        add(
                "STATUS-INDEX-TYPE",
                String.format(KIND, 6, statuses),
                job -> job.getMetricsDataBuilder(6).setIndexDataType(MetricsDataType.STRING_SERIES_DATA_TYPE));
        add(
                "VALUE-INDEX-TYPE",
                String.format(KIND, 6, values),
                job -> job.getMetricsDataBuilder(5).setIndexDataType(MetricsDataType.STRING_SERIES_DATA_TYPE));
        add(
                "SERIES-AGREE",
                String.format(KIND, 5, statuses),
                job -> job.getMetricsDataBuilder(3)
                        .getSeriesBuilder()
                        .getStatusesBuilder()
                        .addSeriesValue(1));
    }

    private void ofKinds() {
        kind(
                "SCALAR-VALUE",
                0,
                "scalar_metric_values.value",
                kind -> kind.getScalarMetricValuesBuilder().clearValue());
        kind(
                "SCALAR-NAN",
                0,
                "scalar_metric_values.value",
                kind -> kind.getScalarMetricValuesBuilder().setValue(Double.NaN));
        kind(
                "PLOTLY-JSON",
                2,
                "plotly_metric_values.json",
                kind -> kind.getPlotlyMetricValuesBuilder().clearJson());
        kind(
                "TEXT-EMPTY",
                1,
                "text_metric_values.text",
                kind -> kind.getTextMetricValuesBuilder().clearText());
        String image = "image_metric_values.image_data_id";
        kind(
                "IMAGE-ID-SET",
                3,
                image,
                kind -> kind.getImageMetricValuesBuilder().clearImageDataId());
        kind(
                "IMAGE-ID-UUID",
                3,
                image,
                kind -> kind.getImageMetricValuesBuilder().setImageDataId(id("x")));
        kind(
                "IMAGE-ID-KNOWN",
                3,
                image,
                kind -> kind.getImageMetricValuesBuilder().setImageDataId(id(OTHER)));
        add(
                "IMAGE-DATA-TYPE",
                String.format(KIND, 4, "image_list_metric_values.image_data_ids[1]"),
                job -> job.getJobLevelMetricsBuilder()
                        .getMetricsBuilder(4)
                        .getMetricValuesBuilder()
                        .getImageListMetricValuesBuilder()
                        .addImageDataIds(job.getMetricsData(2).getMetricsDataId()));
        kind(
                "IMAGES-EMPTY",
                4,
                "image_list_metric_values.image_data_ids",
                kind -> kind.getImageListMetricValuesBuilder().clearImageDataIds());
        String histogram = "histogram_metric_values.buckets";
        kind(
                "HIST-FIRST",
                12,
                histogram + "[0]",
                kind -> kind.getHistogramMetricValuesBuilder().setLowerBound(-1e9));
        kind(
                "HIST-CONTIGUOUS",
                12,
                histogram + "[1]",
                kind -> kind.getHistogramMetricValuesBuilder()
                        .getBucketsBuilder(1)
                        .setLower(-1e9));
        kind(
                "HIST-ORDER",
                12,
                histogram + "[0]",
                kind -> kind.getHistogramMetricValuesBuilder()
                        .getBucketsBuilder(0)
                        .setUpper(-1e9));
        kind(
                "HIST-LAST",
                12,
                histogram,
                kind -> kind.getHistogramMetricValuesBuilder().clearBuckets());
    }

    private void ofLists() {
        kind(
                "OVERTIME-LENGTHS",
                7,
                "double_over_time_metric_values",
                kind -> kind.getDoubleOverTimeMetricValuesBuilder().removeFailureDefinition(0));
        kind(
                "LINE-LENGTHS",
                8,
                "line_plot_metric_values",
                kind -> kind.getLinePlotMetricValuesBuilder().removeYDoublesDataId(0));
        kind(
                "BAR-LENGTHS",
                9,
                "bar_chart_metric_values",
                kind -> kind.getBarChartMetricValuesBuilder().removeStatusesDataId(0));
        String batchwise = "batchwise_bar_chart_metric_values";
        kind(
                "BATCHWISE-LENGTHS",
                10,
                batchwise,
                kind -> kind.getBatchwiseBarChartMetricValuesBuilder().addCategories("more"));
        kind(
                "BATCHWISE-COLOR",
                10,
                batchwise + ".colors[0]",
                kind -> kind.getBatchwiseBarChartMetricValuesBuilder()
                        .clearColors()
                        .addColors("#12345"));
        kind(
                "BATCHWISE-PROJECT",
                10,
                batchwise + ".project_id.data",
                kind -> kind.getBatchwiseBarChartMetricValuesBuilder().clearProjectId());
        String states = "states_over_time_metric_values";
        kind(
                "STATES-LENGTHS",
                11,
                states,
                kind -> kind.getStatesOverTimeMetricValuesBuilder().clearStatusesOverTimeDataId());
        add(
                "STATE-TYPE",
                String.format(KIND, 11, states + ".states_over_time_data_id[0]"),
                job -> job.getMetricsDataBuilder(31)
                        .getSeriesBuilder()
                        .setUuids(job.getMetricsData(23).getSeries().getUuids()));
        kind(
                "STATE-KNOWN",
                11,
                states + ".states_over_time_data_id[0]",
                kind -> kind.getStatesOverTimeMetricValuesBuilder().clearStatesSet());
        kind(
                "STATES-FAILURE-SUBSET",
                11,
                states + ".failure_states[0]",
                kind -> kind.getStatesOverTimeMetricValuesBuilder()
                        .clearFailureStates()
                        .addFailureStates("nowhere"));
    }

    private void ofData() {
        data("DATA-NAME-UNIQUE", 34, "name", data -> data.setName("H v"));
        data("DATA-TYPE", 14, "data_type", data -> data.setDataTypeValue(0));
        data("FILE-SET", 0, "external_file", data -> data.clearExternalFile());
        data(
                "FILE-PATH",
                0,
                "external_file.path",
                data -> data.getExternalFileBuilder().clearPath());
        data("CATEGORY-SET", 2, "series_per_category", data -> data.setIsPerCategory(true));
        data("SERIES-SET", 2, "series", data -> data.clearSeries());
        data(
                "SERIES-EMPTY",
                2,
                "series",
                data -> data.getSeriesBuilder().getDoublesBuilder().clearSeries());
        data("SERIES-TYPE", 2, "series", data -> data.setDataType(MetricsDataType.STRING_SERIES_DATA_TYPE));
        breaches.put("CATEGORY-NAMES", new Breach(GROUPED, job -> grouped(job).clearCategoryNames(), "category_names"));
        breaches.put(
                "CATEGORY-NAMES-MATCH",
                new Breach(GROUPED, job -> grouped(job).addCategoryNames("more"), "category_names"));
    }

    private static MetricsData.Builder grouped(JobMetrics.Builder job) {
        return job.getMetricsDataBuilderList().stream()
                .filter(MetricsData.Builder::getIsPerCategory)
                .findFirst()
                .orElseThrow();
    }

    private void ofIndexes() {
        data("INDEX-ID-UUID", 5, "index_data_id", data -> data.clearIndexDataId());
        data("INDEX-ID-KNOWN", 5, "index_data_id", data -> data.setIndexDataId(id(OTHER)));
        add(
                "INDEX-AGREE",
                "metrics_data[5].index_data_id",
                job -> job.getMetricsDataBuilder(4)
                        .getSeriesBuilder()
                        .getTimestampsBuilder()
                        .addSeries(Timestamp.newBuilder().setSeconds(99)));
        data(
                "INDEX-TYPE",
                5,
                "index_data_type",
                data -> data.setIndexDataType(MetricsDataType.INDEXED_TIMESTAMP_SERIES_DATA_TYPE));
    }

    private void ofEvents() {
        add("EVENT-NAME-UNIQUE", "events[1].name", job -> job.addEvents(job.getEvents(0)));
        add(
                "EVENT-TIME-TYPE-SAME",
                "events[1].timestamp_type",
                job -> job.addEvents(
                        job.getEvents(0).toBuilder().setName("F").setTimestampType(TimestampType.ABSOLUTE_TIMESTAMP)));
        add("EVENT-NAME", "events[0].name", job -> job.getEventsBuilder(0).clearName());
        add(
                "EVENT-METRIC-UUID",
                "events[0].metrics[0]",
                job -> job.getEventsBuilder(0).getMetricsBuilder(0).clearId());
        add(
                "EVENT-METRIC-KNOWN",
                "events[0].metrics[0]",
                job -> job.getEventsBuilder(0)
                        .getMetricsBuilder(0)
                        .getIdBuilder()
                        .setData(OTHER));
        add(
                "EVENT-METRIC-NAME-UNIQUE",
                "events[0].metrics[1]",
                job -> job.getEventsBuilder(0).addMetrics(job.getEvents(0).getMetrics(0)));
        add("EVENT-STATUS", "events[0].status", job -> job.getEventsBuilder(0).clearStatus());
        add(
                "EVENT-TIME-TYPE",
                "events[0].timestamp_type",
                job -> job.getEventsBuilder(0).clearTimestampType());
        add(
                "EVENT-TIME",
                "events[0].timestamp",
                job -> job.getEventsBuilder(0)
                        .setTimestamp(Timestamp.newBuilder().setNanos(1_000_000_000)));
        add(
                "EVENT-IMPORTANCE",
                "events[0].importance",
                job -> job.getEventsBuilder(0).clearImportance());
    }

    private void ofTheWhole() {
        add(
                "COLLECTION-STATUS",
                "job_level_metrics.metrics_status",
                job -> job.getJobLevelMetricsBuilder().clearMetricsStatus());
        add("JOB-STATUS", "metrics_status", job -> job.clearMetricsStatus());
        add("OVERALL-STATUS", "metrics_status", job -> job.setMetricsStatus(MetricStatus.PASSED_METRIC_STATUS));
        add(
                "EVENT-ID-UNIQUE",
                "events[1].event_id.id.data",
                job -> job.addEvents(job.getEvents(0).toBuilder().setName("F")));
        add(
                "ENUM-UNKNOWN",
                "job_level_metrics.metrics[0].status",
                job -> job.getJobLevelMetricsBuilder().getMetricsBuilder(0).setStatusValue(17));
        add(
                "UUID-FORM",
                "events[0].event_id.id.data",
                job -> job.getEventsBuilder(0)
                        .getEventIdBuilder()
                        .getIdBuilder()
                        .setData("{" + OTHER + "}"));
    }

    private void warningsOfMetrics() {
        metric("EVENT-METRIC-UNUSED", 0, "event_metric", metric -> metric.setEventMetric(true));
        metric("EVENT-METRIC-UNFLAGGED", 13, "event_metric", metric -> metric.clearEventMetric());
        metric("BLOCKING-SET", 0, "blocking", metric -> metric.setBlocking(true));
        String line = "double_over_time_metric_values";
        kind(
                "TIME-RANGE",
                7,
                line + ".start_time",
                kind -> kind.getDoubleOverTimeMetricValuesBuilder()
                        .setStartTime(Timestamp.newBuilder().setSeconds(2))
                        .setEndTime(Timestamp.newBuilder().setSeconds(1)));
        kind(
                "LEGEND-LENGTH",
                7,
                line + ".legend_series_names",
                kind -> kind.getDoubleOverTimeMetricValuesBuilder().addLegendSeriesNames("more"));
        kind(
                "THRESHOLDS-CROSSED",
                7,
                line + ".failure_definition[1]",
                kind -> kind.getDoubleOverTimeMetricValuesBuilder()
                        .getFailureDefinitionBuilder(1)
                        .setFailsAbove(1)
                        .setFailsBelow(2));
        kind(
                "SUMMARY-INDEX-ABSENT",
                6,
                "double_metric_values.timestamp_index",
                kind -> kind.getDoubleMetricValuesBuilder()
                        .setTimestampIndex(Timestamp.newBuilder().setSeconds(-5)));
        breaches.put(
                "GROUPED-UNSUPPORTED",
                new Breach(
                        "valid-summary-plain.binproto",
                        job -> job.mergeFrom(message("valid-hist-grouped.binproto")),
                        "histogram_metric_values.values_data_id"));
    }

    private static JobMetrics message(String file) {
        try {
            return JobMetrics.parseFrom(Vectors.resource(file));
        } catch (com.google.protobuf.InvalidProtocolBufferException e) {
            throw new IllegalStateException(e);
        }
    }

    private void warningsOfData() {
        add(
                "TIME-ORDER",
                "metrics_data[7].series",
                job -> job.getMetricsDataBuilder(7)
                        .getSeriesBuilder()
                        .getTimestampsBuilder()
                        .getSeriesBuilder(0)
                        .setSeconds(1L << 40));
        data(
                "FILE-PATH-OUTSIDE",
                0,
                "external_file.path",
                data -> data.getExternalFileBuilder().setPath("a/../../b.png"));
        data("INDEXED-FLAG", 5, "is_indexed", data -> data.setIsIndexed(false));
        add(
                "INDEX-INDEXED",
                "metrics_data[5].index_data_id",
                job -> job.getMetricsDataBuilder(4).setDataType(MetricsDataType.INDEXED_TIMESTAMP_SERIES_DATA_TYPE));
        add(
                "INDEX-REPEATED",
                "metrics_data[18].series.strings.series[1]",
                job -> job.getMetricsDataBuilder(18)
                        .getSeriesBuilder()
                        .getStringsBuilder()
                        .setSeries(
                                1,
                                job.getMetricsData(18).getSeries().getStrings().getSeries(0)));
    }
}
