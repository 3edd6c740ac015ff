package dev.metricsbuild.mcap.wire;

import dev.metricsbuild.mcap.message.MessageException;
import dev.metricsbuild.mcap.schema.SchemaException;
import dev.metricsbuild.mcap.schema.SchemaReader;
import dev.metricsbuild.mcap.schema.StructType;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Types and messages of tests. */
final class Ros {
    private Ros() {}

    static StructType type(String text) throws SchemaException {
        return SchemaReader.read("ros2msg", "p/msg/T", StandardCharsets.UTF_8.encode(text));
    }

    static StructType ros1(String text) throws SchemaException {
        return SchemaReader.read("ros1msg", "p/T", StandardCharsets.UTF_8.encode(text));
    }

    static StructType idl(String text) throws SchemaException {
        return SchemaReader.read("omgidl", "T", StandardCharsets.UTF_8.encode(text));
    }

    /** A cursor before a message, which lies within other bytes. */
    static WireCursor at(WirePlan plan, byte[] message) throws MessageException {
        byte[] buffer = new byte[message.length + 10];
        System.arraycopy(message, 0, buffer, 7, message.length);
        WireCursor cursor = plan.cursor();
        cursor.reset(buffer, 7, message.length);
        return cursor;
    }

    static byte[] hex(String hex) {
        return HexFormat.of().parseHex(hex.replaceAll("\\s", ""));
    }
}
