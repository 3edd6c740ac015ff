package dev.metricsbuild.mcap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metricsbuild.mcap.McapProblem.Kind;
import dev.metricsbuild.mcap.read.McapReader;
import dev.metricsbuild.mcap.write.ChunkCompression;
import dev.metricsbuild.mcap.write.RecordingWriter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Summaries and chunks that declare other times or counts than the messages have. */
class LyingSummaryTest {
    /** From the beginning of a chunk's record. */
    private static final int CHUNK_END_TIME = 9 + 8;

    /** From the beginning of a record of statistics. */
    private static final int STATISTICS_CHUNKS = 9 + 8 + 2 + 4 + 4 + 4;

    @TempDir
    private Path folder;

    private final RecordingWriter writer =
            RecordingWriter.chunked(ChunkCompression.NONE, 1 << 20).withoutChecksums();

    /** Three chunks with the times 0 to 9, 10 to 19 and 20 to 29. */
    private byte[] recording() {
        writer.channel(0, 0, "/a", "none");
        for (int i = 0; i < 30; i++) {
            writer.message(0, i, i, new byte[1]);
            if (i % 10 == 9) {
                writer.endChunk();
            }
        }
        return writer.finish();
    }

    private static int find(byte[] recording, int opcode, int from) {
        ByteBuffer bytes = ByteBuffer.wrap(recording).order(ByteOrder.LITTLE_ENDIAN);
        int at = from;
        while (bytes.get(at) != opcode) {
            at += 9 + (int) bytes.getLong(at + 1);
        }
        return at;
    }

    private static void put(byte[] recording, int at, long value) {
        ByteBuffer.wrap(recording).order(ByteOrder.LITTLE_ENDIAN).putLong(at, value);
    }

    private record Read(List<Long> times, List<McapProblem> problems) {}

    private Read read(byte[] recording, McapQuery query) throws IOException {
        List<Long> times = new ArrayList<>();
        try (McapReader reader = McapReader.open(TestRecordings.write(folder, recording));
                McapMessages messages = reader.messages(query)) {
            while (messages.next()) {
                times.add(messages.message().logTime());
            }
            return new Read(times, messages.problems());
        }
    }

    private List<Kind> scan(byte[] recording) throws IOException {
        try (McapReader reader = McapReader.open(TestRecordings.write(folder, recording))) {
            return reader.scan().problems().stream().map(McapProblem::kind).toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    void chunkThatDeclaresLessThanItsIndex_isReadAllTheSame(McapOrder order) throws IOException {
        byte[] recording = recording();
        int second = writer.chunkOffsets().get(1);
        put(recording, second + CHUNK_END_TIME, 12);

        Read read = read(recording, McapQuery.all().from(15).until(22).order(order));

        assertThat(read.times).containsExactly(15L, 16L, 17L, 18L, 19L, 20L, 21L);
        assertThat(read.problems.get(0).kind()).isEqualTo(Kind.INDEX_INCONSISTENT);
        assertThat(read.problems.get(0).message())
                .isEqualTo("The summary contradicts the file. It declares the log times 10 to 19 for the chunk at byte "
                        + second + ", which itself declares 10 to 12. Its times are ignored, and every chunk is read.");
        assertThat(scan(recording)).containsExactly(Kind.CHUNK_TIMES, Kind.INDEX_INCONSISTENT);
    }

    @ParameterizedTest
    @EnumSource
    void statisticsThatSpanMoreThanTheChunks_areReasonToReadAll(McapOrder order) throws IOException {
        byte[] recording = recording();
        int last = writer.chunkOffsets().get(2);
        put(recording, last + CHUNK_END_TIME, 21);
        put(recording, lastIndex(recording) + CHUNK_END_TIME, 21);

        Read read = read(recording, McapQuery.all().from(25).order(order));

        assertThat(read.times).containsExactly(25L, 26L, 27L, 28L, 29L);
        assertThat(read.problems)
                .extracting(McapProblem::message)
                .first()
                .asString()
                .contains("It declares messages with the log times 0 to 29, but the chunks declare 0 to 21.");
    }

    private static int lastIndex(byte[] recording) {
        int at = find(recording, 8, find(recording, 0x0f, 8));
        for (int i = 0; i < 2; i++) {
            at = find(
                    recording,
                    8,
                    at
                            + 9
                            + (int) ByteBuffer.wrap(recording)
                                    .order(ByteOrder.LITTLE_ENDIAN)
                                    .getLong(at + 1));
        }
        return at;
    }

    @Test
    void chunksThatAreNotCounted_areReadAllTheSame() throws IOException {
        byte[] recording = recording();
        int statistics = find(recording, 0x0b, find(recording, 0x0f, 8));
        recording[statistics + STATISTICS_CHUNKS] = 2;

        Read read = read(recording, McapQuery.all().topics("/a").order(McapOrder.LOG_TIME));

        assertThat(read.times).hasSize(30);
        assertThat(read.problems)
                .extracting(McapProblem::message)
                .containsExactly(
                        "The summary contradicts the file. It counts 2 chunks, but the file has 3. Its times are ignored, and"
                                + " every chunk is read.");
    }

    @Test
    void statisticsThatCountOtherMessages_areReported() throws IOException {
        byte[] recording = recording();
        put(recording, find(recording, 0x0b, find(recording, 0x0f, 8)) + 9, 31);

        assertThat(scan(recording)).containsExactly(Kind.INDEX_INCONSISTENT);
    }

    @Test
    void honestSummary_leavesNothingToReport() throws IOException {
        byte[] recording = recording();

        Read read = read(recording, McapQuery.all().from(15).until(16).order(McapOrder.LOG_TIME));

        assertThat(read).isEqualTo(new Read(List.of(15L), List.of()));
        assertThat(scan(recording)).isEmpty();
    }
}
