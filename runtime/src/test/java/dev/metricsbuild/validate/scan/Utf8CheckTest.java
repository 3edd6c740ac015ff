package dev.metricsbuild.validate.scan;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class Utf8CheckTest {
    private static final byte[] EDGES = {
        0,
        0x41,
        0x7F,
        (byte) 0x80,
        (byte) 0x8F,
        (byte) 0x90,
        (byte) 0x9F,
        (byte) 0xA0,
        (byte) 0xBF,
        (byte) 0xC0,
        (byte) 0xC1,
        (byte) 0xC2,
        (byte) 0xDF,
        (byte) 0xE0,
        (byte) 0xE1,
        (byte) 0xED,
        (byte) 0xEE,
        (byte) 0xEF,
        (byte) 0xF0,
        (byte) 0xF1,
        (byte) 0xF4,
        (byte) 0xF5,
        (byte) 0xFF
    };

    @Property(tries = 5000)
    void bytes_protobufsVerdictHoweverTheyAreCut(@ForAll("edgy") byte[] bytes, @ForAll int cut) {
        int at = Math.floorMod(cut, bytes.length + 1);
        Utf8Check check = new Utf8Check();
        boolean valid = check.feed(Arrays.copyOfRange(bytes, 0, at))
                && check.feed(Arrays.copyOfRange(bytes, at, bytes.length))
                && check.complete();

        assertThat(valid).isEqualTo(ByteString.copyFrom(bytes).isValidUtf8());
    }

    @Provide
    Arbitrary<byte[]> edgy() {
        return Arbitraries.integers()
                .between(0, EDGES.length - 1)
                .map(index -> EDGES[index])
                .array(byte[].class)
                .ofMaxSize(6);
    }
}
