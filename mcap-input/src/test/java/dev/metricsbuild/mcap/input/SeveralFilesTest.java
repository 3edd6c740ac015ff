package dev.metricsbuild.mcap.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.luben.zstd.Zstd;
import dev.metricsbuild.input.InputException;
import dev.metricsbuild.input.InputFiles;
import dev.metricsbuild.input.InputListener;
import dev.metricsbuild.input.ReadOptions;
import dev.metricsbuild.input.Resources;
import dev.metricsbuild.mcap.McapMessage;
import dev.metricsbuild.mcap.write.ChunkCompression;
import dev.metricsbuild.mcap.write.RecordingWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A directory of rosbag2, or all that matches a pattern, is one log. */
class SeveralFilesTest {
    private static final ReadOptions A = ReadOptions.DEFAULT.topic("/a");

    @TempDir
    private Path directory;

    private final List<String> losses = new ArrayList<>();
    private final List<Path> asked = new ArrayList<>();
    private final InputListener listener = new InputListener() {
        @Override
        public void asked(Path file) {
            asked.add(file);
        }

        @Override
        public void lost(Path file, String what) {
            losses.add(file + ": " + what);
        }
    };

    private record Row(int x, String file) {}

    private static byte[] recording(String file, UnaryOperator<byte[]> packing, int... times) {
        RecordingWriter writer = RecordingWriter.chunked(ChunkCompression.NONE, 60)
                .channel(1, 0, "/a", "json")
                .channel(2, 0, "/b", "json");
        for (int time : times) {
            byte[] json = ("{\"x\":" + time + ",\"file\":\"" + file + "\"}").getBytes(UTF_8);
            writer.message(1, time, time, packing.apply(json));
            writer.message(2, time, time, packing.apply("{\"y\":0}".getBytes(UTF_8)));
        }
        return writer.finish();
    }

    private void write(String path, int... times) throws IOException {
        Path file = directory.resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        Files.write(file, recording(String.valueOf(file.getFileName()), bytes -> bytes, times));
    }

    private void metadata(String folder, String compression, String... files) throws IOException {
        Files.writeString(
                directory.resolve(folder).resolve("metadata.yaml"),
                "rosbag2_bagfile_information:\n  storage_identifier: mcap\n" + compression
                        + "  relative_file_paths:\n    - " + String.join("\n    - ", files) + "\n");
    }

    private List<String> rows(String name, ReadOptions options) throws IOException {
        try (Resources resources = new Resources()) {
            return new InputFiles(directory, resources, listener)
                    .with(options).rows(name, Row.class).stream()
                            .map(row -> row.x + " " + row.file)
                            .toList();
        }
    }

