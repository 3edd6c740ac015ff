package dev.metricsbuild.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands on recordings by others, against what other readers found in them. */
@Tag("slow")
class LogSamplesTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    @TempDir
    static Path folder;

    static Stream<Path> recordings() throws IOException {
        return Recordings.of("real", "generated", "damaged").stream();
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void info_hasTheExpectedCounts(Path file) throws IOException {
        JsonNode expected = JSON.readTree(Recordings.expected(file).get(0));

        Cli.Outcome outcome = Cli.run("log", "info", "--format", "json", file.toString());

        JsonNode info = JSON.readTree(outcome.out());
        assertThat(info.get("messageCount").asLong())
                .isEqualTo(expected.get("messageCount").asLong());
        assertThat(info.get("complete").asBoolean())
                .isEqualTo(expected.get("complete").asBoolean());
        List<String> topics = new ArrayList<>();
        info.get("channels").forEach(channel -> topics.add(channel.get("topic").asText()));
        expected.get("channels")
                .forEach(channel ->
                        assertThat(topics).contains(channel.get("topic").asText()));
        boolean isDamaged = !expected.get("problems").isEmpty();
        assertThat(info.get("health").asText()).isEqualTo(isDamaged ? "damaged" : "whole");
        boolean isRecording = !file.endsWith("empty_file.mcap");
        assertThat(outcome.code()).isEqualTo(isRecording ? 0 : 2);
        assertThat(outcome.err().isEmpty()).isEqualTo(!isDamaged);
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void cat_printsTheExpectedValues(Path file) throws IOException {
        Map<String, List<JsonNode>> byTopic = new LinkedHashMap<>();
        List<String> lines = Recordings.expected(file);
        for (String line : lines.subList(1, lines.size())) {
            JsonNode message = JSON.readTree(line);
            byTopic.computeIfAbsent(message.get("topic").asText(), topic -> new ArrayList<>())
                    .add(message);
        }
        for (Map.Entry<String, List<JsonNode>> topic : byTopic.entrySet()) {
            Cli.Outcome outcome = Cli.run("log", "cat", file.toString(), "--topic", topic.getKey());
            if (isOpaque(topic.getValue().get(0))) {
                assertThat(outcome.code()).as(topic.getKey()).isEqualTo(2);
                assertThat(outcome.err()).contains(topic.getKey() + " cannot be decoded: ");
                continue;
            }
            assertThat(outcome.code()).as(outcome.err()).isZero();
            Iterator<String> printed = outcome.out().lines().iterator();
            for (JsonNode expected : topic.getValue()) {
                JsonNode value = JSON.readTree(printed.next());
                assertThat(value.get("logTime").asText())
                        .isEqualTo(expected.get("log").asText());
                if (expected.hasNonNull("value")) {
                    compareFields(topic.getKey(), value, expected.get("value"), 1);
                }
            }
            assertThat(printed).isExhausted();
        }
    }

    private static boolean isOpaque(JsonNode message) {
        return message.has("decodeError")
                || (message.has("value") && message.get("value").isNull());
    }

    private static void compareFields(String path, JsonNode value, JsonNode expected, int more) {
        assertThat(value.size()).as(path).isEqualTo(expected.size() + more);
        expected.fieldNames().forEachRemaining(name -> {
            // The other decoder of IDL gives the nanoseconds of all times the name that they have in ROS 1.
            String spelled = name.equals("nsec") && value.has("nanosec") ? "nanosec" : name;
            assertThat(value.has(spelled)).as(path + "." + spelled).isTrue();
            compare(path + "." + name, value.get(spelled), expected.get(name));
        });
    }

    private static void compare(String path, JsonNode value, JsonNode expected) {
        if (expected.has("$len")) {
            int length = value.isTextual() ? decoded(value).length : value.size();
            assertThat(length).as(path).isEqualTo(expected.get("$len").asInt());
        } else if (expected.isObject()) {
            compareFields(path, value, expected, 0);
        } else if (expected.isArray() && value.isTextual()) {
            byte[] bytes = decoded(value);
            assertThat(bytes).as(path).hasSize(expected.size());
            for (int i = 0; i < bytes.length; i++) {
                assertThat(bytes[i]).as(path).isEqualTo((byte) expected.get(i).asInt());
            }
        } else if (expected.isArray()) {
            assertThat(value.size()).as(path).isEqualTo(expected.size());
            for (int i = 0; i < expected.size(); i++) {
                compare(path + "[" + i + "]", value.get(i), expected.get(i));
            }
        } else if (value.isFloatingPointNumber()) {
            assertThat(value.doubleValue()).as(path).isEqualTo(Double.valueOf(expected.asText()));
        } else if (value.isNumber()) {
            // One of the other decoders takes bytes as signed.
            long other = new BigDecimal(expected.asText()).toBigInteger().longValue();
            assertThat(value.bigIntegerValue().longValue()).as(path).isIn(other, other + 256);
        } else {
            assertThat(value.asText()).as(path).isEqualTo(expected.asText());
        }
    }

    private static byte[] decoded(JsonNode base64) {
        return Base64.getDecoder().decode(base64.asText());
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void csv_hasARowForEachMessageAndEachRowAllColumns(Path file) throws IOException {
        for (String topic : topics(file)) {
            Cli.Outcome lines = Cli.run("log", "cat", file.toString(), "--topic", topic);
            Cli.Outcome csv = Cli.run("log", "cat", file.toString(), "--topic", topic, "--format", "csv");
            if (lines.code() == 0 && csv.code() == 0) {
                List<List<String>> rows = Csv.rows(csv.out());
                assertThat(rows).hasSize((int) lines.out().lines().count() + 1);
                assertThat(rows).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.get(0)));
            } else {
                assertThat(csv.code()).isEqualTo(2);
                assertThat(csv.err()).containsAnyOf("cannot be decoded", "--format jsonl");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void record_compiles(Path file) throws IOException {
        for (String topic : topics(file)) {
            Cli.Outcome outcome = Cli.run("log", "record", file.toString(), "--topic", topic);
            if (outcome.code() == 0) {
                assertThat(Sources.errors(outcome.out())).as(outcome.out()).isEmpty();
            } else {
                assertThat(outcome.err()).containsAnyOf("cannot be decoded: ", "are JSON");
            }
        }
    }

    private static List<String> topics(Path file) throws IOException {
        JsonNode info = JSON.readTree(
                Cli.run("log", "info", "--format", "json", file.toString()).out());
        List<String> topics = new ArrayList<>();
        info.get("channels").forEach(channel -> topics.add(channel.get("topic").asText()));
        return topics;
    }

    @Test
    void hostileRecordings_giveWhatIsExpected() throws IOException {
        JsonNode expectations = JSON.readTree(
                        Recordings.folder().resolve("hostile/expectations.json").toFile())
                .get("files");
        for (Path file : Recordings.of("hostile")) {
            String name = file.getFileName().toString().replace(".mcap", "");
            JsonNode expected = expectations.get(name);
            Cli.Outcome outcome = Cli.run("log", "info", "--format", "json", file.toString());
            JsonNode info = JSON.readTree(outcome.out());
            assertThat(info.get("messageCount").asInt())
                    .as(name)
                    .isEqualTo(expected.get("lenient").size());
            assertThat(info.get("health").asText())
                    .as(name)
                    .isEqualTo(expected.get("before").isNull() ? "whole" : "damaged");
            assertThat(outcome.code()).as(name).isEqualTo(name.equals("wrong_major_version") ? 2 : 0);
        }
    }

    @Test
    void records_areTheConformanceFiles() throws IOException, InterruptedException {
        Process tar = new ProcessBuilder(
                        "tar",
                        "-xJf",
                        Recordings.folder().resolve("conformance.tar.xz").toString(),
                        "-C",
                        folder.toString())
                .inheritIO()
                .start();
        assertThat(tar.waitFor()).isZero();
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().endsWith(".mcap")).toList();
        }
        assertThat(files).hasSizeGreaterThanOrEqualTo(194);
        for (Path file : files) {
            Cli.Outcome outcome = Cli.run("log", "records", file.toString());
            assertThat(outcome.code()).isZero();
            List<JsonNode> records = new ArrayList<>();
            for (String line : outcome.out().lines().toList()) {
                records.add(JSON.readTree(line));
            }
            Path json = file.resolveSibling(file.getFileName().toString().replace(".mcap", ".json"));
            List<JsonNode> expected = new ArrayList<>();
            JSON.readTree(json.toFile()).get("records").forEach(expected::add);
            assertThat(records).as(file.toString()).isEqualTo(expected);
        }
    }
}
