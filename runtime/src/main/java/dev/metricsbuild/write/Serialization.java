package dev.metricsbuild.write;

import com.google.protobuf.InvalidProtocolBufferException;
import dev.metricsbuild.metric.JobMetrics;
import dev.metricsbuild.wire.MessageEncoder;

/** A message as bytes, and as the generated protobuf class. */
public final class Serialization {
    private Serialization() {}

    /**
     * The bytes of a file of this message.
     *
     * @throws IllegalStateException if it has 2 GiB or more
     */
    public static byte[] toByteArray(JobMetrics message) {
        return MessageEncoder.of(message).toByteArray();
    }

    /** The generated message, for its JSON and text forms and for other libraries. */
    public static dev.metricsbuild.proto.JobMetrics toProto(JobMetrics message) {
        try {
            return dev.metricsbuild.proto.JobMetrics.parseFrom(toByteArray(message));
        } catch (InvalidProtocolBufferException e) {
            throw new AssertionError("What has been laid out is a message.", e);
        }
    }
}
