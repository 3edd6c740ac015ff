package dev.metricsbuild.mcap;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import dev.metricsbuild.mcap.write.RecordBuffer;
import dev.metricsbuild.mcap.write.RecordingWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Small files that declare much are read in a process that has little memory: 64 MiB for everything. */
class HostileMemoryTest {
    private static final String HEAP = "-Xmx64m";

    @TempDir
    Path folder;

    /** Run in that process: reads each file in every way. */
    public static void main(String[] files) throws IOException {
        for (String file : files) {
            long messages = 0;
            try (McapReader reader = McapReader.open(Path.of(file), McapOptions.lenient())) {
                reader.info();
                reader.scan();
                for (McapOrder order : McapOrder.values()) {
                    try (McapMessages all = reader.messages(McapQuery.all().order(order))) {
                        while (all.next()) {
                            messages++;
                        }
                    }
                }
            }
            System.out.println(messages);
        }
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void declaredSizes_takeNoMemory() throws IOException, InterruptedException {
        List<String> files = new ArrayList<>();
        byte[] few = Zstd.compress(new byte[100]);
        files.add(file(chunk("zstd", 120 << 20, few)));
        files.add(file(chunk("lz4", 120 << 20, new byte[20])));
        files.add(file(chunk("", 120 << 20, new byte[20])));
        files.add(file(chunk("zstd", 1L << 40, few)));
        files.add(file(chunk("zstd", -1, few)));
        byte[] declares =
                new RecordBuffer().u16(1).u32(0xffff_fff0L).raw(new byte[20]).toBytes();
        for (int opcode : new int[] {3, 4, 7, 8, 9, 0x0a, 0x0b, 0x0c, 0x0d}) {
            files.add(file(recording(opcode, declares)));
        }
        assertThat(run(files)).containsOnly("0").hasSameSizeAs(files);
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void hostileSamples_areReadInLittleMemory() throws IOException, InterruptedException {
        List<String> files = new ArrayList<>();
        for (Path file : Samples.recordings("hostile")) {
            files.add(file.toAbsolutePath().toString());
        }
        assertThat(run(files)).hasSameSizeAs(files);
    }

    private List<String> run(List<String> files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(HEAP);
        command.add("-XX:+UseSerialGC");
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(HostileMemoryTest.class.getName());
        command.addAll(files);
        // Apart from the results: from JDK 24 on the JVM warns there of the native library of zstd.
        Path errors = folder.resolve("errors");
        Process process =
                new ProcessBuilder(command).redirectError(errors.toFile()).start();
        try (InputStream out = process.getInputStream()) {
            String text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(Files.readString(errors)).isZero();
            return text.lines().toList();
        }
    }

    private String file(byte[] recording) throws IOException {
        return TestRecordings.write(folder, recording).toString();
    }

    private static byte[] chunk(String compression, long size, byte[] records) {
        return recording(
                6,
                new RecordBuffer()
                        .u64(1)
                        .u64(2)
                        .u64(size)
                        .u32(0)
                        .string(compression)
                        .u64(records.length)
                        .raw(records)
                        .toBytes());
    }

    private static byte[] recording(int opcode, byte[] content) {
        return RecordingWriter.unchunked()
                .channel(0, 0, "/a", "none")
                .record(opcode, content)
                .finish();
    }
}
