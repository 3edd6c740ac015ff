package dev.metricsbuild.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Directories in the order in which people count. */
class NaturalOrderTest {
    @Test
    void namesInAnyOrder_areSortedAsPeopleDo() {
        List<String> expected = List.of(
                "10", "a", "a01", "a1", "a2", "a2b", "a2b1", "a10", "a100000000000000000000", "b", "job-2", "job-10");
        List<String> names = new ArrayList<>(expected);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(names, new Random(seed));
            names.sort(new NaturalOrder());

            assertThat(names).isEqualTo(expected);
        }
    }
}
