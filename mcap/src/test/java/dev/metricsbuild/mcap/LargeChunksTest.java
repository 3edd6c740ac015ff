package dev.metricsbuild.mcap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.ZstdOutputStream;
import dev.metricsbuild.mcap.McapProblem.Kind;
import dev.metricsbuild.mcap.read.McapReader;
import dev.metricsbuild.mcap.write.ChunkCompression;
import dev.metricsbuild.mcap.write.RecordingWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Chunks that are decompressed as they are read give what those give that are held. */
class LargeChunksTest {
    private static final int NOISE = 300_000;
    private static final int MEBI = 1 << 20;

    @TempDir
    private Path folder;

    private final byte[] noise = new byte[NOISE];

    LargeChunksTest() {
        new Random(5).nextBytes(noise);
    }

    private record Read(List<String> messages, List<Kind> problems) {}

    private Read read(byte[] recording, McapOptions options, McapOrder order) throws IOException {
        List<String> messages = new ArrayList<>();
        try (McapReader reader = McapReader.open(TestRecordings.write(folder, recording), options);
                McapMessages all = reader.messages(McapQuery.all().order(order))) {
            while (all.next()) {
                McapMessage message = all.message();
                messages.add(message.logTime() + " " + Arrays.hashCode(message.data()));
            }
            return new Read(
                    messages, all.problems().stream().map(McapProblem::kind).toList());
        }
    }

    private Read read(byte[] recording, McapOrder order) throws IOException {
        return read(recording, McapOptions.lenient(), order);
    }

    private RecordingWriter recording(ChunkCompression compression) {
        return RecordingWriter.chunked(compression, 1 << 30).channel(0, 0, "/a", "none");
    }

