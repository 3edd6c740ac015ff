package dev.metricsbuild.cli;

import dev.metricsbuild.mcap.write.ChunkCompression;
import dev.metricsbuild.mcap.write.RecordingWriter;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Recordings that tests write: a rover that drives, with a topic in JSON and one that nobody can decode. */
final class WrittenRecording {
    /** Schema of {@code /state}. */
    static final String STATE = """
            builtin_interfaces/Time stamp
            string name
            float64[2] position
            float32 battery
            uint64 ticks
            uint8[] raw
            int16[] codes
            bool ok
            ================================================================================
            MSG: builtin_interfaces/Time
            int32 sec
            uint32 nanosec
            """;

    static final int STATES = 3;

    private WrittenRecording() {}

    /** Three states at 1, 2 and 3 s, two notes and an opaque message. */
    static RecordingWriter rover(ChunkCompression compression) {
        RecordingWriter writer = RecordingWriter.chunked(compression, 200)
                .schema(1, "rover_msgs/msg/State", "ros2msg", STATE.getBytes(StandardCharsets.UTF_8))
                .channel(1, 1, "/state", "cdr")
                .channel(2, 0, "/notes", "json")
                .channel(3, 0, "/opaque", "cbor");
        writer.message(1, 1, 1_000_000_000L, state(1, "a,\"b\"\n", 1.5, Double.NaN, 0.1f, -1));
        writer.message(2, 1, 1_500_000_000L, text("{\"text\": \"x\", \"at\": {\"n\": 1.50}}\n"));
        writer.message(1, 2, 2_000_000_000L, state(2, "", -0.0, Double.POSITIVE_INFINITY, 0.5f, 7));
        writer.message(2, 2, 2_500_000_000L, text("{\"at\": {\"n\": 12345678901234567890}, \"text\": null}"));
        writer.message(1, 3, 3_000_000_000L, state(3, "c", 1e300, Double.NEGATIVE_INFINITY, -2f, 8));
        writer.message(3, 1, 3_000_000_000L, new byte[] {1, 2});
        return writer;
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A state in CDR. */
    static byte[] state(int second, String name, double x, double y, float battery, long ticks) {
        byte[] text = name.getBytes(StandardCharsets.UTF_8);
        ByteBuffer out = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
        out.put(new byte[] {0, 1, 0, 0});
        out.putInt(second).putInt(5);
        out.putInt(text.length + 1).put(text).put((byte) 0);
        align(out, 8).putDouble(x).putDouble(y).putFloat(battery);
        align(out, 8).putLong(ticks);
        out.putInt(3).put(new byte[] {1, 2, -1});
        align(out, 4).putInt(2).putShort((short) -3).putShort((short) 4);
        out.put((byte) 1);
        byte[] bytes = new byte[out.position()];
        out.flip().get(bytes);
        return bytes;
    }

    /** Alignment counts from behind the first four bytes. */
    private static ByteBuffer align(ByteBuffer out, int size) {
        while ((out.position() - 4) % size != 0) {
            out.put((byte) 0);
        }
        return out;
    }
}
