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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bytes are those that protobuf-java's own serializer writes for the same message. */
class EncodingTest {
    @Property(tries = 2000, seed = "20261125")
    void anyMessage_hasTheBytesOfTheGeneratedClasses(@ForAll long seed) throws IOException {
        JobMetrics message = RandomMessages.message(seed);

        assertEncodedAsByTheGeneratedClasses(message);
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
    void timestamp_hasTheBytesOfTheGeneratedClasses(long nanos) throws IOException {
        JobMetrics message = new MetricsWriter(new UUID(1, 2), IdSource.nameBased())
                .addData(DataSpec.of("t", ""), MetricsData.of(TimestampSeries.ofNanos(nanos, nanos)))
                .build();

        assertEncodedAsByTheGeneratedClasses(message);
    }

    /** More points than the chunk that they go through holds, so that it is emptied in the middle. */
    @Test
    void longSeries_haveTheBytesOfTheGeneratedClasses() throws IOException {
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

        assertEncodedAsByTheGeneratedClasses(message);
    }

    /** A time may be before or after the one before it, by any distance, and share its second with it. */
    @Property(tries = 2000, seed = "20261127")
    void anyTimestamps_haveTheBytesOfTheGeneratedClasses(@ForAll @Size(max = 50) List<Long> times) throws IOException {
        long[] nanos = times.stream()
                .flatMapToLong(time -> LongStream.of(time, time + 1, time - 999_999_999, -time, time % 5_000_000_000L))
                .toArray();

        assertEncodedAsByTheGeneratedClasses(new MetricsWriter(new UUID(1, 2), IdSource.nameBased())
                .addData(DataSpec.of("t", ""), MetricsData.ofNanos(nanos))
                .build());
    }

    /** Texts that are longer than the buffer, and that fall on its end. */
    @ParameterizedTest
    @ValueSource(strings = {"a", "\u00e4", "\u20ac", "\ud83d\ude80", "\ud83d", "a\u0000"})
    void longTexts_haveTheBytesOfTheGeneratedClasses(String part) throws IOException {
        MetricsWriter writer = new MetricsWriter(new UUID(1, 2), IdSource.nameBased());
        for (int length : new int[] {1, 127, 128, 32_700, 65_400, 65_536, 70_000, 200_000}) {
            writer.add("text " + length, part.repeat(length));
        }

        assertEncodedAsByTheGeneratedClasses(writer.build());
    }

    private static void assertEncodedAsByTheGeneratedClasses(JobMetrics message) throws IOException {
        byte[] expected = ProtobufEncoding.of(message).toByteArray();
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        MessageEncoder.of(message).writeTo(stream);

        assertSameBytes(Serialization.toByteArray(message), expected);
        assertSameBytes(stream.toByteArray(), expected);
    }

    private static void assertSameBytes(byte[] actual, byte[] expected) {
        assertThat(Arrays.mismatch(actual, expected))
                .as("position of the first byte that differs")
                .isEqualTo(-1);
    }
}
