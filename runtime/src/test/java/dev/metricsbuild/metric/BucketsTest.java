package dev.metricsbuild.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class BucketsTest {
    @Test
    void uniform_dividesEvenly() {
        assertThat(Buckets.uniform(0, 1, 4))
                .containsExactly(
                        new Bucket(0, 0.25), new Bucket(0.25, 0.5), new Bucket(0.5, 0.75), new Bucket(0.75, 1));
    }

    @Test
    void edges_thatDoNotAscend_areRefusedWithTheirPosition() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Buckets.edges(0, 2, 2))
                .withMessageContaining("edges[2] is 2.0, after 2.0");
    }

    @Test
    void uniform_withoutWidth_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Buckets.uniform(1, 1, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> Buckets.uniform(0, Double.NaN, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> Buckets.uniform(0, 1, 0));
    }

    /** 1 to 1000: quartiles 250.75 and 750.25, width 2 * 499.5 / 10 = 99.9, hence ten buckets. */
    @Test
    void automatic_followsFreedmanAndDiaconis() {
        double[] values = new double[1000];
        Arrays.setAll(values, i -> i + 1);

        assertThat(Buckets.automatic(values)).hasSize(10);
    }

    /** Seven of eight values are equal, so that the quartiles are: Sturges' rule says 1 + log2(8) = 4. */
    @Test
    void automatic_withoutSpreadInTheMiddle_followsSturges() {
        assertThat(Buckets.automatic(5, 5, 5, 5, 5, 5, 5, 9)).hasSize(4);
    }

    @Property(seed = "815")
    void automatic_coversEveryFiniteValue_contiguously(@ForAll double[] values) {
        double[] moderate =
                Arrays.stream(values).filter(v -> Math.abs(v) < 1e150).toArray();

        List<Bucket> buckets = Buckets.automatic(moderate);

        assertThat(buckets).hasSizeBetween(1, 200);
        for (int i = 1; i < buckets.size(); i++) {
            assertThat(buckets.get(i).lower()).isEqualTo(buckets.get(i - 1).upper());
        }
        for (double value : moderate) {
            assertThat(value)
                    .isBetween(
                            buckets.get(0).lower(),
                            buckets.get(buckets.size() - 1).upper());
        }
    }
}
