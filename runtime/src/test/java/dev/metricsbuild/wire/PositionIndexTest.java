package dev.metricsbuild.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PositionIndexTest {
    @Property(tries = 500, seed = "20261128")
    void anyThings_areFoundAsAMapFindsThem(
            @ForAll List<Integer> things, @ForAll @IntRange(min = 1, max = 40) int hashes) {
        PositionIndex index = new PositionIndex(0);
        Map<Integer, Integer> map = new HashMap<>();
        for (int position = 0; position < things.size(); position++) {
            Integer thing = things.get(position);
            int hash = thing % hashes;
            assertThat(index.find(hash, at -> things.get(at).equals(thing))).isEqualTo(map.getOrDefault(thing, -1));
            if (map.putIfAbsent(thing, position) == null) {
                index.add(hash, position);
            }
        }
    }

    @Test
    void oneHashCodeForAll_everyThingIsFound() {
        PositionIndex index = new PositionIndex(3);
        List<String> things = new ArrayList<>();
        for (int position = 0; position < 100; position++) {
            things.add("thing " + position);
            index.add(-1, position);
        }

        assertThat(things)
                .allSatisfy(thing -> assertThat(
                                index.find(-1, at -> things.get(at).equals(thing)))
                        .isEqualTo(things.indexOf(thing)));
        assertThat(index.find(-1, at -> false)).isEqualTo(-1);
        assertThat(index.find(0, at -> true)).isEqualTo(-1);
    }
}
