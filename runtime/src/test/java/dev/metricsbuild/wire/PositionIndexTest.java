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
    /** A key with a hash code of the test's choice. */
    private record Key(int value, int hash) {
        @Override
        public int hashCode() {
            return hash;
        }
    }

    @Property(tries = 500, seed = "20261128")
    void anyThings_areFoundAsAMapFindsThem(
            @ForAll List<Integer> values, @ForAll @IntRange(min = 1, max = 40) int hashes) {
        List<Key> things =
                values.stream().map(value -> new Key(value, value % hashes)).toList();
        PositionIndex<Key> index = new PositionIndex<>(0, things::get);
        Map<Key, Integer> map = new HashMap<>();
        for (int position = 0; position < things.size(); position++) {
            Key thing = things.get(position);
            assertThat(index.find(thing)).isEqualTo(map.getOrDefault(thing, -1));
            Integer before = map.putIfAbsent(thing, position);
            assertThat(index.putIfAbsent(thing, position)).isEqualTo(before == null ? -1 : before);
        }
    }

    @Test
    void oneHashCodeForAll_everyThingIsFound() {
        List<Key> things = new ArrayList<>();
        PositionIndex<Key> index = new PositionIndex<>(3, things::get);
        for (int position = 0; position < 100; position++) {
            things.add(new Key(position, -1));
            assertThat(index.putIfAbsent(things.get(position), position)).isEqualTo(-1);
        }

        assertThat(things).allSatisfy(thing -> assertThat(index.find(thing)).isEqualTo(thing.value()));
        assertThat(index.find(new Key(100, -1))).isEqualTo(-1);
        assertThat(index.find(new Key(0, 0))).isEqualTo(-1);
    }
}
