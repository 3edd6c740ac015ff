package dev.metricsbuild.input.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A column has, in the end, what has been added to it, in that order, however long it has become. */
class ColumnsTest {
    private static final int LONG = 3 * Chunks.MOST;

    @Property(tries = 60)
    void columnOfAnyLength_hasWhatWasAdded(@ForAll @IntRange(max = LONG) int length) {
        DoubleColumn doubles = new DoubleColumn();
        LongColumn longs = new LongColumn();
        IntColumn ints = new IntColumn();
        BooleanColumn booleans = new BooleanColumn();
        StringColumn strings = new StringColumn();
        for (int i = 0; i < length; i++) {
            doubles.add(i / 8.0);
            longs.add(i - (1L << 40));
            ints.add(-i);
            booleans.add(i % 3 == 0);
            strings.add(i % 5 == 0 ? null : "s" + i);
        }

        boolean[] thirds = booleans.toArray();
        assertThat(doubles.toArray())
                .isEqualTo(IntStream.range(0, length).mapToDouble(i -> i / 8.0).toArray());
        assertThat(longs.toArray())
                .isEqualTo(IntStream.range(0, length)
                        .mapToLong(i -> i - (1L << 40))
                        .toArray());
        assertThat(ints.toArray())
                .isEqualTo(IntStream.range(0, length).map(i -> -i).toArray());
        assertThat(thirds).hasSize(length);
        assertThat(IntStream.range(0, length).allMatch(i -> thirds[i] == (i % 3 == 0)))
                .isTrue();
        assertThat(strings.toArray())
                .isEqualTo(IntStream.range(0, length)
                        .mapToObj(i -> i % 5 == 0 ? null : "s" + i)
                        .toArray(String[]::new));
    }

    @Property(tries = 200)
    void texts_areThoseThatWereAdded(@ForAll @Size(max = 300) List<String> texts) {
        StringColumn column = new StringColumn();
        texts.forEach(column::add);

        assertThat(column.toArray()).isEqualTo(texts.toArray(String[]::new));
    }

    @Test
    void recurringTexts_areKeptOnce() {
        StringColumn column = new StringColumn();
        List<String> phases = List.of("TAKEOFF", "CRUISE", "LANDING");
        for (int i = 0; i < 10_000; i++) {
            column.add(new String(phases.get(i % phases.size())));
        }

        @Nullable String[] texts = column.toArray();
        Set<Integer> kept = new HashSet<>();
        Arrays.stream(texts).forEach(text -> kept.add(System.identityHashCode(text)));
        assertThat(texts).hasSize(10_000).contains("TAKEOFF", "CRUISE", "LANDING");
        assertThat(kept).hasSizeLessThanOrEqualTo(phases.size());
    }
}
