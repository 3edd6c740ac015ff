package dev.metricsbuild.mcap.schema;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reads schemas that are texts: {@code ros2msg}, {@code ros1msg}, {@code ros2idl} and {@code omgidl}. */
public final class SchemaReader {
    /** Most bytes of a text; the longest that recorders write have a tenth of it. */
    public static final int MAX_BYTES = 1 << 20;

    private SchemaReader() {}

    /**
     * The type of the messages that a schema is about.
     *
     * @param encoding of the schema, as its record has it
     * @param name full name of the message type, as {@code nav_msgs/msg/Odometry} or {@code a::b::C}
     * @param data the text in UTF-8, from the buffer's position on
     * @throws SchemaException if the text is not understood or exceeds a limit
     */
    public static StructType read(String encoding, String name, ByteBuffer data) throws SchemaException {
        if (data.remaining() > MAX_BYTES) {
            throw new SchemaException("the schema has " + data.remaining() + " bytes, more than the " + MAX_BYTES
                    + " that a schema may have");
        }
        String text = StandardCharsets.UTF_8.decode(data.duplicate()).toString();
        if (text.isBlank() && encoding.endsWith("idl")) {
            throw new SchemaException("the schema is empty; the recorder did not find the definition of " + name);
        }
        return switch (encoding) {
            case "ros2msg" -> new RosReader(RosDialect.ROS2, name).read(text);
            case "ros1msg" -> new RosReader(RosDialect.ROS1, name).read(text);
            case "ros2idl", "omgidl" -> new IdlReader(name).read(text);
            default ->
                throw new SchemaException("schema encoding \"" + encoding
                        + "\" is not known; ros2msg, ros1msg, ros2idl, omgidl and protobuf are");
        };
    }
}