    /** Messages of all sizes, 20 MiB in all; every {@code shuffled}th comes late. */
    private List<String> write(RecordingWriter writer, int shuffled) {
        List<String> expected = new ArrayList<>();
        Random random = new Random(7);
        for (int i = 0, bytes = 0; bytes < 20 * MEBI; i++) {
            byte[] data = Arrays.copyOf(noise, random.nextInt(10) == 0 ? random.nextInt(NOISE) : random.nextInt(200));
            long time = i % shuffled == shuffled - 1 ? i - 5 : 2 * (long) i;
            writer.message(0, i, time, data);
            expected.add(time + " " + Arrays.hashCode(data));
            bytes += data.length;
        }
        return expected;
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LZ4_LINKED")
    void messages_comeInBothOrders(ChunkCompression compression) throws IOException {
        RecordingWriter writer = recording(compression);
        List<String> expected = write(writer, Integer.MAX_VALUE);
        byte[] recording = writer.finish();

        assertThat(read(recording, McapOrder.FILE)).isEqualTo(new Read(expected, List.of()));
        assertThat(read(recording, McapOrder.LOG_TIME)).isEqualTo(new Read(expected, List.of()));
    }

    @Test
    void messagesOutOfOrder_areSorted() throws IOException {
        RecordingWriter writer = recording(ChunkCompression.ZSTD);
        List<String> expected = new ArrayList<>(write(writer, 50));
        byte[] recording = writer.finish();

        assertThat(read(recording, McapOrder.FILE).messages()).isEqualTo(expected);
        expected.sort((a, b) -> Long.compare(time(a), time(b)));
        assertThat(read(recording, McapOrder.LOG_TIME).messages()).isEqualTo(expected);
    }

    private static long time(String message) {
        return Long.parseLong(message.substring(0, message.indexOf(' ')));
    }

    @Test
    void smallRoom_streamsChunksThatOverlap() throws IOException {
        RecordingWriter writer =
                RecordingWriter.chunked(ChunkCompression.ZSTD, 1 << 30).channel(0, 0, "/a", "none");
        List<Long> times = new ArrayList<>();
        for (int chunk = 0; chunk < 5; chunk++) {
            for (int i = 0; i < 200; i++) {
                long time = 5L * i + chunk;
                times.add(time);
                writer.message(0, i, time, Arrays.copyOf(noise, 1000));
            }
            writer.endChunk();
        }
        times.sort(null);

        Read read = read(writer.finish(), McapOptions.lenient().withMaxOpenBytes(300_000), McapOrder.LOG_TIME);

        assertThat(read.messages().stream().map(LargeChunksTest::time)).isEqualTo(times);
    }

    private byte[] overlapping() {
        RecordingWriter writer =
                RecordingWriter.chunked(ChunkCompression.ZSTD, 1 << 30).channel(0, 0, "/a", "none");
        for (int i = 0; i < 200; i++) {
            writer.message(0, i, 7 * i % 200, Arrays.copyOf(noise, 100));
            if (i == 99) {
                writer.endChunk();
            }
        }
        return writer.finish();
    }

    @Test
    void temporaryFileBeyondItsLimit_losesTheChunkAndSaysWhichLimitToRaise() throws IOException {
        McapOptions options = McapOptions.lenient().withMaxOpenBytes(1).withMaxTemporaryBytes(30_000);

        Read read = read(overlapping(), options, McapOrder.LOG_TIME);

        // The first chunk has 13 KB, which may become 26 KB in the file.
        assertThat(read.messages()).hasSize(100);
        assertThat(read.problems()).containsExactly(Kind.TOO_MUCH_OVERLAP);
        assertThat(read(overlapping(), McapOptions.strict().withMaxOpenBytes(1), McapOrder.LOG_TIME)
                        .messages())
                .hasSize(200);
        assertThatThrownBy(() -> read(
                        overlapping(),
                        McapOptions.strict().withMaxOpenBytes(1).withMaxTemporaryBytes(30_000),
                        McapOrder.LOG_TIME))
                .isInstanceOf(McapException.class)
                .hasMessageContaining("needs more than 30000 bytes of temporary file")
                .hasMessageContaining("McapOptions.withMaxTemporaryBytes");
    }

    @Test
    void uncompressedChunk_keepsTheChecksumOfTheFileAndSkipsUnknownRecords() throws IOException {
        byte[] recording = recording(ChunkCompression.NONE)
                .message(0, 1, 1, new byte[3])
                .record(0x90, new byte[20 * MEBI])
                .message(0, 2, 2, new byte[3])
                .finish();
        assertThat(read(recording, McapOrder.FILE))
                .isEqualTo(new Read(
                        List.of("1 " + Arrays.hashCode(new byte[3]), "2 " + Arrays.hashCode(new byte[3])), List.of()));
        // In the magic's wake: the profile in the header, which only the data section's checksum covers.
        recording[8 + 9 + 4] ^= 1;

        assertThat(read(recording, McapOrder.FILE).problems()).containsExactly(Kind.DATA_SECTION_CRC);
    }

    @Test
    void wrongChecksum_leavesTheChunkOut() throws IOException {
        RecordingWriter writer = recording(ChunkCompression.ZSTD);
        write(writer, Integer.MAX_VALUE);
        writer.endChunk().message(0, 1, 99, new byte[3]);
        byte[] recording = writer.finish();
        // Behind the head of the record: two times and the size.
        recording[writer.chunkOffsets().get(0) + 9 + 24] ^= 1;

        for (McapOrder order : McapOrder.values()) {
            Read read = read(recording, order);
            assertThat(read.messages()).hasSize(1);
            assertThat(read.problems()).contains(Kind.CHUNK_CRC);
        }
    }

    @Test
    void recordBeyondTheEnd_losesTheRestOfTheChunk() throws IOException {
        RecordingWriter writer = recording(ChunkCompression.LZ4_INDEPENDENT);
        List<String> expected = write(writer, Integer.MAX_VALUE);
        byte[] recording = writer.record(0, new byte[9])
                .message(0, 1, 1L << 40, new byte[3])
                .finish();

        for (McapOrder order : McapOrder.values()) {
            assertThat(read(recording, order)).isEqualTo(new Read(expected, List.of(Kind.MALFORMED_RECORD)));
        }
    }

    @Test
    void recordThatIsHugeAndNearlyEmpty_isPassedOver() throws IOException {
        byte[] recording = recording(ChunkCompression.ZSTD)
                .message(0, 1, 1, new byte[3])
                .message(0, 2, 2, new byte[40 * MEBI])
                .message(0, 3, 3, new byte[5])
                .finish();

        for (McapOrder order : McapOrder.values()) {
            Read read = read(recording, order);
            assertThat(read.messages().stream().map(LargeChunksTest::time)).containsExactly(1L, 3L);
            assertThat(read.problems()).containsExactly(Kind.RECORD_TOO_LARGE);
            Read trusted = read(recording, McapOptions.strict().withMaxChunkBytes(200 * MEBI), order);
            assertThat(trusted.messages().stream().map(LargeChunksTest::time)).containsExactly(1L, 2L, 3L);
        }
    }

    @Test
    void recordThatIsHugeAndFull_isRead() throws IOException {
        byte[] data = new byte[40 * MEBI];
        new Random(3).nextBytes(data);
        byte[] recording = recording(ChunkCompression.ZSTD)
                .message(0, 1, 1, data)
                .message(0, 2, 2, new byte[5])
                .finish();

        for (McapOrder order : McapOrder.values()) {
            assertThat(read(recording, McapOptions.strict(), order).messages())
                    .containsExactly("1 " + Arrays.hashCode(data), "2 " + Arrays.hashCode(new byte[5]));
        }
    }

    /** A frame of zstd that declares a window of 128 MiB and no size. */
    private static byte[] withLargeWindow(byte[] records) {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        try (ZstdOutputStream out = new ZstdOutputStream(frame).setLong(27)) {
            out.write(records);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return frame.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 60})
    void zstdWindowOutOfProportion_losesTheChunk_unlessTheFileIsTrusted(int mebibytes) throws IOException {
        RecordingWriter writer = recording(ChunkCompression.ZSTD).compressedBy(LargeChunksTest::withLargeWindow);
        for (int i = 0; i < mebibytes; i++) {
            writer.message(0, i, i, new byte[MEBI]);
        }
        byte[] recording = writer.finish();

        assertThat(read(recording, McapOrder.FILE)).isEqualTo(new Read(List.of(), List.of(Kind.UNDECODABLE_CHUNK)));
        assertThatThrownBy(() -> read(recording, McapOptions.strict(), McapOrder.FILE))
                .hasMessageContaining("requires too much memory")
                .hasMessageContaining("McapOptions.withMaxChunkBytes above 134217728 allows it. It is lost.");
        assertThat(read(recording, McapOptions.strict().withMaxChunkBytes(129 * MEBI), McapOrder.FILE)
                        .messages())
                .hasSize(mebibytes);
    }

    @Test
    void zstdWindowInProportion_isRead() throws IOException {
        RecordingWriter writer = recording(ChunkCompression.ZSTD).compressedBy(LargeChunksTest::withLargeWindow);
        byte[] random = new byte[MEBI];
        Random source = new Random(11);
        for (int i = 0; i < 20; i++) {
            source.nextBytes(random);
            writer.message(0, i, i, random.clone());
        }

        assertThat(read(writer.finish(), McapOptions.strict(), McapOrder.FILE).messages())
                .hasSize(20);
    }
}