    private void assertRefused(String name, ReadOptions options, String... words) {
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> rows(name, options))
                .withMessageContainingAll(words);
    }

    @Test
    void directoryOfABag_isOneLogInTheOrderOfTimes() throws IOException {
        write("bag/bag_1.mcap", 3, 5);
        write("bag/bag_0.mcap", 1, 4);
        write("bag/other.mcap", 2);
        metadata("bag", "", "bag_0.mcap", "bag_1.mcap");

        assertThat(rows("bag", A)).containsExactly("1 bag_0.mcap", "3 bag_1.mcap", "4 bag_0.mcap", "5 bag_1.mcap");
        assertThat(rows("bag/", A)).hasSize(4);
        assertThat(asked).contains(directory.resolve("bag"));
        new InputFiles(directory, new Resources()).require("bag");
    }

    @Test
    void messagesThatAreCompressedOneByOne_areRows() throws IOException {
        Files.createDirectories(directory.resolve("bag"));
        Files.write(directory.resolve("bag/bag_0.mcap"), recording("packed", Zstd::compress, 1, 2));
        metadata("bag", "  compression_format: zstd\n  compression_mode: MESSAGE\n", "bag_0.mcap");

        assertThat(rows("bag", A)).containsExactly("1 packed", "2 packed");
    }

    @Test
    void filesThatAreCompressedAsAWhole_areRows() throws IOException {
        Files.createDirectories(directory.resolve("bag"));
        Files.write(directory.resolve("bag/bag_0.mcap.zstd"), Zstd.compress(recording("whole", bytes -> bytes, 1, 2)));
        metadata("bag", "  compression_format: zstd\n  compression_mode: FILE\n", "bag_0.mcap.zstd");

        assertThat(rows("bag", A)).containsExactly("1 whole", "2 whole");
    }

    @Test
    void directoryWithoutMetadata_isAnErrorThatSaysWhatToDo() throws IOException {
        write("bag/bag_0.mcap", 1);

        assertRefused("bag", A, "bag is a directory and no recording", "metadata.yaml", "\"bag/*.mcap\"");
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> new InputFiles(directory, new Resources()).require("bag"))
                .withMessageContaining("metadata.yaml");
    }

    @Test
    void metadataThatNamesAMissingFile_isAnError() throws IOException {
        write("bag/bag_0.mcap", 1);
        metadata("bag", "", "bag_0.mcap", "bag_1.mcap");

        assertRefused("bag", A, "bag cannot be read", "bag_1.mcap");
    }

    @Test
    void pattern_isOneLog_mergedWhereFilesOverlap() throws IOException {
        write("b.mcap", 1, 2);
        write("a.mcap", 2, 9);
        write("more/c.mcap", 4);

        assertThat(rows("*.mcap", A)).containsExactly("1 b.mcap", "2 a.mcap", "2 b.mcap", "9 a.mcap");
        assertThat(rows("**.mcap", A)).hasSize(5);
        assertThat(asked).contains(directory.resolve("a.mcap"), directory.resolve("b.mcap"));
    }

    @Test
    void patternThatMatchesABag_takesWhatItsMetadataNames() throws IOException {
        write("bag_7/one.mcap", 1);
        write("bag_7/stray.mcap", 2);
        metadata("bag_7", "", "one.mcap");
        write("other/two.mcap", 3);

        assertThat(rows("bag_*", A)).containsExactly("1 one.mcap");
        assertThat(rows("{bag_7,bag_7/**,other/*}", A)).containsExactly("1 one.mcap", "3 two.mcap");
    }

    @Test
    void patternThatMatchesNothing_isAnErrorWithWhatThereIs() throws IOException {
        write("flight.mcap", 1);
        InputFiles files = new InputFiles(directory, new Resources());

        assertRefused("bag_*", A, "Nothing in " + directory + " matches \"bag_*\"", "has flight.mcap.");
        assertThat(files.exists("bag_*")).isFalse();
        assertThat(files.exists("*.mcap")).isTrue();
        assertThatExceptionOfType(InputException.class).isThrownBy(() -> files.require("bag_*"));
        files.require("*.mcap");
    }

    @Test
    void patternThatMatchesOtherFilesToo_isAnError() throws IOException {
        write("flight.mcap", 1);
        Files.writeString(directory.resolve("flight.csv"), "x\n1\n");

        assertRefused("flight*", A, "\"flight*\" also matches", "flight.csv, which is no recording");
    }

    @Test
    void damagedFileOfSeveral_isNamed() throws IOException {
        write("a.mcap", 1);
        byte[] whole = recording("b.mcap", bytes -> bytes, 2, 3);
        Files.write(directory.resolve("b.mcap"), Arrays.copyOf(whole, whole.length - 30));

        assertRefused("*.mcap", A, "*.mcap cannot be read: b.mcap: ", "IncompleteEnd.KEEP_COMPLETE_ROWS");
        assertThat(rows("*.mcap", A.keepCompleteRows())).containsExactly("1 a.mcap", "2 b.mcap", "3 b.mcap");
        assertThat(losses).isNotEmpty().allSatisfy(loss -> assertThat(loss).startsWith(directory + ": b.mcap: "));
    }

    @Test
    void topicThatNoFileHas_isAnErrorWithThoseOfAll() throws IOException {
        write("a.mcap", 1);
        write("b.mcap", 2);

        assertRefused("*.mcap", A.topic("/c"), "*.mcap has no topic \"/c\"; it has /a, /b.");
        assertRefused("*.mcap", A.topic("/a", "/b"), "rows of several topics, /a, /b; rows are of one.");
    }

    private List<String> messages(String name, ReadOptions options) throws IOException {
        try (Resources resources = new Resources();
                Stream<McapMessage> messages = new InputFiles(directory, resources, listener)
                        .with(options)
                        .messages(name, McapMessage.class)) {
            // Collected first: each message must stay what it is while others are read.
            return messages.toList().stream()
                    .map(message -> message.channel().topic() + " " + message.logTime() + " "
                            + new String(message.data(), UTF_8))
                    .toList();
        }
    }

    @Test
    void messagesOfSeveralTopics_comeInTheOrderOfTimes_andStay() throws IOException {
        write("b.mcap", 1, 3);
        write("a.mcap", 2);

        assertThat(messages("*.mcap", A.topic("/b", "/a")))
                .containsExactly(
                        "/a 1 {\"x\":1,\"file\":\"b.mcap\"}",
                        "/b 1 {\"y\":0}",
                        "/a 2 {\"x\":2,\"file\":\"a.mcap\"}",
                        "/b 2 {\"y\":0}",
                        "/a 3 {\"x\":3,\"file\":\"b.mcap\"}",
                        "/b 3 {\"y\":0}");
        assertThat(messages("a.mcap", ReadOptions.DEFAULT)).hasSize(2);
        assertThat(messages("a.mcap", A)).hasSize(1);
    }

    @Test
    void messagesOfATopicThatIsNotThere_areAnError() throws IOException {
        write("a.mcap", 2);

        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> messages("a.mcap", A.topic("/a", "/bb")))
                .withMessageContaining("a.mcap has no topic \"/bb\"; it has /a, /b.");
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> new InputFiles(directory, new Resources()).messages("a.mcap", String.class))
                .withMessageContaining("those of a recording are a dev.metricsbuild.mcap.McapMessage");
    }

    @Test
    void messagesOfARecordingThatIsCutOff_areAnError_orThoseThatAreWhole() throws IOException {
        byte[] whole = recording("a", bytes -> bytes, 2, 3);
        Files.write(directory.resolve("a.mcap"), Arrays.copyOf(whole, whole.length - 30));

        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> messages("a.mcap", A))
                .withMessageContaining("a.mcap")
                .withMessageContaining("IncompleteEnd.KEEP_COMPLETE_ROWS");
        assertThat(messages("a.mcap", A.keepCompleteRows())).hasSize(2);
        assertThat(losses).isNotEmpty();
    }

    @Test
    void fileOfText_hasNoMessages() throws IOException {
        Files.writeString(directory.resolve("a.csv"), "x\n1\n");

        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> new InputFiles(directory, new Resources()).messages("a.csv", McapMessage.class))
                .withMessageContaining("a.csv is of a format that is not on the class path");
    }
}
