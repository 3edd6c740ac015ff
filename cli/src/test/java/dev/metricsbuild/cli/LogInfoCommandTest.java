package dev.metricsbuild.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.metricsbuild.mcap.write.ChunkCompression;
import dev.metricsbuild.mcap.write.RecordingWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogInfoCommandTest {
    @TempDir
    private Path directory;

    private Path rover() throws IOException {
        return WrittenRecording.rover(ChunkCompression.ZSTD)
                .attachment("map.png", "image/png", 7, new byte[5])
                .metadata("robot", Map.of("serial", "17"))
                .finish(directory.resolve("rover.mcap"));
    }

    @Test
    void recording_isToldOf() throws IOException {
        Path file = rover();
        Cli.Outcome outcome = Cli.run("log", "info", file.toString());

        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out().lines().map(line -> line.replaceAll("[\\d,]+ bytes for [\\d,]+", "N bytes for M")))
                .containsExactly(
                        file + ": 6 messages, " + String.format("%,d", Files.size(file)) + " bytes",
                        "  profile   test",
                        "  library   RecordingWriter",
                        "  start     1.000000000 s",
                        "  end       3.000000000 s",
                        "  duration  2.000000000 s",
                        "  chunks    3, compression zstd, N bytes for M",
                        "  health    intact: all of it was read, and nothing is lost",
                        "",
                        "MESSAGES  A SECOND  TOPIC    TYPE                  ENCODING",
                        "       3       1.0  /state   rover_msgs/msg/State  cdr, ros2msg",
                        "       2       0.5  /notes                         json",
                        "       1            /opaque                        cbor",
                        "/opaque cannot be decoded: message encoding \"cbor\" is not known; cdr, ros1, protobuf and json"
                                + " are",
                        "attachment map.png, image/png, 5 bytes",
                        "metadata robot, 1 entry");
    }

    @Test
    void documentation_showsARecording() throws IOException {
        Path file = WrittenRecording.rover(ChunkCompression.ZSTD).finish(directory.resolve("rover.mcap"));
        String shown = Cli.run("log", "info", file.toString()).out().replace(file.toString(), "rover.mcap");

        assertThat(Files.readString(Path.of("../docs/metricsbuild.md"))).contains(shown);
    }

    @Test
    void json_hasCountsTimesSchemasAndHealth() throws IOException {
        JsonNode info = new ObjectMapper()
                .readTree(Cli.run("log", "info", "--format", "json", rover().toString())
                        .out());

        assertThat(info.get("messageCount").asInt()).isEqualTo(6);
        assertThat(info.get("startTime").asLong()).isEqualTo(1_000_000_000L);
        assertThat(info.get("endTime").asLong()).isEqualTo(3_000_000_000L);
        assertThat(info.get("durationSeconds").asDouble()).isEqualTo(2);
        assertThat(info.get("health").asText()).isEqualTo("whole");
        assertThat(info.at("/channels/0/topic").asText()).isEqualTo("/state");
        assertThat(info.at("/channels/0/messageCount").asInt()).isEqualTo(3);
        assertThat(info.at("/channels/0/messagesPerSecond").asDouble()).isEqualTo(1);
        assertThat(info.at("/channels/0/schemaName").asText()).isEqualTo("rover_msgs/msg/State");
        assertThat(info.at("/channels/2/decodable").asBoolean()).isFalse();
        assertThat(info.at("/schemas/0/size").asInt()).isEqualTo(WrittenRecording.STATE.length());
        assertThat(info.at("/chunks/compressions/0").asText()).isEqualTo("zstd");
        assertThat(info.at("/attachments/0/size").asInt()).isEqualTo(5);
        assertThat(info.at("/metadata/0/values/serial").asText()).isEqualTo("17");
        assertThat(info.get("problems")).isEmpty();
    }

    @Test
    void damage_isToldAndFailsOnDemand() throws IOException {
        byte[] bytes = WrittenRecording.rover(ChunkCompression.NONE).finish();
        Path file = Files.write(directory.resolve("cut.mcap"), Arrays.copyOf(bytes, bytes.length - 20));

        Cli.Outcome outcome = Cli.run("log", "info", file.toString());

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("health    damaged; the problems are below", "TRUNCATED at byte ");
        assertThat(outcome.err()).contains("cut.mcap is damaged; the readable part is shown.");
        assertThat(Cli.run("log", "info", "--fail-on", "damage", file.toString())
                        .code())
                .isEqualTo(1);
        assertThat(Cli.run("log", "info", "--fail-on", "damage", rover().toString())
                        .code())
                .isZero();
    }

    @Test
    void quick_readsTheSummaryOnly() throws IOException {
        byte[] bytes = WrittenRecording.rover(ChunkCompression.NONE).finish();
        // Within the first chunk, whose checksum then does not fit.
        bytes[
                WrittenRecording.rover(ChunkCompression.NONE)
                                .endChunk()
                                .chunkOffsets()
                                .get(0)
                        + 100] ^= 1;
        Path file = Files.write(directory.resolve("flipped.mcap"), bytes);

        assertThat(Cli.run("log", "info", "--quick", file.toString()).out())
                .contains("6 messages", "health    not checked, as only the summary was read");
        assertThat(Cli.run("log", "info", file.toString()).out()).contains("CHUNK_CRC at byte ");
    }

    @Test
    void datesAreShown_whereTimesAreThoseOfAClock() throws IOException {
        Path file = RecordingWriter.unchunked()
                .channel(1, 0, "/a\u001b[2J", "json")
                .message(1, 1, 1_700_000_000_500_000_000L, new byte[0])
                .message(1, 2, -1, new byte[0])
                .finish(directory.resolve("late.mcap"));

        assertThat(Cli.run("log", "info", file.toString()).out())
                .contains(
                        "start     1700000000.500000000 s (2023-11-14T22:13:20.500Z)",
                        "end       18446744073.709551615 s\n",
                        "/a\\u001b[2J");
        assertThat(Cli.run("log", "info", "--format", "json", file.toString()).out())
                .contains("\"endTime\":18446744073709551615,\"durationSeconds\":16746744073.209551615");
    }

    @Test
    void fileThatIsNoRecording_givesProgramsTheReason() throws IOException {
        Path file = Files.write(directory.resolve("empty.mcap"), new byte[0]);

        Cli.Outcome outcome = Cli.run("log", "info", "--format", "json", file.toString());

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(new ObjectMapper()
                        .readTree(outcome.out())
                        .at("/problems/0/kind")
                        .asText())
                .isEqualTo("NO_MAGIC");
        assertThat(outcome.err()).contains("empty.mcap: The file is empty");
    }

    @Test
    void records_arePrintedWithTheirProblems() throws IOException {
        byte[] bytes = WrittenRecording.rover(ChunkCompression.NONE).unfinished();
        Path file = Files.write(directory.resolve("open.mcap"), bytes);

        Cli.Outcome outcome = Cli.run("log", "records", file.toString());

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out().lines())
                .first()
                .isEqualTo(
                        "{\"type\":\"Header\",\"fields\":[[\"library\",\"RecordingWriter\"],[\"profile\",\"test\"]]}");
        assertThat(outcome.out().lines().filter(line -> line.startsWith("{\"type\":\"Message\"")))
                .hasSize(6);
        assertThat(outcome.out().lines().reduce((a, b) -> b).orElseThrow())
                .startsWith("{\"type\":\"Problem\",\"fields\":[[\"count\",\"1\"],[\"kind\",\"NO_FOOTER\"]");
    }

    @Test
    void helpAndCompletion_coverTheCommands() {
        for (String command : new String[] {"info", "cat", "record", "records"}) {
            assertThat(Cli.run("log", command, "--help").out())
                    .contains("Examples:", "metricsbuild log " + command, "Exit codes:");
        }
        assertThat(Cli.run("completion", "bash").out()).contains("--topic", "--quick", "jsonl");
        assertThat(Cli.run("log").err()).contains("Name what to do with the recording.");
    }
}
