package dev.metricsbuild.processor.writer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AsciiTextTest {
    @Test
    void literal_isAsciiAndMeansTheSame() {
        assertThat(AsciiText.literal("m/s²")).isEqualTo("\"m/s\\u00b2\"");
        assertThat(AsciiText.literal("a\"b\\c\n\r\t\u0001")).isEqualTo("\"a\\\"b\\\\c\\n\\r\\t\\u0001\"");
        assertThat(AsciiText.literal("\\u00b2")).isEqualTo("\"\\\\u00b2\"");
        assertThat(AsciiText.literal("\uD83D\uDE80")).isEqualTo("\"\\ud83d\\ude80\"");
    }

    @Test
    void text_keepsAsciiAndEscapesTheRest() {
        assertThat(AsciiText.of("double größe() {}\n")).isEqualTo("double gr\\u00f6\\u00dfe() {}\n");
    }
}
