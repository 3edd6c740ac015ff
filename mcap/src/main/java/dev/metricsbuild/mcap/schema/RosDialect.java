package dev.metricsbuild.mcap.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The two generations of ROS message texts: what the words of one mean. */
enum RosDialect {
    /** {@code byte} is signed, and {@code time} is a word. */
    ROS1,
    /** {@code byte} is unsigned; times are messages, whose old words are understood too. */
    ROS2;

    /** The types that no text defines, by name. */
    Map<String, FieldType> builtIns() {
        Map<String, FieldType> types = new HashMap<>();
        for (PrimitiveType type : PrimitiveType.values()) {
            if (type != PrimitiveType.WCHAR) {
                types.put(type.describe(), type);
            }
        }
        types.put("byte", this == ROS1 ? PrimitiveType.INT8 : PrimitiveType.UINT8);
        types.put("char", PrimitiveType.UINT8);
        types.put("string", StringType.NARROW);
        types.put("wstring", StringType.WIDE);
        if (this == ROS1) {
            types.put("time", clock("time", PrimitiveType.UINT32, "nsec", PrimitiveType.UINT32));
            types.put("duration", clock("duration", PrimitiveType.INT32, "nsec", PrimitiveType.INT32));
        } else {
            types.put("time", clock("time", PrimitiveType.INT32, "nanosec", PrimitiveType.UINT32));
            types.put("duration", clock("duration", PrimitiveType.INT32, "nanosec", PrimitiveType.UINT32));
        }
        return types;
    }

    private static StructType clock(String name, PrimitiveType seconds, String rest, PrimitiveType restType) {
        return new StructType(
                name,
                List.of(new StructType.Field("sec", seconds, ""), new StructType.Field(rest, restType, "")),
                List.of());
    }
}
