package dev.metricsbuild.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.metricsbuild.mcap.message.DecodePlan;
import dev.metricsbuild.mcap.schema.SchemaException;
import dev.metricsbuild.mcap.schema.SchemaReader;
import dev.metricsbuild.mcap.schema.StructType;
import dev.metricsbuild.mcap.wire.WirePlan;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

class MessageFuzzTest {
    private static final StructType TYPE = type("ros2msg", """
            bool a
            string s
            wstring[] w
            E[] none
            E[3] nothing
            P[] ps
            float64[36] covariance
            uint8[] blob
            P[2] two
            P one
            string[<=4] names
            uint64 last
            ===
            MSG: p/P
            int8 x
            float64 y
            Q[] qs
            ===
            MSG: p/Q
            int16 x
            string[2] y
            float32[] z
            ===
            MSG: p/E
            """);
    private static final StructType SMALL =
            type("ros1msg", "E[] none\nP[] ps\nstring s\ntime t\n===\nMSG: p/P\nE[7] e\nint16[] x\n===\nMSG: p/E\n");

    private static final List<DecodePlan> PLANS = List.of(
            WirePlan.cdr(TYPE),
            WirePlan.ros1(TYPE),
            WirePlan.cdr(SMALL),
            WirePlan.ros1(SMALL),
            WirePlan.cdr(TYPE).select(List.of("ps.qs.z", "last")),
            WirePlan.ros1(TYPE).select(List.of("two.y")),
            WirePlan.cdr(TYPE).flatten(List.of("one.y", "last")).orElseThrow(),
            WirePlan.ros1(TYPE).flatten(List.of("a", "one.qs", "last")).orElseThrow());

    /** Whatever the bytes are, a message is read or refused by the checked exception, however a cursor goes through it. */
    @FuzzTest(maxDuration = "10m")
    void anyBytes_decodedOrRefused(byte[] bytes) {
        if (bytes == null || bytes.length < 1) {
            return;
        }
        byte[] message = Arrays.copyOfRange(bytes, 1, bytes.length);
        DecodePlan plan = PLANS.get((bytes[0] & 0xff) % PLANS.size());
        int tokens = Walk.all(plan.cursor(), message);
        if (tokens >= 0 && !Walk.some(plan.cursor(), message)) {
            throw new AssertionError("a message that can be read cannot be skipped");
        }
    }

    private static StructType type(String encoding, String text) {
        try {
            return SchemaReader.read(encoding, "p/msg/T", StandardCharsets.UTF_8.encode(text));
        } catch (SchemaException e) {
            throw new IllegalStateException(e);
        }
    }
}
