package dev.metricsbuild.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metricsbuild.metric.BarChart;
import dev.metricsbuild.metric.Plotly;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Maps without an order of their own are ordered by key, so that a file does not depend on the salt of a JVM. */
class MapOrderTest {
    private static final Map<String, Integer> UNORDERED =
            Map.of("cars", 3, "people", 5, "trucks", 2, "bikes", 1, "trams", 4, "dogs", 6);
    private static final String[] BY_KEY = {"bikes", "cars", "dogs", "people", "trams", "trucks"};

    @Test
    void mapWithoutAnOrder_isOrderedByKey() {
        assertThat(MapOrder.of(UNORDERED).keySet()).containsExactly(BY_KEY);
        assertThat(MapOrder.of(new HashMap<>(UNORDERED)).keySet()).containsExactly(BY_KEY);
        assertThat(MapOrder.ofAny(UNORDERED).keySet().toArray()).isEqualTo(BY_KEY);
    }

    @Test
    void mapWithAnOrder_keepsIt() {
        Map<String, Integer> inserted = new LinkedHashMap<>();
        inserted.put("z", 1);
        inserted.put("a", 2);
        Map<String, Integer> descending = new TreeMap<>(java.util.Comparator.reverseOrder());
        descending.putAll(inserted);

        assertThat(MapOrder.of(inserted).keySet()).containsExactly("z", "a");
        assertThat(MapOrder.of(descending).keySet()).containsExactly("z", "a");
    }

    @Test
    void barChart_drawsTheBarsOfAMapWithoutAnOrderByKey() {
        MetricsData index =
                BarChart.of(UNORDERED).bars().get(0).values().index().orElseThrow();

        assertThat(index.content()).isEqualTo(StringSeries.of(BY_KEY));
    }

    @Test
    void figure_hasTheKeysOfMapsWithoutAnOrderByKey_atEachLevel() {
        Plotly figure = Plotly.of(Map.of("layout", Map.of("z", 1, "a", 2, "m", 3), "data", java.util.List.of()));

        assertThat(figure.figure().keySet()).containsExactly("data", "layout");
        assertThat(((Map<?, ?>) figure.figure().get("layout")).keySet().toArray())
                .isEqualTo(new Object[] {"a", "m", "z"});
    }
}
