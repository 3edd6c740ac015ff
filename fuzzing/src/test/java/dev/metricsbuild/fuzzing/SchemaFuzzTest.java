package dev.metricsbuild.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.metricsbuild.mcap.message.DecodePlan;
import dev.metricsbuild.mcap.schema.SchemaException;
import dev.metricsbuild.mcap.schema.SchemaReader;
import dev.metricsbuild.mcap.schema.StructType;
import dev.metricsbuild.mcap.wire.WirePlan;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

class SchemaFuzzTest {
    private static final List<String> ENCODINGS = List.of("ros2msg", "ros1msg", "ros2idl");
    private static final byte[] MESSAGE = new byte[64];

    private static final List<byte[]> TEXTS = List.of(bytes("""
                    std_msgs/Header header # a comment
                    string<=10 name "a # b"
                    P[<=3] ps
                    float64[36] covariance
                    int8 C=1
                    ====
                    MSG: std_msgs/Header
                    builtin_interfaces/Time stamp
                    string frame_id
                    ====
                    MSG: p/msg/P
                    wstring[] w
                    """), bytes("""
                    Header header
                    time t
                    string S= a # b
                    byte[] small
                    ====
                    MSG: std_msgs/Header
                    uint32 seq
                    time stamp
                    """), bytes("""
                    ====
                    IDL: p/msg/T
                    module p { module msg {
                      module T_Constants { const unsigned short N = 3; };
                      typedef double arr[3];
                      enum M { A, @value(4) B };
                      @verbatim (language="c", text="x" "y")
                      struct T {
                        arr a[2]; @key sequence<sequence<long>, 4> b; string<5> s; M m; p::msg::U u[T_Constants::N];
                      };
                      struct U { unsigned long long x, y[2]; /* c */ boolean z; };
                    }; };
                    """));

    /** Whatever a text is, it is understood or refused by the checked exception; what is understood can be decoded. */
    @FuzzTest(maxDuration = "10m")
    void anyText_readOrRefused(byte[] edits) {
        if (edits == null || edits.length < 3) {
            return;
        }
        int language = (edits[0] & 0x7f) % ENCODINGS.size();
        byte[] rest = Arrays.copyOfRange(edits, 1, edits.length);
        byte[] text = edits[0] < 0 ? rest : Edits.apply(TEXTS.get(language), rest);
        try {
            StructType type = SchemaReader.read(ENCODINGS.get(language), "p/msg/T", ByteBuffer.wrap(text));
            DecodePlan plan = language == 1 ? WirePlan.ros1(type) : WirePlan.cdr(type);
            int tokens = Walk.all(plan.cursor(), MESSAGE);
            if (tokens >= 0 && !Walk.some(plan.cursor(), MESSAGE)) {
                throw new AssertionError("a message that can be read cannot be skipped");
            }
        } catch (SchemaException e) {
            if (e.reason().isEmpty()) {
                throw new AssertionError("an error that says nothing", e);
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
