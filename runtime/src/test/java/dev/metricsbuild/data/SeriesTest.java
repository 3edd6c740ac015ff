package dev.metricsbuild.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.metricsbuild.annotations.MetricStatus;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SeriesTest {
    @ParameterizedTest
    @EnumSource
    void statusCode_isTheNumberOfTheSchema(MetricStatus status) {
        assertThat(dev.metricsbuild.proto.MetricStatus.forNumber(StatusSeries.code(status)))
                .hasToString(status + "_METRIC_STATUS");
        assertThat(StatusSeries.of(status).at(0)).isEqualTo(status);
    }

    @Test
    void statusCodes_outsideOfTheSchema_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatusSeries.ofCodes((byte) 1, (byte) 6))
                .withMessage("codes[1] is 6, not one of 1 to 5");
    }

    @Test
    void seconds_areRoundedToNanoseconds() {
        assertThat(TimestampSeries.ofSeconds(0, 1.5, -0.25, 0.1).nanosArray())
                .containsExactly(0, 1_500_000_000L, -250_000_000L, 100_000_000L);
    }

    @Test
    void seconds_thatAreNanoseconds_areRefusedWithAHint() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimestampSeries.ofSeconds(0, 1.7e18))
                .withMessageContaining("times[1] is 1.7E18 s")
                .withMessageContaining("ofNanos");
    }

    @Test
    void notANumberOfSeconds_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> TimestampSeries.ofSeconds(Double.NaN));
    }

    @Test
    void instants_becomeNanosecondsSince1970() {
        assertThat(TimestampSeries.of(Instant.parse("1970-01-01T00:00:01.5Z"), Instant.parse("1969-12-31T23:59:59Z"))
                        .nanosArray())
                .containsExactly(1_500_000_000L, -1_000_000_000L);
    }

    @Test
    void nullText_isRefusedWithItsPosition() {
        assertThatNullPointerException()
                .isThrownBy(() -> StringSeries.of(Arrays.asList("a", null)))
                .withMessage("values[1]");
    }

    @Test
    void arrays_areNotCopied() {
        double[] values = {1, 2};
        long[] nanos = {1, 2};

        assertThat(DoubleSeries.of(values).array()).isSameAs(values);
        assertThat(TimestampSeries.ofNanos(nanos).nanosArray()).isSameAs(nanos);
    }
}
