package dev.metricsbuild.mcap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.Zstd;
import dev.metricsbuild.mcap.read.McapBag;
import dev.metricsbuild.mcap.write.ChunkCompression;
import dev.metricsbuild.mcap.write.RecordingWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class McapBagTest {
    @TempDir
    private Path folder;

    private static byte[] recording(long... logTimes) {
        RecordingWriter writer =
                RecordingWriter.chunked(ChunkCompression.LZ4_LINKED, 100).channel(1, 0, "/a", "none");
        for (long time : logTimes) {
            writer.message(1, time, time, new byte[0]);
        }
        return writer.finish();
    }

    private void metadata(String mode, String... files) throws IOException {
        StringBuilder text = new StringBuilder("""
                rosbag2_bagfile_information:
                  version: 5
                  storage_identifier: mcap
                  topics_with_message_count:
                    - topic_metadata:
                        name: /a
                        offered_qos_profiles: |-
                          - history: 3
                            storage_identifier: none
                      message_count: 3
                  compression_format: "zstd"
                  compression_mode: %s
                  relative_file_paths:
                """.formatted(mode));
        for (String file : files) {
            text.append("    - ").append(file).append('\n');
        }
        text.append("  files:\n    - path: other.mcap\n");
        Files.writeString(folder.resolve("metadata.yaml"), text);
    }

    private List<Long> times(McapOrder order) throws IOException {
        List<Long> times = new ArrayList<>();
        try (McapBag bag = McapBag.open(folder, McapOptions.strict());
                McapMessages messages = bag.messages(McapQuery.all().order(order))) {
            while (messages.next()) {
                times.add(messages.message().logTime());
            }
        }
        return times;
    }

    @Test
    void files_areReadAsOneInBothOrders() throws IOException {
        Files.write(folder.resolve("bag_0.mcap"), recording(1, 5, 9));
        Files.write(folder.resolve("bag_1.mcap"), recording(2, 5));
        Files.write(folder.resolve("bag_2.mcap"), recording());
        Files.write(folder.resolve("bag_3.mcap"), recording(3));
        metadata("\"\"", "bag_0.mcap", "\"bag_1.mcap\"", "'bag_2.mcap'", "old-name/bag_3.mcap");

        assertThat(times(McapOrder.FILE)).containsExactly(1L, 5L, 9L, 2L, 5L, 3L);
        assertThat(times(McapOrder.LOG_TIME)).containsExactly(1L, 2L, 3L, 5L, 5L, 9L);
    }

    @Test
    void fileThatIsCompressedAsAWhole_isDecompressedForAWhile() throws IOException {
        Files.write(folder.resolve("bag_0.mcap.zstd"), Zstd.compress(recording(1, 2)));
        metadata("FILE", "bag_0.mcap.zstd");

        assertThat(times(McapOrder.LOG_TIME)).containsExactly(1L, 2L);
    }

    @Test
    void filesThatAreLargerThanTheLimitTogether_areRefused() throws IOException {
        byte[] first = recording(1, 2);
        byte[] second = recording(3, 4);
        Files.write(folder.resolve("bag_0.mcap.zstd"), Zstd.compress(first));
        Files.write(folder.resolve("bag_1.mcap.zstd"), Zstd.compress(second));
        metadata("FILE", "bag_0.mcap.zstd", "bag_1.mcap.zstd");
        long both = (long) first.length + second.length;

        assertThatThrownBy(() -> McapBag.open(folder, McapOptions.lenient().withMaxTemporaryBytes(both - 1))
                        .close())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("have more than " + (both - 1) + " bytes decompressed, counted up to bag_1.mcap")
                .hasMessageContaining("Raise it by McapOptions.withMaxTemporaryBytes");
        try (McapBag bag = McapBag.open(folder, McapOptions.strict().withMaxTemporaryBytes(both))) {
            assertThat(bag.infos()).extracting(McapInfo::messageCount).containsExactly(2L, 2L);
        }
    }

    private static byte[] packed(byte[]... messages) {
        RecordingWriter writer =
                RecordingWriter.chunked(ChunkCompression.NONE, 1_000).channel(1, 0, "/a", "none");
        for (int i = 0; i < messages.length; i++) {
            writer.message(1, i, i, messages[i]);
        }
        return writer.finish();
    }

    @Test
    void messagesThatAreCompressedOneByOne_areDecompressed() throws IOException {
        byte[] large = new byte[5 << 20];
        Arrays.fill(large, (byte) 7);
        Files.write(
                folder.resolve("bag_0.mcap"),
                packed(Zstd.compress(new byte[] {1, 2, 3}), Zstd.compress(large), Zstd.compress(new byte[0])));
        metadata("MESSAGE", "bag_0.mcap");

        try (McapBag bag = McapBag.open(folder, McapOptions.strict());
                McapMessages messages = bag.messages(McapQuery.all())) {
            assertThat(messages.next()).isTrue();
            assertThat(messages.message().data()).containsExactly(1, 2, 3);
            assertThat(messages.next()).isTrue();
            assertThat(messages.message().data()).isEqualTo(large);
            assertThat(messages.next()).isTrue();
            assertThat(messages.message().length()).isZero();
            assertThat(messages.message().logTime()).isEqualTo(2);
            assertThat(messages.next()).isFalse();
        }
    }

    @Test
    void messageThatCannotBeDecompressed_isAnErrorOrLeftOut() throws IOException {
        byte[] damaged = Zstd.compress(new byte[100]);
        damaged[4] ^= 0x40;
        Files.write(
                folder.resolve("bag_0.mcap"),
                packed(new byte[] {1, 2}, damaged, Zstd.compress(new byte[2_000]), Zstd.compress(new byte[] {9})));
        metadata("MESSAGE", "bag_0.mcap");

        assertThatThrownBy(() -> times(McapOrder.FILE))
                .isInstanceOf(McapException.class)
                .hasMessageContaining("The message of /a at 0")
                .hasMessageContaining("first frame does not declare a size");
        McapOptions options = McapOptions.lenient().withMaxChunkBytes(1_000);
        try (McapBag bag = McapBag.open(folder, options);
                McapMessages messages = bag.messages(McapQuery.all())) {
            assertThat(messages.next()).isTrue();
            assertThat(messages.message().logTime()).isEqualTo(3);
            assertThat(messages.next()).isFalse();
            assertThat(messages.problems())
                    .extracting(McapProblem::kind)
                    .containsOnly(McapProblem.Kind.UNDECODABLE_MESSAGE)
                    .hasSize(3);
            assertThat(messages.problems().get(2).message()).contains("it has 2000 bytes; the limit is 1000");
        }
    }

    @Test
    void messagesThatAreCompressedOtherwise_areRefused() throws IOException {
        metadata("MESSAGE", "bag_0.mcap");
        Path metadata = folder.resolve("metadata.yaml");
        Files.writeString(metadata, Files.readString(metadata).replace("\"zstd\"", "fake"));

        assertThatThrownBy(() -> times(McapOrder.FILE))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("are compressed one by one by \"fake\"; only \"zstd\" can be read. Convert it");
    }

    @Test
    void partsOfOneRecording_areMergedAndNamedWhereOneIsDamaged() throws IOException {
        Path early = Files.write(folder.resolve("z.mcap"), recording(1, 2, 3));
        Path late = Files.write(folder.resolve("a.mcap"), recording(3, 5));
        byte[] whole = recording(7, 8);
        Path cut = Files.write(folder.resolve("c.mcap"), Arrays.copyOf(whole, whole.length - 20));

        List<Long> times = new ArrayList<>();
        try (McapBag bag = McapBag.ofParts(List.of(late, early, cut), McapOptions.lenient());
                McapMessages messages = bag.messages(McapQuery.all().order(McapOrder.LOG_TIME))) {
            while (messages.next()) {
                times.add(messages.message().logTime());
            }
            assertThat(messages.problems())
                    .anySatisfy(problem -> assertThat(problem.message()).startsWith("c.mcap: "));
        }
        assertThat(times).containsExactly(1L, 2L, 3L, 3L, 5L, 7L, 8L);
        assertThatThrownBy(() -> {
                    try (McapBag bag = McapBag.ofParts(List.of(early, cut), McapOptions.strict())) {
                        bag.infos();
                    }
                })
                .isInstanceOf(McapException.class)
                .hasMessageStartingWith("c.mcap: ");
    }

    @Test
    void fileOutsideOfTheFolder_isRefused() throws IOException {
        for (String path : List.of("../other.mcap", "/etc/passwd", ".")) {
            metadata("\"\"", path);

            assertThatThrownBy(() -> times(McapOrder.FILE))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("names \"" + path + "\", which is not in the folder");
        }
    }

    @Test
    void metadataOfAnotherForm_saysWhatIsMissing() throws IOException {
        Files.writeString(folder.resolve("metadata.yaml"), "rosbag2_bagfile_information: {version: 5}\n");
        assertThatThrownBy(() -> times(McapOrder.FILE)).hasMessageContaining("lists no files");

        Files.writeString(
                folder.resolve("metadata.yaml"),
                "rosbag2_bagfile_information:\n  storage_identifier: sqlite3\n  relative_file_paths:\n    - a.db3\n");
        assertThatThrownBy(() -> times(McapOrder.FILE)).hasMessageContaining("is recorded as \"sqlite3\"");
    }

    @Test
    void strictReading_endsAtTheDamagedFileAndClosesTheOthers() throws IOException {
        Files.write(folder.resolve("bag_0.mcap"), recording(1));
        Files.writeString(folder.resolve("bag_1.mcap"), "not a recording");
        metadata("\"\"", "bag_0.mcap", "bag_1.mcap");

        assertThatThrownBy(() -> times(McapOrder.FILE)).isInstanceOf(McapException.class);
        try (McapBag bag = McapBag.open(folder, McapOptions.lenient());
                McapMessages messages = bag.messages(McapQuery.all())) {
            assertThat(messages.next()).isTrue();
            assertThat(messages.next()).isFalse();
            assertThat(messages.problems()).extracting(McapProblem::kind).containsExactly(McapProblem.Kind.NO_MAGIC);
        }
    }
}
