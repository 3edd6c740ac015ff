package dev.metricsbuild.mcap;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import dev.metricsbuild.mcap.read.McapReader;
import dev.metricsbuild.mcap.write.RecordBuffer;
import dev.metricsbuild.mcap.write.RecordingWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.jpountz.lz4.LZ4FrameOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Small files that declare much are read in a process that has little memory: 64 MiB for everything. */
@Tag("slow")
class HostileMemoryTest {
    private static final String HEAP = "-Xmx64m";
    private static final int BOMB = 120 << 20;
    private static final int MESSAGE_HEAD = 31;
    private static final int MESSAGE = 64;

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

    /** What is declared is there, too: 120 MiB of it in a file of some kilobytes. */
    @Test
    @Timeout(value = 300, unit = TimeUnit.SECONDS)
    void realBombs_areReadInLittleMemory() throws IOException, InterruptedException {
        byte[] zeros = new byte[BOMB];
        byte[] ordered = messages(BOMB, false);
        byte[] backwards = messages(BOMB, true);
        byte[] one = new byte[BOMB];
        System.arraycopy(message(0, BOMB - MESSAGE_HEAD), 0, one, 0, MESSAGE_HEAD);
        List<String> files = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        int count = BOMB / MESSAGE;
        for (boolean lz4 : new boolean[] {true, false}) {
            add(files, expected, bomb(lz4, zeros), 0);
            add(files, expected, bomb(lz4, ordered), 2L * count);
            add(files, expected, bomb(lz4, backwards), 2L * count);
            add(files, expected, bomb(lz4, one), 0);
            byte[] many = compressed(lz4, messages(10 << 20, false));
            add(files, expected, recording(6, chunk(lz4, 10 << 20, many), 12), 2L * 12 * ((10 << 20) / MESSAGE));
        }
        assertThat(run(files)).isEqualTo(expected);
    }

    /** All begin at one time, so that sorting needs all of them at once. */
    @Test
    @Timeout(value = 300, unit = TimeUnit.SECONDS)
    void chunksThatOverlap_areSortedInLittleMemory() throws IOException, InterruptedException {
        List<String> files = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (boolean lz4 : new boolean[] {true, false}) {
            for (boolean backwards : new boolean[] {true, false}) {
                for (int size : new int[] {4 << 20, 20 << 20}) {
                    int times = (160 << 20) / size;
                    byte[] chunk = chunk(lz4, size, compressed(lz4, messages(size, backwards)));
                    add(files, expected, recording(6, chunk, times), 2L * times * (size / MESSAGE));
                }
            }
        }
        byte[] tiny = content("", MESSAGE, messages(MESSAGE, false));
        add(files, expected, recording(6, tiny, 50_000), 100_000);
        assertThat(run(files)).isEqualTo(expected);
    }

    /** What is in the file itself is not loaded as a whole either. */
    @Test
    @Timeout(value = 300, unit = TimeUnit.SECONDS)
    void largeUncompressedChunks_areReadInLittleMemory() throws IOException, InterruptedException {
        int size = 60 << 20;
        List<String> files = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (boolean backwards : new boolean[] {true, false}) {
            byte[] chunk = content("", size, messages(size, backwards));
            add(files, expected, recording(6, chunk, 1), 2L * (size / MESSAGE));
        }
        assertThat(run(files)).isEqualTo(expected);
    }

    private void add(List<String> files, List<String> expected, byte[] recording, long messages) throws IOException {
        files.add(file(recording));
        expected.add(Long.toString(messages));
    }

    private static byte[] bomb(boolean lz4, byte[] records) throws IOException {
        return recording(6, chunk(lz4, records.length, compressed(lz4, records)), 1);
    }

    private static byte[] chunk(boolean lz4, int size, byte[] compressed) {
        return content(lz4 ? "lz4" : "zstd", size, compressed);
    }

    private static byte[] compressed(boolean lz4, byte[] records) throws IOException {
        if (!lz4) {
            return Zstd.compress(records);
        }
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        try (OutputStream out = new LZ4FrameOutputStream(target, LZ4FrameOutputStream.BLOCKSIZE.SIZE_64KB)) {
            out.write(records);
        }
        return target.toByteArray();
    }

    /** Messages with no bytes, in the order of their times or against it. */
    private static byte[] messages(int bytes, boolean backwards) {
        int count = bytes / MESSAGE;
        byte[] all = new byte[count * MESSAGE];
        for (int i = 0; i < count; i++) {
            System.arraycopy(
                    message((backwards ? count - i : i) / 1000, MESSAGE - MESSAGE_HEAD),
                    0,
                    all,
                    i * MESSAGE,
                    MESSAGE_HEAD);
        }
        return all;
    }

    private static byte[] message(long time, int dataBytes) {
        return new RecordBuffer()
                .number(5, 1)
                .u64(22L + dataBytes)
                .u16(0)
                .u32(0)
                .u64(time)
                .u64(time)
                .toBytes();
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
        return recording(6, content(compression, size, records));
    }

    private static byte[] content(String compression, long size, byte[] records) {
        return new RecordBuffer()
                .u64(1)
                .u64(2)
                .u64(size)
                .u32(0)
                .string(compression)
                .u64(records.length)
                .raw(records)
                .toBytes();
    }

    private static byte[] recording(int opcode, byte[] content) {
        return recording(opcode, content, 1);
    }

    private static byte[] recording(int opcode, byte[] content, int times) {
        RecordingWriter writer = RecordingWriter.unchunked().channel(0, 0, "/a", "none");
        for (int i = 0; i < times; i++) {
            writer.record(opcode, content);
        }
        return writer.finishWithoutSummary();
    }
}
