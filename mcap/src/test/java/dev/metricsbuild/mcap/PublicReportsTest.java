package dev.metricsbuild.mcap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.metricsbuild.mcap.McapProblem.Kind;
import dev.metricsbuild.mcap.read.McapReader;
import dev.metricsbuild.mcap.write.ChunkCompression;
import dev.metricsbuild.mcap.write.RecordBuffer;
import dev.metricsbuild.mcap.write.RecordingWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What users reported of other readers of recordings, one test each; foxglove/mcap where no project is named. */
class PublicReportsTest {
    private static final McapQuery BY_TIME = McapQuery.all().order(McapOrder.LOG_TIME);
    private static final McapQuery BY_FILE = McapQuery.all();

    @TempDir
    Path folder;

    /** Issue 1220: the last bytes of a truncated file were taken for a footer. */
    @Test
    void truncatedAnywhere_givesTheMessagesBefore() throws IOException {
        byte[] whole = writer(ChunkCompression.LZ4_LINKED).finish();
        int dataEnd = lengthOf(writer(ChunkCompression.LZ4_LINKED).unfinished());
        for (int length = 8; length < whole.length; length += 7) {
            byte[] cut = Arrays.copyOf(whole, length);
            List<Long> read = read(cut, BY_FILE);
            assertThat(read).isEqualTo(LongStream.range(0, read.size()).boxed().toList());
            assertThat(read(cut, BY_TIME)).isEqualTo(read);
            if (length >= dataEnd) {
                assertThat(read).hasSize(20);
            }
            assertThat(TestRecordings.problems(folder, cut))
                    .containsAnyOf(Kind.TRUNCATED, Kind.NO_FOOTER, Kind.NO_TRAILING_MAGIC);
        }
    }

    /** Issue 1474: the statistics of a recovered file are cut. */
    @Test
    void statisticsTooShort_areNotBelieved() throws IOException {
        byte[] data = writer(ChunkCompression.ZSTD).finishWithoutSummary();
        byte[] cut =
                withSummary(data, new RecordBuffer().record(0x0b, new byte[10]).toBytes());
        assertThat(read(cut, BY_FILE)).hasSize(20);
        assertThat(read(cut, BY_TIME)).hasSize(20);
        assertThat(info(cut).messageCount()).isEqualTo(20);
        assertThat(TestRecordings.problems(folder, cut)).contains(Kind.MALFORMED_RECORD);
    }

    /** Issue 1390: one damaged chunk stopped everything. */
    @Test
    void damagedChunk_costsItsOwnMessages() throws IOException {
        RecordingWriter writer = writer(ChunkCompression.NONE);
        byte[] bytes = writer.finish();
        bytes[writer.chunkOffsets().get(2) + 70] ^= 1;
        // Behind the chunk with the channel, four messages a chunk: 4, 5, 6 and 7 are lost.
        List<Long> expected = LongStream.range(0, 20)
                .filter(each -> each < 4 || each > 7)
                .boxed()
                .toList();
        assertThat(read(bytes, BY_FILE)).isEqualTo(expected);
        assertThat(read(bytes, BY_TIME)).isEqualTo(expected);
        assertThat(TestRecordings.problems(folder, bytes)).containsExactly(Kind.CHUNK_CRC, Kind.DATA_SECTION_CRC);
        assertThatThrownBy(() -> TestRecordings.sequences(folder, bytes, McapOptions.strict(), BY_FILE))
                .isInstanceOfSatisfying(McapException.class, e -> {
                    assertThat(e.kind()).isEqualTo(Kind.CHUNK_CRC);
                    assertThat(e.offset())
                            .isEqualTo(writer.chunkOffsets().get(2).longValue());
                });
    }

    /** Issue 1374: chunks that overlap came out of order once there was a filter. */
    @Test
    void overlappingChunks_withAFilter_stayInOrder() throws IOException {
        RecordingWriter writer = RecordingWriter.chunked(ChunkCompression.ZSTD, 60);
        writer.channel(0, 0, "/a", "none").channel(1, 0, "/b", "none");
        for (int i = 0; i < 10; i++) {
            writer.message(0, i, 10L * i, new byte[8]);
        }
        for (int i = 10; i < 20; i++) {
            writer.message(1, i, 10L * (i - 10) + 5, new byte[8]);
        }
        assertThat(read(writer.finish(), BY_TIME.from(40).until(71))).containsExactly(4L, 14L, 5L, 15L, 6L, 16L, 7L);
    }

