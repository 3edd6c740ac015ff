package dev.metricsbuild.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.metricsbuild.mcap.lz4.Lz4Exception;
import dev.metricsbuild.mcap.lz4.Lz4FrameReader;
import dev.metricsbuild.mcap.write.LinkedLz4Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

class Lz4FuzzTest {
    private static final byte[] FRAME = new LinkedLz4Writer(64)
            .frame(
                    "to be or not to be, that is the question, or not: to be, to be, to be, to be, to be, ttttttttttttttttttt"
                            .repeat(3)
                            .getBytes(StandardCharsets.US_ASCII));

    /** Damaged frames are told by the decoder's checked exception and by no other, and never exceed their size. */
    @FuzzTest(maxDuration = "10m")
    void damagedFrame_decodedOrRefused(byte[] edits) {
        if (edits == null || edits.length < 3) {
            return;
        }
        byte[] rest = Arrays.copyOfRange(edits, 2, edits.length);
        byte[] frame = edits[0] < 0 ? rest : Edits.apply(FRAME, rest);
        int size = (edits[1] & 0xff) * 4;
        try {
            if (new Lz4FrameReader(edits[0] % 2 == 0)
                            .read(frame, 0, frame.length, size)
                            .length()
                    != size) {
                throw new AssertionError("another size than the declared one");
            }
        } catch (Lz4Exception e) {
            if (e.getMessage() == null) {
                throw new AssertionError("an error that says nothing", e);
            }
        }
    }
}
