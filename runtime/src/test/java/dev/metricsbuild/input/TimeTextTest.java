package dev.metricsbuild.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times in their texts: as short as a short cut takes them, and as long as it leaves to exact arithmetic. */
class TimeTextTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            0,                    SECONDS,      0
            1.5,                  SECONDS,      1500000000
            -1.5,                 SECONDS,      -1500000000
            +1.5,                 SECONDS,      1500000000
            .5,                   SECONDS,      500000000
            -.5,                  SECONDS,      -500000000
            5.,                   SECONDS,      5000000000
            -2,                   MILLISECONDS, -2000000
            1e-3,                 SECONDS,      1000000
            0.000000001,          SECONDS,      1
            0.0000000015,         SECONDS,      2
            0.0000000025,         SECONDS,      2
            -0.0000000015,        SECONDS,      -2
            0.5,                  NANOSECONDS,  0
            1e-30,                SECONDS,      0
            999999999999999999,   NANOSECONDS,  999999999999999999
            9223372036854775807,  NANOSECONDS,  9223372036854775807
            -9223372036854775808, NANOSECONDS,  -9223372036854775808
            9223372036.854775807, SECONDS,      9223372036854775807
            """)
    void number_isNanosecondsToTheNearest(String text, TimeUnit unit, long nanos) {
        assertThat(TimeText.nanos(text, unit)).isEqualTo(nanos);
        assertThat(TimeText.durationNanos(text, unit)).isEqualTo(nanos);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", "+", ".", "-.", "1.2.3", ".5.0", "1/2", "1-2", "--1", "+-1", "1 2", "abc", "T5", ":5"})
    void textThatIsNoNumber_isRefused(String text) {
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> TimeText.nanos(text, TimeUnit.SECONDS));
        assertThatExceptionOfType(NumberFormatException.class)
                .isThrownBy(() -> TimeText.durationNanos(text, TimeUnit.SECONDS));
    }

    @ParameterizedTest
    @CsvSource({
        "9223372036854775808, NANOSECONDS",
        "-9223372036854775809, NANOSECONDS",
        "9223372036.854775808, SECONDS",
        "9223372037, SECONDS",
        "99999999999999999, SECONDS",
        "1e30, NANOSECONDS",
        "1e999999999, NANOSECONDS"
    })
    void numberBeyondALong_isRefused(String text, TimeUnit unit) {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> TimeText.nanos(text, unit));
    }

    @Test
    void numberOfAHundredCharacters_isTheLongestRead() {
        String longest = "0".repeat(99) + "7";

        assertThat(TimeText.nanos(longest, TimeUnit.NANOSECONDS)).isEqualTo(7);
        assertThatExceptionOfType(NumberFormatException.class)
                .isThrownBy(() -> TimeText.nanos("0" + longest, TimeUnit.NANOSECONDS))
                .withMessage("a number of more than 100 digits");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-11-14T22:13:20Z, 1700000000000000000",
        "2023-11-14 23:13:20.000000001+01:00, 1700000000000000001",
        "1969-12-31T23:59:59.999999999Z, -1"
    })
    void isoText_isSinceNineteenSeventy(String text, long nanos) {
        assertThat(TimeText.nanos(text, TimeUnit.MILLISECONDS)).isEqualTo(nanos);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-11-14T22:13:20", "2023-11-14 22:13", "12:30", "1T"})
    void isoTextWithoutDayOrZone_isRefused(String text) {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> TimeText.nanos(text, TimeUnit.SECONDS));
    }

    @ParameterizedTest
    @CsvSource({"PT1.5S, 1500000000", "-PT2S, -2000000000", "+PT2S, 2000000000", "P1D, 86400000000000"})
    void isoSpan_isItsLength(String text, long nanos) {
        assertThat(TimeText.durationNanos(text, TimeUnit.SECONDS)).isEqualTo(nanos);
    }

    @Test
    void pointBeforeNineteenSeventy_hasNanosecondsThatCountUp() {
        assertThat(TimeText.instant(-1)).isEqualTo(Instant.ofEpochSecond(-1, 999_999_999));
        assertThat(TimeText.nanos(Instant.ofEpochSecond(-1, 999_999_999))).isEqualTo(-1);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> TimeText.nanos(Instant.MAX));
    }
}
