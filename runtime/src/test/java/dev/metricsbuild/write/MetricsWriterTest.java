package dev.metricsbuild.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.metricsbuild.annotations.MetricStatus;
import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.metric.DataSpec;
import dev.metricsbuild.metric.DoubleOverTime;
import dev.metricsbuild.metric.Event;
import dev.metricsbuild.metric.Histogram;
import dev.metricsbuild.metric.JobMetrics;
import dev.metricsbuild.metric.Metric;
import dev.metricsbuild.metric.MetricSpec;
import dev.metricsbuild.metric.Scalar;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MetricsWriterTest {
    private static final UUID JOB = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final long[] TIMES = {0, 1};
    private static final double[] VALUES = {1, 2};

    private final MetricsWriter writer = new MetricsWriter(JOB, IdSource.nameBased());

    @Test
    void dataWithoutName_isNamedAfterItsMetricAndRole() {
        writer.add("Speed", DoubleOverTime.of(TIMES, VALUES));

        assertThat(writer.build().data())
                .extracting(MetricsData::name)
                .containsExactly("Speed: times", "Speed: values", "Speed: statuses");
    }

    @Test
    void dataOfSeveralLines_isNamedAfterTheLegend() {
        writer.add(
                "Speed",
                DoubleOverTime.builder()
                        .line("left", TIMES, VALUES)
                        .line("right", TIMES, VALUES)
                        .build());

        assertThat(writer.build().data())
                .extracting(MetricsData::name)
                .containsExactly(
                        "Speed: left times",
                        "Speed: left values",
                        "Speed: left statuses",
                        "Speed: right times",
                        "Speed: right values",
                        "Speed: right statuses");
    }

    @Test
    void sharedIndex_isWrittenOnce() {
        MetricsData times = MetricsData.ofNanos(TIMES);
        writer.add(
                "a",
                DoubleOverTime.builder()
                        .line(MetricsData.ofDoubles(VALUES).indexedBy(times))
                        .build());
        writer.add(
                "b",
                DoubleOverTime.builder()
                        .line(MetricsData.ofDoubles(VALUES).indexedBy(times))
                        .build());

        assertThat(writer.build().data())
                .extracting(MetricsData::name)
                .containsExactly("a: times", "a: values", "a: statuses", "b: values", "b: statuses");
    }

    @Test
    void madeUpName_thatAUserHasGiven_getsANumber() {
        writer.addData(MetricsData.ofDoubles(9).named("h: values")).add("h", Histogram.of(VALUES));

        assertThat(writer.build().data("h: values (2)")).isPresent();
    }

    @Test
    void unitOfTheMetric_goesToItsValues_notToTimesAndStatuses() {
        writer.add(MetricSpec.builder("Speed").unit("m/s").build(), DoubleOverTime.of(TIMES, VALUES));

        assertThat(writer.build().data()).extracting(MetricsData::unit).containsExactly("", "m/s", "");
    }

    @Test
    void unitOfTheData_wins() {
        MetricsData values = MetricsData.ofDoubles(VALUES).withUnit("km/h");
        writer.add(
                MetricSpec.builder("h").unit("m/s").build(),
                Histogram.of(values, Histogram.of(VALUES).buckets()));

        assertThat(writer.build().data("h: values").orElseThrow().unit()).isEqualTo("km/h");
    }

    @Test
    void order_isThePlaceOfAddition_unlessGiven() {
        writer.add("a", 1)
                .add(MetricSpec.builder("b").order(7).build(), Scalar.of(1))
                .add("c", 1);

        assertThat(writer.build().metrics()).extracting(Metric::order).containsExactly(0f, 7f, 2f);
    }

    @Test
    void nameBasedIds_areTheSameEachTime() {
        writer.add("a", DoubleOverTime.of(TIMES, VALUES));

        assertThat(Serialization.toByteArray(writer.build())).isEqualTo(Serialization.toByteArray(writer.build()));
    }

    @Test
    void nameBasedIds_differBetweenJobs() {
        MetricsWriter other = new MetricsWriter(new UUID(0, 2), IdSource.nameBased()).add("a", 1);

        assertThat(writer.add("a", 1).build().metrics().get(0).id())
                .isNotEqualTo(other.build().metrics().get(0).id());
    }

    @Test
    void metricsOfEvents_standAmongTheMetrics_flagged() {
        writer.add("a", 1)
                .add(Event.at("Takeoff", 5).metric("Height", 2.5).build())
                .add(Event.at("Landing", 9).metric("Height", 0.1).build());

        JobMetrics message = writer.build();

        assertThat(message.metrics()).extracting(Metric::name).containsExactly("a", "Height", "Height");
        assertThat(message.metrics()).extracting(Metric::isEventMetric).containsExactly(false, true, true);
        assertThat(message.events().get(1).metrics())
                .containsExactly(message.metrics().get(2));
        assertThat(message.metric("Height")).isEmpty();
    }

    @Test
    void overallStatus_followsFromTheMetrics_unlessGiven() {
        MetricSpec failing = MetricSpec.builder("a").failsAbove(0).build();

        assertThat(writer.add(failing, Scalar.of(1)).build().status()).isEqualTo(MetricStatus.FAIL_BLOCK);
        assertThat(writer.overallStatus(MetricStatus.FAIL_WARN).build().status())
                .isEqualTo(MetricStatus.FAIL_WARN);
    }

    @Test
    void dataWithoutMetricAndName_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> writer.addData(MetricsData.ofDoubles(1)));
    }

    @Test
    void dataSpec_givesNameAndUnit() {
        writer.addData(DataSpec.of("Errors", "m"), MetricsData.ofDoubles(1, 2));

        MetricsData data = writer.build().data("Errors").orElseThrow();
        assertThat(data.unit()).isEqualTo("m");
    }

    @Test
    void messageThatThePlatformWouldReject_isNotBuilt() {
        ScalarMessageBuilder builder =
                ScalarMessageBuilder.of(MetricSpec.named("Speed")).value(Double.NaN);

        assertThatIllegalStateException()
                .isThrownBy(builder::build)
                .withMessageContaining("SCALAR-NAN")
                .withMessageContaining("Speed");
    }

    @Test
    void messageBuilder_keepsWhatTheAnnotationSays_andTakesWhatTheCallerSays() {
        MetricsMessage message = ScalarMessageBuilder.of(
                        MetricSpec.builder("Speed").unit("m/s").failsAbove(30).build())
                .value(31)
                .description("d")
                .build();

        assertThat(message.status()).isEqualTo(MetricStatus.FAIL_BLOCK);
        assertThat(message.metric().description()).isEqualTo("d");
        assertThat(message.toProto()
                        .getJobLevelMetrics()
                        .getMetrics(0)
                        .getMetricValues()
                        .getScalarMetricValues()
                        .getUnit())
                .isEqualTo("m/s");
    }

    @Test
    void messageBuilder_withoutValue_saysWhatToCall() {
        assertThatIllegalStateException()
                .isThrownBy(TextMessageBuilder.of(MetricSpec.named("Note"))::build)
                .withMessage("\"Note\" has been given no value; call value(...) first.");
    }
}
