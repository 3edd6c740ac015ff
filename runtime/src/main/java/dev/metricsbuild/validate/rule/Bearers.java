package dev.metricsbuild.validate.rule;

import dev.metricsbuild.wire.PositionIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** The positions of what bears ids or names, by these. What stands twice leads to its last bearer. */
final class Bearers {
    /** A position where something stands again, and the first position where it stands. */
    record Repeated(int position, int first) {}

    private final PositionIndex<Object> first;
    private final Map<Integer, Integer> lastOfRepeated = new HashMap<>();
    private final List<Repeated> repeated = new ArrayList<>();

    /**
     * Without bearers.
     *
     * @param expected how many there will be
     * @param keyAt what the bearer at a position bears
     */
    Bearers(int expected, IntFunction<Object> keyAt) {
        this.first = new PositionIndex<>(expected, keyAt);
    }

    /** Adds the next bearer; positions ascend. */
    void add(int position, Object key) {
        int before = first.putIfAbsent(key, position);
        if (before >= 0) {
            lastOfRepeated.put(before, position);
            repeated.add(new Repeated(position, before));
        }
    }

    /** The position of a key's last bearer, or -1. */
    int of(Object key) {
        int position = first.find(key);
        return lastOfRepeated.isEmpty() ? position : lastOfRepeated.getOrDefault(position, position);
    }

    /** Each position whose key another before it has. */
    List<Repeated> repeated() {
        return repeated;
    }
}
