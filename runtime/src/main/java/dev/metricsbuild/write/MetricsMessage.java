package dev.metricsbuild.write;

import dev.metricsbuild.annotations.MetricStatus;
import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.metric.Event;
import dev.metricsbuild.metric.JobMetrics;
import dev.metricsbuild.metric.Metric;
import dev.metricsbuild.validate.MetricsValidator;
import dev.metricsbuild.validate.ValidationReport;
import java.util.List;

/** A message that the platform accepts: what a builder has built. */
public final class MetricsMessage {
    private final JobMetrics message;

    private MetricsMessage(JobMetrics message) {
        this.message = message;
    }

    /**
     * The message of what a writer has collected.
     *
     * @throws IllegalStateException if the platform would reject it; the message names every violation
     */
    public static MetricsMessage of(MetricsWriter writer) {
        JobMetrics message = writer.build();
        ValidationReport report = MetricsValidator.validate(message);
        if (!report.accepted()) {
            throw new IllegalStateException("The platform would reject this.\n" + report);
        }
        return new MetricsMessage(message);
    }

    static MetricsWriter newWriter() {
        return new MetricsWriter(RandomUuids.seeded().next(), IdSource.random());
    }

    /**
     * The one metric.
     *
     * @throws IllegalStateException if there is none, or more than one
     */
    public Metric metric() {
        if (message.metrics().size() != 1) {
            throw new IllegalStateException(
                    "There is not one metric, but " + message.metrics().size() + ".");
        }
        return message.metrics().get(0);
    }

    /** The overall status. */
    public MetricStatus status() {
        return message.metrics().size() == 1 ? metric().status() : message.status();
    }

    /** The data, those that metrics refer to and their indexes included. */
    public List<MetricsData> data() {
        return message.data();
    }

    /** The events. */
    public List<Event> events() {
        return message.events();
    }

    /** The whole message. */
    public JobMetrics message() {
        return message;
    }

    /** The bytes of a file of this message. */
    public byte[] toByteArray() {
        return Serialization.toByteArray(message);
    }

    /** The generated protobuf message. */
    public dev.metricsbuild.proto.JobMetrics toProto() {
        return Serialization.toProto(message);
    }
}
