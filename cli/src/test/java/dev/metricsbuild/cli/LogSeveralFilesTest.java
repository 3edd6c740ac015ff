package dev.metricsbuild.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.metricsbuild.mcap.write.ChunkCompression;
import dev.metricsbuild.mcap.write.RecordingWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several files, or a directory of rosbag2, are one recording. */
class LogSeveralFilesTest {
    @TempDir
    private Path directory;

    private Path first;
    private Path second;

    @BeforeEach
    void write() throws IOException {
        first = WrittenRecording.rover(ChunkCompression.ZSTD).finish(directory.resolve("bag_0.mcap"));
        // The same topic under another id, and one more.
        second = RecordingWriter.chunked(ChunkCompression.LZ4_LINKED, 200)
                .schema(7, "rover_msgs/msg/State", "ros2msg", WrittenRecording.text(WrittenRecording.STATE))
                .channel(9, 7, "/state", "cdr")
                .channel(1, 0, "/late", "json")
                .message(9, 1, 4_000_000_000L, WrittenRecording.state(4, "d", 1, 2, 3f, 4))
                .message(1, 1, 5_000_000_000L, WrittenRecording.text("{}"))
                .finish(directory.resolve("bag_1.mcap"));
    }

    private void metadata() throws IOException {
        Files.writeString(directory.resolve("metadata.yaml"), """
                rosbag2_bagfile_information:
                  storage_identifier: mcap
                  relative_file_paths:
                    - bag_0.mcap
                    - bag_1.mcap
                """);
    }

    private List<String> channels(Cli.Outcome outcome) {
        return outcome.out()
                .lines()
                .filter(line -> line.matches(" +\\d+ .*/.*"))
                .toList();
    }

    @Test
    void info_addsUpFilesAndMatchesChannelsByTheirTopics() throws IOException {
        Cli.Outcome outcome = Cli.run("log", "info", first.toString(), second.toString());

        long size = Files.size(first) + Files.size(second);
        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .startsWith(first + ", " + second + ": 8 messages, " + String.format("%,d", size) + " bytes\n")
                .contains(
                        "  file      bag_0.mcap, 6 messages, " + String.format("%,d", Files.size(first)) + " bytes\n",
                        "  file      bag_1.mcap, 2 messages, " + String.format("%,d", Files.size(second)) + " bytes\n",
                        "  duration  4.000000000 s\n",
                        "compression lz4 and zstd, ");
        assertThat(channels(outcome))
                .containsExactly(
                        "       4       0.8  /state   rover_msgs/msg/State  cdr, ros2msg",
                        "       2       0.3  /notes                         json",
                        "       1            /opaque                        cbor",
                        "       1            /late                          json");
    }

    @Test
    void directoryOfRosbag2_isOneRecordingToo() throws IOException {
        metadata();

        JsonNode info = new ObjectMapper()
                .readTree(Cli.run("log", "info", "--quick", "--format", "json", directory.toString())
                        .out());

        assertThat(info.get("file").asText()).isEqualTo(directory.toString());
        assertThat(info.get("messageCount").asInt()).isEqualTo(8);
        assertThat(info.get("health").asText()).isEqualTo("not_checked");
        assertThat(info.at("/files/1/name").asText()).isEqualTo("bag_1.mcap");
        assertThat(info.at("/files/1/messageCount").asInt()).isEqualTo(2);
        assertThat(info.get("schemas")).hasSize(1);
        assertThat(Cli.run("log", "records", directory.toString()).out().lines())
                .filteredOn(line -> line.startsWith("{\"type\":\"Message\""))
                .hasSize(8);
    }

    @Test
    void catAndRecord_takeSeveralFiles() {
        assertThat(Cli.run("log", "cat", second.toString(), first.toString(), "--topic", "/state", "--times", "log")
                        .out()
                        .lines()
                        .map(line -> line.substring(0, line.indexOf(','))))
                .containsExactly(
                        "{\"logTime\":1000000000",
                        "{\"logTime\":2000000000",
                        "{\"logTime\":3000000000",
                        "{\"logTime\":4000000000");
        assertThat(Cli.run("log", "record", first.toString(), second.toString(), "--topic", "/state")
                        .out())
                .contains("record State(");
    }

    @Test
    void damage_isToldWithTheNameOfTheFile() throws IOException {
        byte[] bytes = Files.readAllBytes(second);
        Files.write(second, Arrays.copyOf(bytes, bytes.length - 20));

        Cli.Outcome outcome = Cli.run("log", "info", "--fail-on", "damage", first.toString(), second.toString());

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out()).contains("bag_1.mcap: The file ends inside a record");
    }

    @Test
    void fileThatIsNoRecording_isNamed() throws IOException {
        Path text = Files.writeString(directory.resolve("notes.txt"), "not a recording", StandardCharsets.UTF_8);
        for (String command : List.of("info", "records")) {
            Cli.Outcome outcome = Cli.run("log", command, first.toString(), text.toString());

            assertThat(outcome.code()).isEqualTo(2);
            assertThat(outcome.err()).contains("notes.txt: The file is not MCAP");
        }
        Cli.Outcome outcome = Cli.run("log", "info", directory.toString());
        assertThat(outcome.err()).contains("is a directory without metadata.yaml; name the .mcap files in it.");
    }
}
