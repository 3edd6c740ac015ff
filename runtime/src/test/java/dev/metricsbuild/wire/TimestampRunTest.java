package dev.metricsbuild.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampRunTest {
    @ParameterizedTest
    @CsvSource({
        "0a00, 0",
        "0a020801, 1000000000",
        "0a021005, 5",
        "0a0408011005, 1000000005",
        "0a0b08ffffffffffffffffff01, -1000000000",
        "0a05109ab6fd09, 20929306"
    })
    void timestamp_asWritersLayItOut_isRead(String hex, long nanos) {
        assertThat(read(hex)).containsExactly(nanos);
    }

    @Test
    void several_areReadInTheirOrder() {
        assertThat(read("0a02080a" + "0a021005" + "0a00")).containsExactly(10_000_000_000L, 5, 0);
        assertThat(read("")).isEmpty();
    }

    /**
     * In this order: nanoseconds first; an unknown field; seconds twice; a length of two bytes; another field; an end before
     * its time, thrice; a number of eleven bytes; seconds that do not fit.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0a0410050801",
                "0a021801",
                "0a0408010802",
                "0a8200" + "0801",
                "12020801",
                "0a020880",
                "0a0308",
                "0a",
                "0a0d08ffffffffffffffffffff01",
                "0a0b08ffffffffffffffff7f"
            })
    void anythingElse_isLeftToTheGeneralWay(String hex) {
        assertThat(read(hex)).isNull();
    }

    private static long[] read(String hex) {
        byte[] bytes = HexFormat.of().parseHex("ff" + hex + "ff");
        return TimestampRun.read(ByteBuffer.wrap(bytes), new Span(1, bytes.length - 2));
    }
}
