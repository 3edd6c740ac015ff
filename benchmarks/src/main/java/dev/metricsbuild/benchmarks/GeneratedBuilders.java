package dev.metricsbuild.benchmarks;

import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.Timestamp;
import dev.metricsbuild.proto.DoubleFailureDefinition;
import dev.metricsbuild.proto.DoubleOverTimeMetricValues;
import dev.metricsbuild.proto.JobId;
import dev.metricsbuild.proto.JobMetrics;
import dev.metricsbuild.proto.Metric;
import dev.metricsbuild.proto.MetricCollection;
import dev.metricsbuild.proto.MetricId;
import dev.metricsbuild.proto.MetricImportance;
import dev.metricsbuild.proto.MetricStatus;
import dev.metricsbuild.proto.MetricType;
import dev.metricsbuild.proto.MetricValues;
import dev.metricsbuild.proto.MetricsData;
import dev.metricsbuild.proto.MetricsDataId;
import dev.metricsbuild.proto.MetricsDataType;
import dev.metricsbuild.proto.Series;
import dev.metricsbuild.proto.UUID;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The same message by protobuf-java's generated builders, as one would write it by hand. */
final class GeneratedBuilders {
    private static final long NANOS_PER_SECOND = 1_000_000_000L;
    private static final double FAILS_ABOVE = 2;
    private static final double WARNS_ABOVE = 0.999;

    private GeneratedBuilders() {}

    static JobMetrics message(Workload workload) {
        JobId job = JobId.newBuilder().setId(uuid()).build();
        JobMetrics.Builder message = JobMetrics.newBuilder().setJobId(job);
        MetricCollection.Builder metrics = MetricCollection.newBuilder();
        for (int s = 0; s < workload.series(); s++) {
            String name = "Metric " + s;
            MetricsDataId times = dataId();
            MetricsDataId values = dataId();
            MetricsDataId statuses = dataId();
            Series.Builder statusSeries = Series.newBuilder();
            MetricStatus worst = statuses(workload.values(s), statusSeries);
            message.addMetricsData(MetricsData.newBuilder()
                    .setMetricsDataId(times)
                    .setDataType(MetricsDataType.TIMESTAMP_SERIES_DATA_TYPE)
                    .setName(name + ": times")
                    .setSeries(times(workload.nanos(s))));
            message.addMetricsData(indexed(values, MetricsDataType.INDEXED_DOUBLE_SERIES_DATA_TYPE, times)
                    .setName(name + ": values")
                    .setUnit("m/s")
                    .setSeries(doubles(workload.values(s))));
            message.addMetricsData(indexed(statuses, MetricsDataType.INDEXED_METRIC_STATUS_SERIES_DATA_TYPE, times)
                    .setName(name + ": statuses")
                    .setSeries(statusSeries));
            metrics.addMetrics(Metric.newBuilder()
                    .setMetricId(MetricId.newBuilder().setId(uuid()))
                    .setName(name)
                    .setType(MetricType.DOUBLE_OVER_TIME_METRIC_TYPE)
                    .setStatus(worst)
                    .setShouldDisplay(true)
                    .setImportance(MetricImportance.MEDIUM_IMPORTANCE)
                    .setJobId(job)
                    .setOrder(s)
                    .setMetricValues(MetricValues.newBuilder()
                            .setDoubleOverTimeMetricValues(DoubleOverTimeMetricValues.newBuilder()
                                    .addDoublesOverTimeDataId(values)
                                    .addStatusesOverTimeDataId(statuses)
                                    .addFailureDefinition(
                                            DoubleFailureDefinition.newBuilder().setFailsAbove(FAILS_ABOVE)))));
        }
        return message.setJobLevelMetrics(metrics.setMetricsStatus(MetricStatus.FAIL_WARN_METRIC_STATUS))
                .setMetricsStatus(MetricStatus.FAIL_WARN_METRIC_STATUS)
                .build();
    }

    static void write(JobMetrics message, Path target) throws IOException {
        try (FileChannel channel = FileChannel.open(
                        target,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING);
                OutputStream out = Channels.newOutputStream(channel)) {
            CodedOutputStream coded = CodedOutputStream.newInstance(out, 1 << 16);
            message.writeTo(coded);
            coded.flush();
            channel.force(true);
        }
    }

    private static UUID uuid() {
        return UUID.newBuilder().setData(java.util.UUID.randomUUID().toString()).build();
    }

    private static MetricsDataId dataId() {
        return MetricsDataId.newBuilder().setId(uuid()).build();
    }

    private static MetricsData.Builder indexed(MetricsDataId id, MetricsDataType type, MetricsDataId index) {
        return MetricsData.newBuilder()
                .setMetricsDataId(id)
                .setDataType(type)
                .setIsIndexed(true)
                .setIndexDataId(index)
                .setIndexDataType(MetricsDataType.TIMESTAMP_SERIES_DATA_TYPE);
    }

    private static Series.Builder times(long[] nanos) {
        Series.Builder series = Series.newBuilder();
        var points = series.getTimestampsBuilder();
        for (long time : nanos) {
            points.addSeries(
                    Timestamp.newBuilder().setSeconds(time / NANOS_PER_SECOND).setNanos((int)
                            (time % NANOS_PER_SECOND)));
        }
        return series;
    }

    private static Series.Builder doubles(double[] values) {
        Series.Builder series = Series.newBuilder();
        var points = series.getDoublesBuilder();
        for (double value : values) {
            points.addSeries(value);
        }
        return series;
    }

    private static MetricStatus statuses(double[] values, Series.Builder series) {
        MetricStatus worst = MetricStatus.PASSED_METRIC_STATUS;
        var points = series.getStatusesBuilder();
        for (double value : values) {
            MetricStatus status = value > FAILS_ABOVE
                    ? MetricStatus.FAIL_BLOCK_METRIC_STATUS
                    : value > WARNS_ABOVE ? MetricStatus.FAIL_WARN_METRIC_STATUS : MetricStatus.PASSED_METRIC_STATUS;
            worst = status.getNumber() > worst.getNumber() ? status : worst;
            points.addSeries(status);
        }
        return worst;
    }
}
