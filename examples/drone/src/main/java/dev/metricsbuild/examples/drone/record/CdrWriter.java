package dev.metricsbuild.examples.drone.record;

import dev.metricsbuild.examples.drone.model.Vector;
import java.nio.charset.StandardCharsets;

/** The bytes of one ROS 2 message after another: CDR, little-endian, with every number at a multiple of its size. */
final class CdrWriter {
    /** How the message is encoded; places are counted behind these bytes. */
    private static final byte[] LITTLE_ENDIAN_CDR = {0, 1, 0, 0};

    private static final long NANOS_OF_SECOND = 1_000_000_000L;

    private final LittleEndianBuffer bytes = new LittleEndianBuffer();

    /** Begins a message with its {@code std_msgs/Header}. */
    CdrWriter begin(long nanos, String frame) {
        bytes.clear();
        bytes.raw(LITTLE_ENDIAN_CDR);
        align(Integer.BYTES).u32(nanos / NANOS_OF_SECOND).u32(nanos % NANOS_OF_SECOND);
        return text(frame);
    }

    private LittleEndianBuffer align(int size) {
        while ((bytes.size() - LITTLE_ENDIAN_CDR.length) % size != 0) {
            bytes.u8(0);
        }
        return bytes;
    }

    CdrWriter uint8(int value) {
        bytes.u8(value);
        return this;
    }

    CdrWriter float32(double value) {
        align(Float.BYTES).f32((float) value);
        return this;
    }

    CdrWriter float64(double value) {
        align(Double.BYTES).f64(value);
        return this;
    }

    CdrWriter text(String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        align(Integer.BYTES).u32(utf8.length + 1L).raw(utf8).u8(0);
        return this;
    }

    /** Writes a sequence that has nothing in it. */
    CdrWriter emptySequence() {
        align(Integer.BYTES).u32(0);
        return this;
    }

    /** Writes a {@code geometry_msgs/Point} or {@code Vector3}. */
    CdrWriter vector(Vector value) {
        return float64(value.x()).float64(value.y()).float64(value.z());
    }

    /** Writes a {@code geometry_msgs/Pose} that is not turned. */
    CdrWriter pose(Vector position) {
        return vector(position).vector(Vector.ZERO).float64(1);
    }

    /** Writes a covariance of six by six that says: unknown. */
    CdrWriter unknownCovariance() {
        for (int i = 0; i < 36; i++) {
            float64(0);
        }
        return this;
    }

    byte[] message() {
        return bytes.toBytes();
    }
}
