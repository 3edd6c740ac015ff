package dev.metricsbuild.benchmarks;

import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.Timestamp;
import dev.metricsbuild.proto.DoubleFailureDefinition;
import dev.metricsbuild.proto.DoubleOverTimeMetricValues;
import dev.metricsbuild.proto.DoubleSeries;
import dev.metricsbuild.proto.JobId;
import dev.metricsbuild.proto.Metric;
import dev.metricsbuild.proto.MetricCollection;
import dev.metricsbuild.proto.MetricId;
import dev.metricsbuild.proto.MetricImportance;
import dev.metricsbuild.proto.MetricStatus;
import dev.metricsbuild.proto.MetricStatusSeries;
import dev.metricsbuild.proto.MetricType;
import dev.metricsbuild.proto.MetricValues;
import dev.metricsbuild.proto.MetricsData;
import dev.metricsbuild.proto.MetricsDataId;
import dev.metricsbuild.proto.MetricsDataType;
import dev.metricsbuild.proto.Series;
import dev.metricsbuild.proto.TimestampSeries;
import dev.metricsbuild.proto.UUID;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Random;

/** A valid message of doubles over time: each metric with values and statuses, all over one series of timestamps. */
final class SampleMessage {
    private static final int DATA_FIELD = 3;
    private static final int COLLECTION_FIELD = 2;

    private final int metrics;
    private final int points;
    private final Random random = new Random(1);

    SampleMessage(int metrics, int points) {
        this.metrics = metrics;
        this.points = points;
    }

    /** Writes the message piece by piece, so that it may be longer than memory. */
    void writeTo(OutputStream stream) throws IOException {
        CodedOutputStream out = CodedOutputStream.newInstance(stream, 1 << 16);
        out.writeMessage(1, job());
        out.writeMessage(DATA_FIELD, times());
        MetricCollection.Builder collection =
                MetricCollection.newBuilder().setMetricsStatus(MetricStatus.PASSED_METRIC_STATUS);
        Series statuses = statuses();
        for (int i = 0; i < metrics; i++) {
            out.writeMessage(
                    DATA_FIELD, indexed(2 * i + 1, MetricsDataType.INDEXED_DOUBLE_SERIES_DATA_TYPE, doubles()));
            out.writeMessage(
                    DATA_FIELD, indexed(2 * i + 2, MetricsDataType.INDEXED_METRIC_STATUS_SERIES_DATA_TYPE, statuses));
            collection.addMetrics(metric(i));
        }
        out.writeMessage(COLLECTION_FIELD, collection.build());
        out.writeEnum(4, MetricStatus.PASSED_METRIC_STATUS_VALUE);
        out.flush();
    }

    private static UUID uuid(int number) {
        return UUID.newBuilder()
                .setData(new java.util.UUID(7, number).toString())
                .build();
    }

    private static JobId job() {
        return JobId.newBuilder().setId(uuid(-1)).build();
    }

    private static MetricsDataId dataId(int number) {
        return MetricsDataId.newBuilder().setId(uuid(number)).build();
    }

    private MetricsData times() {
        TimestampSeries.Builder times = TimestampSeries.newBuilder();
        for (int i = 0; i < points; i++) {
            times.addSeries(Timestamp.newBuilder().setSeconds(i / 100).setNanos(i % 100 * 10_000_000));
        }
        return MetricsData.newBuilder()
                .setMetricsDataId(dataId(0))
                .setName("times")
                .setDataType(MetricsDataType.TIMESTAMP_SERIES_DATA_TYPE)
                .setSeries(Series.newBuilder().setTimestamps(times))
                .build();
    }

    private MetricsData indexed(int number, MetricsDataType type, Series series) {
        return MetricsData.newBuilder()
                .setMetricsDataId(dataId(number))
                .setName("data " + number)
                .setDataType(type)
                .setIsIndexed(true)
                .setIndexDataId(dataId(0))
                .setIndexDataType(MetricsDataType.TIMESTAMP_SERIES_DATA_TYPE)
                .setSeries(series)
                .build();
    }

    private Series doubles() {
        DoubleSeries.Builder doubles = DoubleSeries.newBuilder();
        for (int i = 0; i < points; i++) {
            doubles.addSeries(random.nextDouble());
        }
        return Series.newBuilder().setDoubles(doubles).build();
    }

    private Series statuses() {
        MetricStatusSeries.Builder statuses = MetricStatusSeries.newBuilder();
        for (int i = 0; i < points; i++) {
            statuses.addSeries(MetricStatus.PASSED_METRIC_STATUS);
        }
        return Series.newBuilder().setStatuses(statuses).build();
    }

    private static Metric metric(int number) {
        DoubleOverTimeMetricValues values = DoubleOverTimeMetricValues.newBuilder()
                .addDoublesOverTimeDataId(dataId(2 * number + 1))
                .addStatusesOverTimeDataId(dataId(2 * number + 2))
                .addFailureDefinition(DoubleFailureDefinition.newBuilder().setFailsAbove(2))
                .build();
        return Metric.newBuilder()
                .setMetricId(MetricId.newBuilder().setId(uuid(number)))
                .setName("metric " + number)
                .setType(MetricType.DOUBLE_OVER_TIME_METRIC_TYPE)
                .setStatus(MetricStatus.PASSED_METRIC_STATUS)
                .setImportance(MetricImportance.MEDIUM_IMPORTANCE)
                .setJobId(job())
                .setMetricValues(MetricValues.newBuilder().setDoubleOverTimeMetricValues(values))
                .build();
    }
}
