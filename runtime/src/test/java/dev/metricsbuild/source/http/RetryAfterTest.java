package dev.metricsbuild.source.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a server says to come again. */
class RetryAfterTest {
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    private static final Duration CAP = Duration.ofMinutes(1);

    @ParameterizedTest
    @CsvSource({"0,0", "7,7", "' 7 ',7", "3600,60", "99999999999999999999,60"})
    void seconds_areWaited_upToTheCap(String header, long seconds) {
        assertThat(RetryAfter.parse(header, NOW, CAP)).contains(Duration.ofSeconds(seconds));
    }

    @Test
    void date_isWaitedFor() {
        assertThat(RetryAfter.parse("Wed, 25 Nov 2026 12:00:30 GMT", NOW, CAP)).contains(Duration.ofSeconds(30));
        assertThat(RetryAfter.parse("Thu, 26 Nov 2026 12:00:30 GMT", NOW, CAP)).contains(CAP);
        assertThat(RetryAfter.parse("Tue, 24 Nov 2026 12:00:30 GMT", NOW, CAP)).contains(Duration.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-1", "1.5", "2026-11-25T12:00:30Z"})
    void anythingElse_saysNothing(String header) {
        assertThat(RetryAfter.parse(header, NOW, CAP)).isEmpty();
    }
}
