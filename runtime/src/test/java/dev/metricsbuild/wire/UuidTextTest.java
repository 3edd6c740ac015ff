package dev.metricsbuild.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.metricsbuild.data.MetricsFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UuidTextTest {

    /** The file holds texts with the verdict of Python 3.11's {@code uuid.UUID} on each. */
    @Test
    void textsOfEverySort_pythonsVerdict() throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<String> differing = new ArrayList<>();
        try (InputStream in =
                Objects.requireNonNull(UuidTextTest.class.getResourceAsStream("/validate/uuid-verdicts.jsonl"))) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertThat(lines).hasSizeGreaterThan(1000);
            for (String line : lines) {
                JsonNode entry = json.readTree(line);
                String text = entry.get(0).textValue();
                if (UuidText.parses(text) != entry.get(1).booleanValue()) {
                    differing.add(line);
                }
            }
        }
        assertThat(differing).isEmpty();
    }

    @Test
    void lowerCaseWithDashes_canonical() {
        assertThat(UuidText.canonical("01234567-89ab-cdef-0123-456789abcdef"))
                .isEqualTo(UUID.fromString("01234567-89ab-cdef-0123-456789abcdef"));
        assertThat(UuidText.canonical("fedcba98-7654-3210-fedc-ba9876543210"))
                .isEqualTo(UUID.fromString("fedcba98-7654-3210-fedc-ba9876543210"));
    }

    @Test
    void anyOtherSpelling_notCanonical() {
        assertThat(UuidText.canonical("01234567-89AB-cdef-0123-456789abcdef")).isNull();
        assertThat(UuidText.canonical("0123456789abcdef0123456789abcdef")).isNull();
        assertThat(UuidText.canonical("01234567-89ab-cdef-0123_456789abcdef")).isNull();
        assertThat(UuidText.canonical("01234567-89ab-cdef-0123-456789abcdeg")).isNull();
        assertThat(UuidText.canonical("01234567089ab-cdef-0123-456789abcdef")).isNull();
    }

    @Test
    void everySpelling_isTheSameUuid() throws MetricsFormatException {
        UUID expected = UUID.fromString("01234567-89ab-cdef-0123-456789abcdef");

        for (String text : List.of(
                "01234567-89ab-cdef-0123-456789abcdef",
                "01234567-89AB-CDEF-0123-456789ABCDEF",
                "{0123456789abcdef0123456789abcdef}",
                "urn:uuid:01234567-89ab-cdef-0123-456789abcdef",
                "\uFF101234567-89ab-cdef-0123-456789abcdef")) {
            assertThat(UuidText.parse(text, "it")).isEqualTo(expected);
        }
    }

    @Test
    void prefixAndUnderscores_leaveFewerDigits() throws MetricsFormatException {
        assertThat(UuidText.parse("0x_1234567_89abcdef0123456789abc", "it"))
                .isEqualTo(UUID.fromString("00001234-5678-9abc-def0-123456789abc"));
    }
}
