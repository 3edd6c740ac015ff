package dev.metricsbuild.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.metricsbuild.read.MetricsFile;
import java.io.IOException;

class ReaderFuzzTest {

    /** Bytes that cannot be read are told by the reader's checked exception and by no other. */
    @FuzzTest(maxDuration = "10m")
    void anyBytes_readOrRefused(byte[] bytes) {
        if (bytes == null) {
            return;
        }
        boolean read;
        try {
            read = MetricsFile.of(bytes).readAll() != null;
        } catch (IOException e) {
            read = false;
        }
        if (read && bytes.length == 0) {
            throw new AssertionError("nothing was read as a message");
        }
    }
}
