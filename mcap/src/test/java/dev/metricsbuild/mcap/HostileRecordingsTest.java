package dev.metricsbuild.mcap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.metricsbuild.mcap.read.McapReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files made to break readers. */
@Tag("samples")
class HostileRecordingsTest {
    static Stream<Path> files() {
        return Samples.recordings("hostile").stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void strict_handsOutWhatComesBeforeTheFirstError(Path file) throws IOException {
        JsonNode expected = expected(file);
        List<Long> read = new ArrayList<>();
        boolean failed = false;
        try (McapReader reader = McapReader.open(file);
                McapMessages messages = reader.messages(McapQuery.all())) {
            while (messages.next()) {
                read.add(messages.message().logTime());
            }
        } catch (McapException e) {
            failed = true;
            assertThat(e).hasMessageContaining(" ");
        }
        JsonNode before = expected.get("before");
        assertThat(failed).isEqualTo(!before.isNull());
        assertThat(read).isEqualTo(times(before.isNull() ? expected.get("lenient") : before));
    }

    @ParameterizedTest
    @MethodSource("files")
    void lenient_handsOutEverythingIntactAndReportsTheRest(Path file) throws IOException {
        JsonNode expected = expected(file);
        List<Long> read = read(file, McapQuery.all());
        assertThat(read).isEqualTo(times(expected.get("lenient")));
        List<Long> sorted = new ArrayList<>(read);
        sorted.sort(Comparator.naturalOrder());
        assertThat(read(file, McapQuery.all().order(McapOrder.LOG_TIME))).isEqualTo(sorted);
        try (McapReader reader = McapReader.open(file, McapOptions.lenient())) {
            assertThat(reader.info().messageCount()).isEqualTo(read.size());
            List<McapProblem> problems = reader.scan().problems();
            assertThat(problems.stream().anyMatch(problem -> problem.kind().isError()))
                    .isEqualTo(!expected.get("before").isNull());
        }
    }

    private static List<Long> read(Path file, McapQuery query) throws IOException {
        List<Long> times = new ArrayList<>();
        try (McapReader reader = McapReader.open(file, McapOptions.lenient());
                McapMessages messages = reader.messages(query)) {
            while (messages.next()) {
                times.add(messages.message().logTime());
            }
        }
        return times;
    }

    private static List<Long> times(JsonNode node) {
        List<Long> times = new ArrayList<>();
        node.forEach(time -> times.add(time.asLong()));
        return times;
    }

    private static JsonNode expected(Path file) throws IOException {
        String name = file.getFileName().toString().replace(".mcap", "");
        return new JsonMapper()
                .readTree(file.resolveSibling("expectations.json").toFile())
                .get("files")
                .get(name);
    }
}