    /** Issue 1735: chunks that are indexed without message indexes gave no messages. */
    @Test
    void noMessageIndex_losesNothing() throws IOException {
        byte[] bytes =
                writer(ChunkCompression.LZ4_INDEPENDENT).withoutMessageIndex().finish();
        byte[] none = writerWithoutMessageIndex().finish();
        assertThat(read(bytes, BY_TIME)).hasSize(20);
        assertThat(read(none, BY_TIME)).hasSize(20);
        assertThat(read(none, BY_FILE.topics("/a"))).hasSize(20);
    }

    /** Issue 1355 and ros2/rosbag2 2040: a first chunk with channels only, whose start time was 2^64 - 1. */
    @Test
    void chunkWithChannelsOnly_isReadAndNothingIsLost() throws IOException {
        RecordingWriter writer = RecordingWriter.chunked(ChunkCompression.NONE, 100);
        writer.channel(0, 0, "/a", "none").endChunk();
        writer.message(0, 0, 5, new byte[1]).message(0, 1, 6, new byte[1]);
        byte[] bytes = writer.finish();
        int startTime = writer.chunkOffsets().get(0) + 9;
        Arrays.fill(bytes, startTime, startTime + 8, (byte) 0xff);
        assertThat(read(bytes, BY_TIME)).containsExactly(0L, 1L);
        assertThat(read(bytes, BY_FILE)).containsExactly(0L, 1L);
        assertThat(read(bytes, BY_TIME.topics("/a").from(6))).containsExactly(1L);
    }

    /** Issue 389: zstd frames without the size of their content. */
    @Test
    void zstdWithoutContentSize_isRead() throws IOException {
        assertThat(TestRecordings.sequences(
                        folder, writer(ChunkCompression.ZSTD_WITHOUT_SIZE).finish(), McapOptions.strict(), BY_FILE))
                .hasSize(20);
    }

    /** lz4/lz4-java issues 176 and 190: linked blocks could not be read in Java. */
    @Test
    void linkedLz4Blocks_areRead() throws IOException {
        RecordingWriter writer = RecordingWriter.chunked(ChunkCompression.LZ4_LINKED, 300_000);
        writer.channel(0, 0, "/a", "none");
        byte[] data = new byte[1000];
        for (int i = 0; i < 400; i++) {
            data[i] = (byte) i;
            writer.message(0, i, i, data);
        }
        assertThat(TestRecordings.sequences(folder, writer.finish(), McapOptions.strict(), BY_FILE))
                .hasSize(400);
    }

    /** PickNikRobotics/data_tamer 46: a file that is still being written has no footer. */
    @Test
    void fileBeingWritten_isReadAsFarAsItGoes() throws IOException {
        byte[] bytes = writer(ChunkCompression.ZSTD).unfinished();
        assertThat(read(bytes, BY_TIME)).hasSize(20);
        assertThat(TestRecordings.problems(folder, bytes)).containsExactly(Kind.NO_FOOTER);
        assertThatThrownBy(() -> TestRecordings.sequences(folder, bytes, McapOptions.strict(), BY_FILE))
                .isInstanceOf(McapException.class)
                .hasMessageContaining("without a footer");
    }

    /** Issue 862: channels whose message index is empty made queries of them read the whole file. */
    @Test
    void channelWithEmptyMessageIndex_opensNoChunk() throws IOException {
        RecordingWriter writer = writer(ChunkCompression.NONE);
        writer.channel(7, 0, "/silent", "none").endChunk();
        writer.record(7, new RecordBuffer().u16(7).u32(0).toBytes());
        byte[] bytes = writer.finish();
        // Whoever opens a chunk finds it damaged.
        for (int offset : writer.chunkOffsets()) {
            bytes[offset + 60] ^= 1;
        }
        Path file = TestRecordings.write(folder, bytes);
        try (McapReader reader = McapReader.open(file);
                McapMessages messages = reader.messages(BY_TIME.topics("/silent"))) {
            assertThat(messages.next()).isFalse();
        }
    }

