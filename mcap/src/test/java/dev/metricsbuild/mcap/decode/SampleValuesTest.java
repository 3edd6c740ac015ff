package dev.metricsbuild.mcap.decode;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.metricsbuild.mcap.McapMessage;
import dev.metricsbuild.mcap.McapMessages;
import dev.metricsbuild.mcap.McapOptions;
import dev.metricsbuild.mcap.McapOrder;
import dev.metricsbuild.mcap.McapQuery;
import dev.metricsbuild.mcap.Samples;
import dev.metricsbuild.mcap.message.MessageCursor;
import dev.metricsbuild.mcap.message.Values;
import dev.metricsbuild.mcap.read.McapReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The values of recordings by others against those that other decoders found. */
@Tag("samples")
class SampleValuesTest {
    private static final JsonMapper JSON = new JsonMapper();

    static Stream<Path> recordings() {
        return Stream.of("real", "generated", "damaged").flatMap(folder -> Samples.recordings(folder).stream());
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void everyMessage_hasTheExpectedValues(Path file) throws IOException {
        Iterator<String> lines = expected(file).iterator();
        lines.next();
        MessageDecoders decoders = new MessageDecoders();
        try (McapReader reader = McapReader.open(file, McapOptions.lenient());
                McapMessages messages = reader.messages(McapQuery.all().order(McapOrder.LOG_TIME))) {
            while (messages.next()) {
                check(decoders, messages.message(), JSON.readTree(lines.next()));
            }
        }
        assertThat(lines).isExhausted();
    }

    @Test
    void manyValues_areAmongTheExpected() throws IOException {
        int values = 0;
        for (Path file : recordings().toList()) {
            for (String line : expected(file)) {
                values += JSON.readTree(line).hasNonNull("value") ? 1 : 0;
            }
        }
        assertThat(values).isGreaterThan(300);
    }

    private static List<String> expected(Path file) throws IOException {
        return Files.readAllLines(
                file.resolveSibling(file.getFileName().toString().replace(".mcap", ".expected.jsonl")));
    }

    private static void check(MessageDecoders decoders, McapMessage message, JsonNode expected) throws IOException {
        MessageContent content = decoders.of(message.channel());
        if (expected.has("decodeError")) {
            assertThat(content).isInstanceOf(MessageContent.Opaque.class);
            assertThat(((MessageContent.Opaque) content).reason()).contains("\"---\" separates");
        } else if (expected.has("json")) {
            assertThat(((MessageContent.Json) content).text(message)).startsWith("{");
        } else if (expected.has("value") && expected.get("value").isNull()) {
            assertThat(content).isInstanceOf(MessageContent.Opaque.class);
        } else if (content instanceof MessageContent.Fields fields) {
            MessageCursor cursor = fields.plan().cursor();
            cursor.reset(message.buffer(), message.offset(), message.length());
            Object value = Values.read(cursor);
            if (expected.has("value")) {
                compare("", value, expected.get("value"));
            }
        }
    }

    private static void compare(String path, Object value, JsonNode expected) {
        if (value instanceof Map<?, ?> fields) {
            assertThat(fields).as(path).hasSize(expected.size());
            fields.forEach((name, field) -> {
                // The other decoder of IDL gives the nanoseconds of all times the name that they have in ROS 1.
                Object spelled = name.equals("nanosec") && expected.has("nsec") ? "nsec" : name;
                assertThat(expected.has(spelled.toString()))
                        .as(path + "." + name)
                        .isTrue();
                compare(path + "." + name, field, expected.get(spelled.toString()));
            });
        } else if (value instanceof List<?> elements) {
            if (expected.has("$len")) {
                assertThat(elements).as(path).hasSize(expected.get("$len").asInt());
                return;
            }
            assertThat(elements).as(path).hasSize(expected.size());
            for (int i = 0; i < elements.size(); i++) {
                compare(path + "[" + i + "]", elements.get(i), expected.get(i));
            }
        } else if (value instanceof Long number) {
            // One of the other decoders takes bytes as signed.
            long other = new BigDecimal(expected.asText()).longValueExact();
            assertThat(number == other || (other < 0 && number == other + 256))
                    .as(path + ": " + number + ", " + other)
                    .isTrue();
        } else if (value instanceof Number number) {
            assertThat(number.doubleValue()).as(path).isEqualTo(Double.valueOf(expected.asText()));
        } else {
            assertThat(value.toString()).as(path).isEqualTo(expected.asText());
        }
    }
}
