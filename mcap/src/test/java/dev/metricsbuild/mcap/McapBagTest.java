package dev.metricsbuild.mcap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.Zstd;
import dev.metricsbuild.mcap.write.ChunkCompression;
import dev.metricsbuild.mcap.write.RecordingWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
    void messagesThatAreCompressedOneByOne_areRefused() throws IOException {
        metadata("MESSAGE", "bag_0.mcap");

        assertThatThrownBy(() -> times(McapOrder.FILE))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("are compressed one by one by \"zstd\", which cannot be read. Convert it");
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
