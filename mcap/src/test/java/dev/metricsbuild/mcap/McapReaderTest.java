package dev.metricsbuild.mcap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import dev.metricsbuild.mcap.McapProblem.Kind;
import dev.metricsbuild.mcap.read.McapReader;
import dev.metricsbuild.mcap.read.McapRecords;
import dev.metricsbuild.mcap.write.ChunkCompression;
import dev.metricsbuild.mcap.write.RecordBuffer;
import dev.metricsbuild.mcap.write.RecordingWriter;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class McapReaderTest {
    private static final long SMALLEST_OBJECT = 16;

    @TempDir
    Path folder;

    @Test
    void info_listsWhatTheRecordingHolds() throws IOException {
        try (McapReader reader = McapReader.open(folderFile(drive()))) {
            McapInfo info = reader.info();
            assertThat(info).isEqualTo(withoutProblems(reader.scan()));
            assertThat(info.profile()).isEqualTo("test");
            assertThat(info.messageCount()).isEqualTo(3);
            assertThat(info.channelMessageCounts()).isEqualTo(Map.of(0, 2L, 7, 1L));
            assertThat(info.startTime()).isEqualTo(10);
            assertThat(info.endTime()).isEqualTo(30);
            McapRecord.Schema schema =
                    new McapRecord.Schema(1, "nav_msgs/msg/Odometry", "ros2msg", ByteBuffer.wrap(new byte[] {1, 2}));
            assertThat(info.schemas()).containsExactly(schema);
            assertThat(info.channels())
                    .containsExactly(
                            new McapChannel(0, "/odom", "cdr", schema, Map.of()),
                            new McapChannel(7, "/log", "json", null, Map.of()));
            assertThat(info.metadata()).containsExactly(new McapRecord.Metadata("run", Map.of("site", "north")));
        }
    }

    @Test
    void attachment_isReadWithItsChecksum() throws IOException {
        byte[] bytes = drive().finish();
        try (McapReader reader = McapReader.open(TestRecordings.write(folder, bytes))) {
            McapRecord.Attachment attachment = reader.info().attachments().get(0);
            assertThat(attachment.name()).isEqualTo("map.txt");
            try (InputStream data = reader.open(attachment)) {
                assertThat(data.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("a map");
            }
            bytes[(int) attachment.dataOffset()] ^= 1;
        }
        try (McapReader reader = McapReader.open(TestRecordings.write(folder, bytes))) {
            McapRecord.Attachment attachment = reader.info().attachments().get(0);
            try (InputStream data = reader.open(attachment)) {
                assertThatThrownBy(data::readAllBytes)
                        .isInstanceOfSatisfying(
                                McapException.class, e -> assertThat(e.kind()).isEqualTo(Kind.ATTACHMENT_CRC));
            }
        }
        assertThat(TestRecordings.problems(folder, bytes)).containsExactly(Kind.ATTACHMENT_CRC, Kind.DATA_SECTION_CRC);
    }

    @Test
    void copiedMessage_staysAsItIs() throws IOException {
        try (McapReader reader = McapReader.open(folderFile(drive()));
                McapMessages messages = reader.messages()) {
            assertThat(messages.next()).isTrue();
            McapMessage first = messages.message().copy();
            assertThat(messages.next()).isTrue();
            assertThat(messages.message().sequence()).isEqualTo(2);
            assertThat(first.sequence()).isEqualTo(1);
            assertThat(first.data()).containsExactly(1, 1);
            assertThat(first.channel().topic()).isEqualTo("/odom");
            assertThat(first.publishTime()).isEqualTo(10);
        }
    }

    @Test
    void message_beforeTheFirst_isRefused() throws IOException {
        try (McapReader reader = McapReader.open(folderFile(drive()));
                McapMessages messages = reader.messages()) {
            assertThatThrownBy(() -> messages.message().channel())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("There is no message yet; call next() first.");
        }
    }

    @Test
    void oneReader_hasSeveralReadingsAtOnce() throws IOException {
        try (McapReader reader = McapReader.open(folderFile(drive()));
                McapMessages first = reader.messages();
                McapMessages second = reader.messages(McapQuery.all().order(McapOrder.LOG_TIME))) {
            assertThat(first.next()).isTrue();
            assertThat(second.next()).isTrue();
            assertThat(second.next()).isTrue();
            assertThat(first.message().sequence()).isEqualTo(1);
            assertThat(second.message().sequence()).isEqualTo(2);
        }
    }

    @Test
    void chunkOverTheLimit_isLostUntilTheLimitIsRaised() throws IOException {
        RecordingWriter writer = RecordingWriter.chunked(ChunkCompression.ZSTD, 5000);
        writer.channel(0, 0, "/a", "none").message(0, 1, 1, new byte[6000]);
        byte[] bytes = writer.finish();
        McapOptions small = McapOptions.strict().withMaxChunkBytes(5000);
        assertThatThrownBy(() -> TestRecordings.sequences(folder, bytes, small, McapQuery.all()))
                .isInstanceOf(McapException.class)
                .hasMessageContaining("the limit is 5000")
                .hasMessageContaining("McapOptions.withMaxChunkBytes");
        assertThat(TestRecordings.sequences(folder, bytes, small.withMaxChunkBytes(7000), McapQuery.all()))
                .containsExactly(1L);
    }

    @Test
    void recordOverTheLimit_isLostUntilTheLimitIsRaised() throws IOException {
        byte[] bytes = RecordingWriter.unchunked()
                .channel(0, 0, "/a", "none")
                .message(0, 1, 1, new byte[6000])
                .message(0, 2, 2, new byte[1])
                .finish();
        McapOptions small = McapOptions.lenient().withMaxRecordBytes(5000);
        for (McapOrder order : McapOrder.values()) {
            McapQuery query = McapQuery.all().order(order);
            assertThat(TestRecordings.sequences(folder, bytes, small, query)).containsExactly(2L);
            assertThat(TestRecordings.sequences(folder, bytes, small.withMaxRecordBytes(7000), query))
                    .containsExactly(1L, 2L);
        }
    }

    @Test
    void messagesOfAnUnknownChannel_areCounted() throws IOException {
        byte[] bytes = RecordingWriter.unchunked()
                .channel(0, 0, "/a", "none")
                .message(4, 1, 1, new byte[1])
                .message(4, 2, 2, new byte[1])
                .message(0, 3, 3, new byte[1])
                .finish();
        try (McapReader reader = McapReader.open(TestRecordings.write(folder, bytes), McapOptions.lenient())) {
            McapProblem problem = reader.scan().problems().get(0);
            assertThat(problem.kind()).isEqualTo(Kind.UNKNOWN_CHANNEL);
            assertThat(problem.count()).isEqualTo(2);
            assertThat(problem.message()).startsWith("2 messages of channel 4, which no record before them defines");
        }
        assertThat(TestRecordings.sequences(folder, bytes, McapOptions.lenient(), McapQuery.all()))
                .containsExactly(3L);
    }

    @Test
    void otherFile_isRefusedWithAReason() throws IOException {
        Path text = Files.writeString(folder.resolve("drive.csv"), "time,x\n0,1\n");
        assertThatThrownBy(() -> McapReader.open(text))
                .isInstanceOf(McapException.class)
                .hasMessageContaining("The file is not MCAP");
        Path compressed = TestRecordings.write(folder, com.github.luben.zstd.Zstd.compress(drive().finish()));
        assertThatThrownBy(() -> McapReader.open(compressed))
                .isInstanceOf(McapException.class)
                .hasMessageContaining("zstd -d FILE");
    }

    @Test
    void privateRecordsAndLongerRecords_areSkipped() throws IOException {
        byte[] bytes = RecordingWriter.unchunked()
                .channel(0, 0, "/a", "none")
                .record(0x80, new byte[] {1, 2, 3})
                .record(0x7f, new byte[0])
                .record(
                        0x0c,
                        new RecordBuffer().string("run").u32(0).raw(new byte[5]).toBytes())
                .message(0, 1, 1, new byte[0])
                .finish();
        assertThat(TestRecordings.sequences(folder, bytes, McapOptions.strict(), McapQuery.all()))
                .containsExactly(1L);
        assertThat(TestRecordings.problems(folder, bytes)).isEmpty();
    }

    @Test
    void malformedMetadata_endsStrictReadingOfMessages() throws IOException {
        byte[] bytes = RecordingWriter.unchunked()
                .channel(0, 0, "/a", "none")
                .message(0, 1, 1, new byte[0])
                .record(0x0c, new RecordBuffer().string("run").u32(0xffff_fff0L).toBytes())
                .message(0, 2, 2, new byte[0])
                .finish();
        assertThatThrownBy(() -> TestRecordings.sequences(folder, bytes, McapOptions.strict(), McapQuery.all()))
                .isInstanceOf(McapException.class)
                .hasMessageContaining("The metadata at byte")
                .hasMessageContaining("declares 4294967280 bytes of metadata where 0 are left");
        assertThat(TestRecordings.sequences(folder, bytes, McapOptions.lenient(), McapQuery.all()))
                .containsExactly(1L, 2L);
    }

    @Test
    void topicThatFewChunksHave_opensNoOther() throws IOException {
        RecordingWriter writer = RecordingWriter.chunked(ChunkCompression.NONE, 100);
        writer.channel(0, 0, "/common", "none").channel(1, 0, "/rare", "none").endChunk();
        for (int i = 0; i < 40; i++) {
            writer.message(i >= 20 && i < 24 ? 1 : 0, i, i, new byte[20]);
        }
        byte[] bytes = writer.finish();
        // Chunks of two messages; whoever opens one without the topic finds it damaged.
        for (int offset : writer.chunkOffsets().subList(1, 11)) {
            bytes[offset + 60] ^= 1;
        }
        for (McapOrder order : McapOrder.values()) {
            McapQuery query = McapQuery.all().topics("/rare").order(order);
            assertThat(TestRecordings.sequences(folder, bytes, McapOptions.strict(), query))
                    .containsExactly(20L, 21L, 22L, 23L);
        }
    }

    @Test
    void fileOfMoreThanTwoGibibytes_isReadBehindThem() throws IOException {
        byte[] head = RecordingWriter.unchunked().channel(0, 0, "/a", "none").unfinished();
        long gap = (1L << 31) + 100;
        Path file = folder.resolve("large.mcap");
        Files.write(file, head);
        byte[] tail = new RecordBuffer()
                .record(5, new RecordBuffer().u16(0).u32(9).u64(1).u64(1).toBytes())
                .toBytes();
        try (java.io.RandomAccessFile large = new java.io.RandomAccessFile(file.toFile(), "rw")) {
            large.seek(head.length);
            large.write(new RecordBuffer().number(0x90, 1).u64(gap).toBytes());
            large.seek(head.length + 9 + gap);
            large.write(tail);
        }
        for (McapOrder order : McapOrder.values()) {
            try (McapReader reader = McapReader.open(file, McapOptions.lenient());
                    McapMessages messages = reader.messages(McapQuery.all().order(order))) {
                assertThat(messages.next()).isTrue();
                assertThat(messages.message().sequence()).isEqualTo(9);
                assertThat(messages.next()).isFalse();
                assertThat(messages.problems().get(0).offset()).isEqualTo(head.length + 9 + gap + tail.length);
            }
        }
        Files.delete(file);
    }

    @Test
    void damagedBytesAnywhere_areReadOrRefused() throws IOException {
        byte[] intact = drive().finish();
        Random random = new Random(20261127);
        for (int i = 0; i < 2000; i++) {
            byte[] bytes = intact.clone();
            for (int edits = random.nextInt(4); edits >= 0; edits--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            byte[] cut = Arrays.copyOf(bytes, random.nextInt(4) == 0 ? random.nextInt(bytes.length) : bytes.length);
            Path file = Files.write(folder.resolve("damaged.mcap"), cut);
            try (McapReader reader = McapReader.open(file, McapOptions.lenient())) {
                McapInfo info = reader.scan();
                assertThat(info.messageCount()).isBetween(0L, 3L);
                if (!Arrays.equals(cut, intact)) {
                    assertThat(info.problems()).as("edit " + i).isNotEmpty();
                }
            }
        }
    }

    @Test
    void manyProblemsOfAKind_areCountedAndHideNoOther() throws IOException {
        RecordingWriter writer = RecordingWriter.unchunked().channel(0, 0, "/a", "none");
        for (int i = 0; i < 250; i++) {
            writer.record(5, new byte[3]);
        }
        writer.message(0, 1, 1, new byte[0]).record(0, new byte[1]).message(0, 2, 2, new byte[0]);
        Path file = TestRecordings.write(folder, writer.finish());
        List<McapProblem> streamed = new ArrayList<>();
        try (McapReader reader = McapReader.open(file, McapOptions.lenient());
                McapRecords records = reader.records()) {
            boolean more = true;
            while (more) {
                more = records.next();
                streamed.addAll(records.newProblems());
            }
            assertThat(records.newProblems()).isEmpty();
            assertThat(streamed).containsExactlyElementsOf(reader.scan().problems());
        }
        assertThat(streamed.stream()
                        .filter(each -> each.kind() == Kind.MALFORMED_RECORD)
                        .mapToLong(McapProblem::count))
                .hasSize(101)
                .endsWith(150L);
        assertThat(streamed.stream().map(McapProblem::kind)).contains(Kind.INVALID_OPCODE);
    }

    @Test
    void reading_allocatesNothingForAMessage() throws IOException {
        RecordingWriter writer = RecordingWriter.chunked(ChunkCompression.LZ4_INDEPENDENT, 1 << 18);
        writer.channel(0, 0, "/a", "none");
        int count = 200_000;
        for (int i = 0; i < count; i++) {
            writer.message(0, i, i, new byte[8]);
        }
        Path file = TestRecordings.write(folder, writer.finish());
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        for (McapOrder order : McapOrder.values()) {
            long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
            try (McapReader reader = McapReader.open(file);
                    McapMessages messages = reader.messages(McapQuery.all().order(order))) {
                int read = 0;
                while (messages.next()) {
                    read++;
                }
                assertThat(read).isEqualTo(count);
            }
            long allocated =
                    threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
            assertThat(allocated).as(order + " for " + count + " messages").isLessThan(SMALLEST_OBJECT * count);
        }
    }

    private Path folderFile(RecordingWriter writer) throws IOException {
        return writer.finish(folder.resolve("drive.mcap"));
    }

    private static McapInfo withoutProblems(McapInfo info) {
        assertThat(info.problems()).isEmpty();
        return info;
    }

    private static RecordingWriter drive() {
        return RecordingWriter.chunked(ChunkCompression.LZ4_LINKED, 1000)
                .schema(1, "nav_msgs/msg/Odometry", "ros2msg", new byte[] {1, 2})
                .channel(0, 1, "/odom", "cdr")
                .channel(7, 0, "/log", "json")
                .message(0, 1, 10, new byte[] {1, 1})
                .message(7, 2, 20, "{}".getBytes(StandardCharsets.UTF_8))
                .attachment("map.txt", "text/plain", 15, "a map".getBytes(StandardCharsets.UTF_8))
                .message(0, 3, 30, new byte[] {3})
                .metadata("run", Map.of("site", "north"));
    }
}
