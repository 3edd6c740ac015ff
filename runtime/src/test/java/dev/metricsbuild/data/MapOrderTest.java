package dev.metricsbuild.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metricsbuild.metric.BarChart;
import dev.metricsbuild.metric.ImageList;
import dev.metricsbuild.metric.Plotly;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
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

    @Test
    void setsAndViewsWithoutAnOrder_areOrdered() {
        Set<String> set = UNORDERED.keySet();
        for (Collection<String> each :
                List.of(Set.of(BY_KEY), new HashSet<>(set), set, new HashMap<>(UNORDERED).keySet())) {
            assertThat(StringSeries.of(each).asList())
                    .as(each.getClass().getName())
                    .containsExactly(BY_KEY);
        }
        assertThat(MapOrder.ofElements(UNORDERED.values())).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(UuidSeries.of(Set.of(new UUID(0, 2), new UUID(0, 1), new UUID(0, 3)))
                        .asList())
                .containsExactly(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3));
        assertThat(ImageList.of(Set.of("b.png", "a.png")).files())
                .extracting(file -> ((DataContent.ExternalFile) file.content()).path())
                .containsExactly("a.png", "b.png");
    }

    @Test
    void collectionWithAnOrder_keepsIt() {
        assertThat(StringSeries.of(List.of("z", "a")).asList()).containsExactly("z", "a");
        assertThat(StringSeries.of(new LinkedHashSet<>(List.of("z", "a"))).asList())
                .containsExactly("z", "a");
    }

    /** The salt of {@code Map.of} and {@code Set.of} differs from one JVM to the next. */
    @Test
    @Tag("slow")
    void severalJvms_giveTheSameOrder() throws IOException, InterruptedException {
        Set<String> said = new HashSet<>();
        for (int i = 0; i < 4; i++) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Orders.class.getName())
                    .redirectErrorStream(true)
                    .start();
            said.add(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            assertThat(process.waitFor()).isZero();
        }

        assertThat(said).hasSize(1);
        assertThat(said.iterator().next()).startsWith("[bikes, cars, dogs, people, trams, trucks]");
    }

    /** Prints what each public method makes of collections without an order. */
    static final class Orders {
        private Orders() {}

        public static void main(String[] args) {
            System.out.println(StringSeries.of(UNORDERED.keySet()).asList());
            System.out.println(StringSeries.of(Set.of(BY_KEY)).asList());
            System.out.println(MetricsData.ofStrings(Set.of(BY_KEY)).content());
            System.out.println(ImageList.of(Set.of(BY_KEY)).files().stream()
                    .map(file -> file.content().toString())
                    .toList());
            System.out.println(BarChart.of(UNORDERED)
                    .bars()
                    .get(0)
                    .values()
                    .index()
                    .orElseThrow()
                    .content());
            System.out.println(Plotly.of(Map.of("data", Set.of(BY_KEY), "layout", UNORDERED))
                    .figure());
        }
    }
}