    /** Pull request 1518: reading by log time failed without messages or chunks. */
    @Test
    void noMessages_byLogTime_isEmpty() throws IOException {
        assertThat(TestRecordings.sequences(
                        folder, RecordingWriter.unchunked().finish(), McapOptions.strict(), BY_TIME))
                .isEmpty();
        byte[] onlyMetadata = RecordingWriter.unchunked()
                .metadata("run", Map.of("site", "north"))
                .finish();
        assertThat(TestRecordings.sequences(folder, onlyMetadata, McapOptions.strict(), BY_TIME))
                .isEmpty();
    }

    /** The C++ reader loses a message at 2^64 - 1, as its end of time is exclusive. */
    @Test
    void lastMomentOfTime_isRead() throws IOException {
        byte[] bytes = RecordingWriter.unchunked()
                .channel(0, 0, "/a", "none")
                .message(0, 0, -1, new byte[1])
                .message(0, 1, 0, new byte[1])
                .finish();
        assertThat(read(bytes, BY_TIME)).containsExactly(1L, 0L);
        assertThat(read(bytes, BY_TIME.from(1))).containsExactly(0L);
        assertThat(read(bytes, BY_TIME.until(-1))).containsExactly(1L);
    }

    /** Groups of a summary have no fixed order: channels may come before their schemas. */
    @Test
    void channelsBeforeSchemasInTheSummary_areUnderstood() throws IOException {
        RecordingWriter writer = RecordingWriter.chunked(ChunkCompression.NONE, 10);
        writer.schema(1, "a/B", "ros2msg", new byte[0])
                .channel(0, 1, "/a", "cdr")
                .message(0, 0, 5, new byte[1]);
        writer.message(0, 1, 6, new byte[1]);
        byte[] data = writer.finishWithoutSummary();
        // The only chunk with the channel's record is lost.
        data[writer.chunkOffsets().get(0) + 50] ^= 1;
        byte[] summary = new RecordBuffer()
                .record(
                        4,
                        new RecordBuffer()
                                .u16(0)
                                .u16(1)
                                .string("/a")
                                .string("cdr")
                                .u32(0)
                                .toBytes())
                .record(
                        3,
                        new RecordBuffer()
                                .u16(1)
                                .string("a/B")
                                .string("ros2msg")
                                .u32(0)
                                .toBytes())
                .toBytes();
        Path file = TestRecordings.write(folder, withSummary(data, summary));
        try (McapReader reader = McapReader.open(file, McapOptions.lenient());
                McapMessages messages = reader.messages()) {
            assertThat(messages.next()).isTrue();
            assertThat(messages.message().sequence()).isEqualTo(1);
            assertThat(messages.message().channel().schema()).isNotNull();
            assertThat(messages.next()).isFalse();
            assertThat(messages.problems().stream().map(McapProblem::kind))
                    .contains(Kind.CHUNK_CRC, Kind.CHANNEL_ONLY_IN_SUMMARY);
        }
    }

    private RecordingWriter writer(ChunkCompression compression) {
        return fill(RecordingWriter.chunked(compression, 150));
    }

    private RecordingWriter writerWithoutMessageIndex() {
        return fill(RecordingWriter.chunked(ChunkCompression.ZSTD, 150).withoutMessageIndex());
    }

    /** Twenty messages, four in a chunk behind the channel's own. */
    private static RecordingWriter fill(RecordingWriter writer) {
        writer.channel(0, 0, "/a", "none").endChunk();
        for (int i = 0; i < 20; i++) {
            writer.message(0, i, 100 + i, new byte[8]);
        }
        return writer;
    }

    private List<Long> read(byte[] bytes, McapQuery query) throws IOException {
        return TestRecordings.sequences(folder, bytes, McapOptions.lenient(), query);
    }

    private McapInfo info(byte[] bytes) throws IOException {
        try (McapReader reader = McapReader.open(TestRecordings.write(folder, bytes), McapOptions.lenient())) {
            return reader.info();
        }
    }

    private static int lengthOf(byte[] bytes) {
        return bytes.length;
    }

    /** Puts a summary between the data section and a footer that says so. */
    private static byte[] withSummary(byte[] withoutSummary, byte[] summary) {
        int footer = withoutSummary.length - 37;
        byte[] magic = Arrays.copyOfRange(withoutSummary, withoutSummary.length - 8, withoutSummary.length);
        return new RecordBuffer()
                .raw(Arrays.copyOf(withoutSummary, footer))
                .raw(summary)
                .record(2, new RecordBuffer().u64(footer).u64(0).u32(0).toBytes())
                .raw(magic)
                .toBytes();
    }
}
