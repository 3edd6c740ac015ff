package dev.metricsbuild.mcap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.metricsbuild.mcap.McapProblem.Kind;
import dev.metricsbuild.mcap.read.McapReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Recordings of real recorders, generated ones and damaged ones, against what they are known to hold. */
@Tag("samples")
@Tag("slow")
class SampleRecordingsTest {
    private static final Map<String, Kind> KINDS = Map.of(
            "no leading magic", Kind.NO_MAGIC,
            "file ends without footer", Kind.NO_FOOTER,
            "zero filled tail", Kind.ZERO_FILLED_TAIL,
            "no trailing magic", Kind.NO_TRAILING_MAGIC,
            "summary crc mismatch", Kind.SUMMARY_CRC,
            "chunk crc mismatch", Kind.CHUNK_CRC,
            "data section crc mismatch", Kind.DATA_SECTION_CRC);

    static Stream<Path> recordings() {
        return Stream.of("real", "generated", "damaged").flatMap(folder -> Samples.recordings(folder).stream());
    }

    static Stream<Path> intact() {
        return Stream.of("real", "generated").flatMap(folder -> Samples.recordings(folder).stream());
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void everyRecording_byLogTime_hasTheExpectedMessages(Path file) throws IOException {
        McapQuery query = McapQuery.all().order(McapOrder.LOG_TIME);
        assertThat(read(file, McapOptions.lenient(), query))
                .isEqualTo(Expected.of(file).messages());
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void everyRecording_inFileOrder_hasTheExpectedMessages(Path file) throws IOException {
        assertThat(read(file, McapOptions.lenient(), McapQuery.all()))
                .containsExactlyInAnyOrderElementsOf(Expected.of(file).messages());
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void everyRecording_withLittleMemory_hasTheSameOrder(Path file) throws IOException {
        McapQuery query = McapQuery.all().order(McapOrder.LOG_TIME);
        assertThat(read(file, McapOptions.lenient().withMaxOpenBytes(1), query))
                .isEqualTo(Expected.of(file).messages());
    }

    @ParameterizedTest
    @MethodSource("intact")
    void intactRecording_readStrictly_hasTheExpectedMessages(Path file) throws IOException {
        McapQuery query = McapQuery.all().order(McapOrder.LOG_TIME);
        assertThat(read(file, McapOptions.strict(), query))
                .isEqualTo(Expected.of(file).messages());
        assertThat(read(file, McapOptions.strict(), McapQuery.all()))
                .hasSameSizeAs(Expected.of(file).messages());
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void oneTopic_hasTheMessagesOfThatTopic(Path file) throws IOException {
        List<Expected.Line> messages = Expected.of(file).messages();
        for (String topic :
                messages.stream().map(Expected.Line::topic).distinct().toList()) {
            List<Expected.Line> expected =
                    messages.stream().filter(line -> line.topic().equals(topic)).toList();
            McapQuery query = McapQuery.all().topics(topic);
            assertThat(read(file, McapOptions.lenient(), query)).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(read(file, McapOptions.lenient(), query.order(McapOrder.LOG_TIME)))
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void timeRange_hasTheMessagesOfThatRange(Path file) throws IOException {
        List<Expected.Line> messages = Expected.of(file).messages();
        if (messages.isEmpty()) {
            return;
        }
        long from = messages.get(messages.size() / 3).logTime();
        long until = messages.get(2 * messages.size() / 3).logTime();
        List<Expected.Line> expected = messages.stream()
                .filter(line -> {
                    long time = line.logTime();
                    return Long.compareUnsigned(time, from) >= 0 && Long.compareUnsigned(time, until) < 0;
                })
                .toList();
        McapQuery query = McapQuery.all().from(from).until(until);
        assertThat(read(file, McapOptions.lenient(), query)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(read(file, McapOptions.lenient(), query.order(McapOrder.LOG_TIME)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void scan_findsWhatIsThereAndWhatIsWrong(Path file) throws IOException {
        JsonNode expected = Expected.of(file).file();
        try (McapReader reader = McapReader.open(file, McapOptions.lenient())) {
            McapInfo info = reader.scan();
            check(info, expected);
            checkAttachments(reader, info, expected);
            assertThat(info.problems().stream().map(McapProblem::kind)).isEqualTo(problems(expected.get("problems")));
        }
    }

    @ParameterizedTest
    @MethodSource("intact")
    void info_ofAnIntactRecording_isThatOfTheScan(Path file) throws IOException {
        try (McapReader reader = McapReader.open(file)) {
            check(reader.info(), Expected.of(file).file());
        }
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void damagedRecording_readStrictly_endsAtTheFirstError(Path file) throws IOException {
        List<Kind> kinds = problems(Expected.of(file).file().get("problems"));
        if (!kinds.isEmpty()) {
            for (McapOrder order : McapOrder.values()) {
                assertThatThrownBy(() ->
                                read(file, McapOptions.strict(), McapQuery.all().order(order)))
                        .isInstanceOfSatisfying(
                                McapException.class, e -> assertThat(kinds).contains(e.kind()));
            }
        }
    }

    private static List<Kind> problems(JsonNode texts) {
        List<Kind> kinds = new ArrayList<>();
        for (JsonNode text : texts) {
            String problem = text.asText();
            if (problem.startsWith("truncated record")) {
                kinds.add(Kind.TRUNCATED);
            } else if (problem.endsWith("only in the summary")) {
                kinds.add(Kind.CHANNEL_ONLY_IN_SUMMARY);
            } else {
                kinds.add(KINDS.get(problem));
            }
        }
        return kinds;
    }

    private static List<Expected.Line> read(Path file, McapOptions options, McapQuery query) throws IOException {
        List<Expected.Line> lines = new ArrayList<>();
        try (McapReader reader = McapReader.open(file, options);
                McapMessages messages = reader.messages(query)) {
            while (messages.next()) {
                lines.add(Expected.line(messages.message()));
            }
        }
        return lines;
    }

    private static void check(McapInfo info, JsonNode expected) {
        assertThat(info.isComplete()).isEqualTo(expected.get("complete").asBoolean());
        assertThat(info.hasSummary()).isEqualTo(expected.get("hasSummary").asBoolean());
        assertThat(info.messageCount()).isEqualTo(expected.get("messageCount").asLong());
        if (expected.hasNonNull("profile")) {
            assertThat(info.profile()).isEqualTo(expected.get("profile").asText());
            assertThat(info.library()).isEqualTo(expected.get("library").asText());
        }
        JsonNode statistics = new JsonMapper().valueToTree(info.statistics());
        if (expected.get("statistics").isNull()) {
            assertThat(info.statistics()).isNull();
        } else {
            for (String count : List.of(
                    "messageCount", "schemaCount", "channelCount", "attachmentCount", "metadataCount", "chunkCount")) {
                assertThat(statistics.get(count).asLong())
                        .isEqualTo(expected.get("statistics").get(count).asLong());
            }
        }
        checkChunks(info, expected.get("chunks"));
        List<String> channels = new ArrayList<>();
        expected.get("channels")
                .forEach(channel -> channels.add(channel.get("id").asText()
                        + channel.get("topic").asText()
                        + channel.get("encoding").asText()
                        + channel.path("schema").asText("")));
        assertThat(info.channels().stream()
                        .map(channel -> channel.id()
                                + channel.topic()
                                + channel.messageEncoding()
                                + (channel.schema() == null
                                        ? ""
                                        : channel.schema().name())))
                .containsExactlyInAnyOrderElementsOf(channels);
        List<String> metadata = new ArrayList<>();
        expected.get("metadata").forEach(each -> metadata.add(each.get("name").asText()));
        assertThat(info.metadata().stream().map(McapRecord.Metadata::name)).isEqualTo(metadata);
    }

    private static void checkAttachments(McapReader reader, McapInfo info, JsonNode expected) throws IOException {
        assertThat(info.attachments()).hasSize(expected.get("attachments").size());
        int i = 0;
        for (McapRecord.Attachment attachment : info.attachments()) {
            JsonNode each = expected.get("attachments").get(i++);
            assertThat(attachment.name()).isEqualTo(each.get("name").asText());
            assertThat(attachment.mediaType()).isEqualTo(each.get("mediaType").asText());
            assertThat(attachment.dataSize()).isEqualTo(each.get("size").asLong());
            byte[] data = reader.open(attachment).readAllBytes();
            assertThat(Expected.sha256(data)).isEqualTo(each.get("sha256").asText());
        }
    }

    /** Of recordings with many chunks, the expectations have their number only. */
    private static void checkChunks(McapInfo info, JsonNode expected) {
        if (expected.has("count")) {
            assertThat(info.chunks()).hasSize(expected.get("count").asInt());
            return;
        }
        List<List<String>> chunks = new ArrayList<>();
        for (JsonNode chunk : expected) {
            chunks.add(Stream.of("start", "end", "compression", "compressedSize", "uncompressedSize")
                    .map(field -> chunk.get(field).asText())
                    .toList());
        }
        assertThat(info.chunks().stream()
                        .map(chunk -> List.of(
                                Long.toUnsignedString(chunk.startTime()),
                                Long.toUnsignedString(chunk.endTime()),
                                chunk.compression(),
                                Long.toString(chunk.compressedSize()),
                                Long.toString(chunk.uncompressedSize())))
                        .toList())
                .isEqualTo(chunks);
    }
}
