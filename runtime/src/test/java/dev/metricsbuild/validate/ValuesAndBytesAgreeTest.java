package dev.metricsbuild.validate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metricsbuild.metric.JobMetrics;
import dev.metricsbuild.wire.RandomMessages;
import dev.metricsbuild.write.Serialization;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The report on values is the report on the bytes that they are written as. */
class ValuesAndBytesAgreeTest {
    @Property(tries = 1000, seed = "20261127")
    void anyMessage_hasTheSameReportEitherWay(@ForAll long seed) {
        JobMetrics message = RandomMessages.message(seed);

        assertThat(MetricsValidator.validate(message).violations())
                .isEqualTo(MetricsValidator.validate(Serialization.toByteArray(message))
                        .violations());
    }
}
