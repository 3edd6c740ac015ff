package dev.metricsbuild.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MetricsDataTest {
    @Test
    void groupBy_keepsCategoriesInOrderOfFirstPoint_andPointsInTheirOrder() {
        MetricsData grouped = MetricsData.ofDoubles(1, 2, 3, 4, 5).groupBy("b", "a", "b", "c", "a");

        Map<String, Series> expected = new LinkedHashMap<>();
        expected.put("b", DoubleSeries.of(1, 3));
        expected.put("a", DoubleSeries.of(2, 5));
        expected.put("c", DoubleSeries.of(4));
        assertThat(grouped.content()).isEqualTo(new DataContent.Grouped(expected));
        assertThat(((DataContent.Grouped) grouped.content()).categories().keySet())
                .containsExactly("b", "a", "c");
    }

    @Test
    void groupBy_groupsTheIndexAlike() {
        MetricsData data = MetricsData.ofDoubles(1, 2, 3).indexedBy(MetricsData.ofNanos(10, 20, 30));

        MetricsData index = data.groupBy("x", "y", "x").index().orElseThrow();

        assertThat(index.content())
                .isEqualTo(new DataContent.Grouped(
                        Map.of("x", TimestampSeries.ofNanos(10, 30), "y", TimestampSeries.ofNanos(20))));
    }

    @Test
    void groupBy_withAnotherNumberOfCategories_saysBothNumbers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MetricsData.ofDoubles(1, 2).groupBy("a"))
                .withMessage("groupBy needs a category for each point: found 1 categories for 2 points.");
    }

    @Test
    void groupBy_ofGroupedData_isRefused() {
        MetricsData grouped = MetricsData.ofDoubles(1, 2).groupBy("a", "b");

        assertThatIllegalStateException().isThrownBy(() -> grouped.groupBy("a", "b"));
    }

    @Test
    void indexedBy_ofAnotherLength_saysBothLengths() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MetricsData.ofDoubles(1, 2, 3).indexedBy(MetricsData.ofNanos(1, 2)))
                .withMessage("There are 3 values, but 2 times; expected one for each value.");
    }

    @Test
    void indexedBy_ofOtherCategories_isRefused() {
        MetricsData data = MetricsData.grouped(Map.of("a", DoubleSeries.of(1)));
        MetricsData index = MetricsData.grouped(Map.of("b", TimestampSeries.ofNanos(1)));

        assertThatIllegalArgumentException().isThrownBy(() -> data.indexedBy(index));
    }

    @Test
    void grouped_ofSeriesOfTwoTypes_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MetricsData.grouped(Map.of("a", DoubleSeries.of(1), "b", StringSeries.of("x"))))
                .withMessageStartingWith("The series of all categories must be of one type");
    }

    @Test
    void grouped_withoutCategories_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> MetricsData.grouped(Map.of()));
    }

    @Test
    void copies_keepWhatTheyDoNotChange() {
        MetricsData index = MetricsData.ofStrings("a", "b");
        MetricsData data =
                MetricsData.ofDoubles(1, 2).indexedBy(index).named("n").withUnit("m");

        assertThat(data.name()).isEqualTo("n");
        assertThat(data.unit()).isEqualTo("m");
        assertThat(data.index()).containsSame(index);
        assertThat(data.doubles().array()).containsExactly(1, 2);
    }

    @Test
    void doubles_ofTexts_isRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> MetricsData.ofStrings("a").doubles());
    }
}
