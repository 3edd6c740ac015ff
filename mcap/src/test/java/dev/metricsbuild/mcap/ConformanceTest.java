package dev.metricsbuild.mcap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.metricsbuild.mcap.json.RecordLineWriter;
import dev.metricsbuild.mcap.read.McapReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The format's own conformance files. */
@Tag("samples")
class ConformanceTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    static Path folder;

    @BeforeAll
    static void unpack() throws IOException, InterruptedException {
        Path archive = Samples.folder().resolve("conformance.tar.xz").toAbsolutePath();
        Process tar = new ProcessBuilder("tar", "-xJf", archive.toString(), "-C", folder.toString())
                .inheritIO()
                .start();
        assertThat(tar.waitFor()).isZero();
    }

    @Test
    void everyFile_hasTheExpectedRecords() throws IOException {
        List<Path> files = files();
        assertThat(files).hasSizeGreaterThanOrEqualTo(194);
        for (Path file : files) {
            StringBuilder lines = new StringBuilder();
            try (McapReader reader = McapReader.open(file)) {
                new RecordLineWriter(reader, lines).writeAll();
            }
            List<JsonNode> records = new ArrayList<>();
            for (String line : lines.toString().lines().toList()) {
                records.add(JSON.readTree(line));
            }
            List<JsonNode> expected = new ArrayList<>();
            expected(file).forEach(expected::add);
            assertThat(records).as(file.toString()).isEqualTo(expected);
        }
    }

    @Test
    void everyFile_hasItsMessagesInBothOrders() throws IOException {
        for (Path file : files()) {
            List<List<Long>> inFileOrder = new ArrayList<>();
            for (JsonNode each : expected(file)) {
                if (each.get("type").asText().equals("Message")) {
                    JsonNode fields = each.get("fields");
                    inFileOrder.add(List.of(number(fields, 2), number(fields, 4)));
                }
            }
            List<List<Long>> byTime = new ArrayList<>(inFileOrder);
            byTime.sort(Comparator.comparing(each -> each.get(0)));
            assertThat(read(file, McapOrder.FILE)).as(file.toString()).isEqualTo(inFileOrder);
            assertThat(read(file, McapOrder.LOG_TIME)).as(file.toString()).isEqualTo(byTime);
        }
    }

    private static long number(JsonNode fields, int index) {
        return Long.parseUnsignedLong(fields.get(index).get(1).asText());
    }

    private static List<List<Long>> read(Path file, McapOrder order) throws IOException {
        List<List<Long>> read = new ArrayList<>();
        try (McapReader reader = McapReader.open(file);
                McapMessages messages = reader.messages(McapQuery.all().order(order))) {
            while (messages.next()) {
                McapMessage message = messages.message();
                read.add(List.of(message.logTime(), message.sequence()));
                assertThat(message.data()).containsExactly(1, 2, 3);
                assertThat(message.channel().topic()).isEqualTo("example");
            }
        }
        return read;
    }

    private static JsonNode expected(Path file) throws IOException {
        Path json = file.resolveSibling(file.getFileName().toString().replace(".mcap", ".json"));
        return JSON.readTree(json.toFile()).get("records");
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".mcap"))
                    .sorted()
                    .toList();
        }
    }
}
