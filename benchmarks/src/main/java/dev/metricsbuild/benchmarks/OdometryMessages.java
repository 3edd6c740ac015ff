package dev.metricsbuild.benchmarks;

import dev.metricsbuild.mcap.McapChannel;
import dev.metricsbuild.mcap.McapRecord;
import dev.metricsbuild.mcap.decode.MessageContent;
import dev.metricsbuild.mcap.decode.MessageDecoders;
import dev.metricsbuild.mcap.message.DecodePlan;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;

/** Odometry as ROS 2 has it: 89 values in about 720 bytes, of which 72 are two matrices. */
final class OdometryMessages {
    private static final String NAME = "nav_msgs/msg/Odometry";
    private static final String ENCODING = "ros2msg";
    private static final String SCHEMA = """
            std_msgs/Header header
            string child_frame_id
            geometry_msgs/PoseWithCovariance pose
            geometry_msgs/TwistWithCovariance twist
            ===
            MSG: std_msgs/Header
            builtin_interfaces/Time stamp
            string frame_id
            ===
            MSG: builtin_interfaces/Time
            int32 sec
            uint32 nanosec
            ===
            MSG: geometry_msgs/PoseWithCovariance
            Pose pose
            float64[36] covariance
            ===
            MSG: geometry_msgs/Pose
            Point position
            Quaternion orientation
            ===
            MSG: geometry_msgs/Point
            float64 x
            float64 y
            float64 z
            ===
            MSG: geometry_msgs/Quaternion
            float64 x
            float64 y
            float64 z
            float64 w
            ===
            MSG: geometry_msgs/TwistWithCovariance
            Twist twist
            float64[36] covariance
            ===
            MSG: geometry_msgs/Twist
            Vector3 linear
            Vector3 angular
            ===
            MSG: geometry_msgs/Vector3
            float64 x
            float64 y
            float64 z
            """;
    private static final int NUMBERS = 85;

    private OdometryMessages() {}

    static DecodePlan plan() {
        McapRecord.Schema schema = new McapRecord.Schema(1, NAME, ENCODING, StandardCharsets.UTF_8.encode(SCHEMA));
        McapChannel channel = new McapChannel(1, "/odom", "cdr", schema, Map.of());
        if (new MessageDecoders().of(channel) instanceof MessageContent.Fields fields) {
            return fields.plan();
        }
        throw new IllegalStateException("the schema is not understood");
    }

    /** The content of the schema's record in a recording, where its id is 1. */
    static byte[] definition() {
        byte[] name = NAME.getBytes(StandardCharsets.UTF_8);
        byte[] encoding = ENCODING.getBytes(StandardCharsets.UTF_8);
        byte[] text = SCHEMA.getBytes(StandardCharsets.UTF_8);
        ByteBuffer content = ByteBuffer.allocate(14 + name.length + encoding.length + text.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) 1);
        content.putInt(name.length).put(name).putInt(encoding.length).put(encoding);
        return content.putInt(text.length).put(text).array();
    }

    static byte[][] messages(int count) {
        Random random = new Random(7);
        byte[][] messages = new byte[count][];
        for (int i = 0; i < count; i++) {
            ByteBuffer out = ByteBuffer.allocate(800).order(ByteOrder.LITTLE_ENDIAN);
            out.putInt(0x100).putInt(i).putInt(random.nextInt(1_000_000_000));
            text(out, "odom");
            text(out, "base_link");
            align(out, Double.BYTES);
            for (int n = 0; n < NUMBERS; n++) {
                out.putDouble(random.nextGaussian());
            }
            messages[i] = new byte[out.position()];
            out.get(0, messages[i]);
        }
        return messages;
    }

    private static void text(ByteBuffer out, String text) {
        align(out, Integer.BYTES);
        out.putInt(text.length() + 1).put(text.getBytes(StandardCharsets.UTF_8)).put((byte) 0);
    }

    /** Places are counted behind the four bytes that say how a message is encoded. */
    private static void align(ByteBuffer out, int size) {
        while ((out.position() - Integer.BYTES) % size != 0) {
            out.put((byte) 0);
        }
    }
}
