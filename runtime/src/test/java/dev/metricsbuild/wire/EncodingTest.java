package dev.metricsbuild.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.data.TimestampSeries;
import dev.metricsbuild.data.UuidSeries;
import dev.metricsbuild.metric.DataSpec;
import dev.metricsbuild.metric.JobMetrics;
import dev.metricsbuild.metric.Plotly;
import dev.metricsbuild.read.MetricsFile;
import dev.metricsbuild.write.IdSource;
import dev.metricsbuild.write.MetricsWriter;
import dev.metricsbuild.write.Serialization;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bytes are those that protobuf-java's own serializer writes for the same message. */
class EncodingTest {
    @Property(tries = 2000, seed = "20261125")
    void anyMessage_hasTheBytesOfTheGeneratedClasses(@ForAll long seed) {
        JobMetrics message = RandomMessages.message(seed);

        assertSameBytes(
                Serialization.toByteArray(message), ProtoTwin.of(message).toByteArray());
    }

    @Property(tries = 2000, seed = "20261126")
    void anyMessage_isReadBackToTheSameBytes(@ForAll long seed) throws IOException {
        byte[] bytes = Serialization.toByteArray(RandomMessages.message(seed));

        assertSameBytes(Serialization.toByteArray(MetricsFile.of(bytes).readAll()), bytes);
    }

    @ParameterizedTest
    @ValueSource(
            longs = {
                0,
                1,
                -1,
                127,
                128,
                999_999_999,
                1_000_000_000,
                1_000_000_001,
                -1_000_000_000,
                -999_999_999,
                -1_000_000_001,
                1_700_000_000_123_456_789L,
                Long.MAX_VALUE,
                Long.MIN_VALUE
            })
    void timestamp_hasTheBytesOfTheGeneratedClasses(long nanos) {
        JobMetrics message = new MetricsWriter(new UUID(1, 2), IdSource.nameBased())
                .addData(DataSpec.of("t", ""), MetricsData.of(TimestampSeries.ofNanos(nanos, nanos)))
                .build();

        assertSameBytes(
                Serialization.toByteArray(message), ProtoTwin.of(message).toByteArray());
    }

    /** More points than the chunk that they go through holds, so that it is emptied in the middle. */
    @Test
    void longSeries_haveTheBytesOfTheGeneratedClasses() {
        int size = 70_001;
        double[] values = new double[size];
        long[] nanos = new long[size];
        UUID[] uuids = new UUID[size];
        for (int i = 0; i < size; i++) {
            values[i] = i / 7.0;
            nanos[i] = i * 1_234_567_891L;
            uuids[i] = new UUID(i * 0x9E3779B97F4A7C15L, ~i);
        }
        JobMetrics message = new MetricsWriter(new UUID(1, 2), IdSource.nameBased())
                .addData(
                        DataSpec.of("values", ""), MetricsData.ofDoubles(values).indexedBy(MetricsData.ofNanos(nanos)))
                .addData(DataSpec.of("ids", ""), MetricsData.of(UuidSeries.of(uuids)))
                .add("plotly", Plotly.of(Map.of("y", values)))
                .build();

        assertSameBytes(
                Serialization.toByteArray(message), ProtoTwin.of(message).toByteArray());
    }

    private static void assertSameBytes(byte[] actual, byte[] expected) {
        assertThat(Arrays.mismatch(actual, expected))
                .as("position of the first byte that differs")
                .isEqualTo(-1);
    }
}
