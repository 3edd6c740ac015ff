package dev.metricsbuild.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the bytes are, they are read, or refused by an {@link IOException} that says why. */
class AnyBytesTest {
    private static final Path VECTORS = Path.of("src/test/resources/vectors");

    static List<Path> vectors() throws IOException {
        try (Stream<Path> files = Files.list(VECTORS)) {
            return files.filter(file -> file.toString().endsWith(".binproto"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void everyVector_isReadOrRefused(Path file) throws IOException {
        assertReadOrRefused(Files.readAllBytes(file));
    }

    @Property(tries = 3000, seed = "20261128")
    void changedBytes_areReadOrRefused(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        byte[] bytes = Files.readAllBytes(VECTORS.resolve("valid-all.binproto"));
        for (int i = random.nextInt(4); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        assertReadOrRefused(random.nextBoolean() ? bytes : Arrays.copyOf(bytes, random.nextInt(bytes.length)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"wire-status-wrong-wire", "wire-job-id-wrong-wire"})
    void fieldOfAnotherWireType_isAnUnknownOne(String vector) throws IOException {
        assertThat(MetricsFile.open(VECTORS.resolve(vector + ".binproto"))
                        .readAll()
                        .metrics())
                .isNotNull();
    }

    @Test
    void emptyFile_isRefused() {
        assertThat(refusal(new byte[0])).contains("is not a UUID");
    }

    private static void assertReadOrRefused(byte[] bytes) {
        assertThat(refusal(bytes)).isNotNull();
    }

    /** Why the bytes are refused; empty where they are read. Any other exception fails the test. */
    private static String refusal(byte[] bytes) {
        try {
            MetricsFile.of(bytes).readAll();
            return "";
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
