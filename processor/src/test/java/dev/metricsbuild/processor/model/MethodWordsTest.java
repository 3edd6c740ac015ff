package dev.metricsbuild.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MethodWordsTest {
    @ParameterizedTest
    @CsvSource({
        "topSpeed, Top speed",
        "speed, Speed",
        "maxRPM, Max RPM",
        "p95LatencyOfHTTPCalls, P95 latency of HTTP calls",
        "snake_case_name, Snake case name",
        "aB, A b",
        "URL, URL",
        "größeÜberAlles, Größe über alles",
        "x, X",
        "_, ''",
        "i18nKeys, I18n keys"
    })
    void methodName_readsAsASentenceBegins(String method, String words) {
        assertThat(MethodWords.of(method)).isEqualTo(words);
    }
}
