package dev.metricsbuild.write;

import com.google.protobuf.InvalidProtocolBufferException;
import dev.metricsbuild.metric.JobMetrics;
import dev.metricsbuild.wire.MessageEncoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** A message as bytes, and as the generated protobuf class. */
public final class Serialization {
    private Serialization() {}

    /**
     * The bytes of a file of this message.
     *
     * @throws IllegalArgumentException if it has 2 GiB or more
     */
    public static byte[] toByteArray(JobMetrics message) {
        MessageEncoder encoder = MessageEncoder.of(message);
        if (encoder.size() > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "The message has " + encoder.size() + " bytes; an array holds less than 2 GiB.");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream((int) encoder.size());
        try {
            encoder.writeTo(bytes);
        } catch (IOException e) {
            throw new AssertionError("An array is no device that fails.", e);
        }
        return bytes.toByteArray();
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
