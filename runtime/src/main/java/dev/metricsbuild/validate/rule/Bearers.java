package dev.metricsbuild.validate.rule;

import dev.metricsbuild.wire.PositionIndex;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** The positions of what bears ids or names, by these. What stands twice leads to its last bearer. */
final class Bearers {
    /** Takes a position where something stands again, and the first position where it stands. */
    @FunctionalInterface
    interface Repeated {
        void at(int position, int first);
    }

    private final PositionIndex<Object> first;
    private final Map<Integer, Integer> lastOfRepeated = new HashMap<>();
    private final Map<Integer, Integer> firstOfRepeated = new LinkedHashMap<>();

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
        int before = first.find(key);
        if (before < 0) {
            first.add(key, position);
        } else {
            lastOfRepeated.put(before, position);
            firstOfRepeated.put(position, before);
        }
    }

    /** The position of a key's last bearer, or -1. */
    int of(Object key) {
        int position = first.find(key);
        return lastOfRepeated.isEmpty() ? position : lastOfRepeated.getOrDefault(position, position);
    }

    /** Whether some key has several bearers. */
    boolean hasRepeated() {
        return !firstOfRepeated.isEmpty();
    }

    /** Shows each position whose key another before it has. */
    void eachRepeated(Repeated action) {
        firstOfRepeated.forEach(action::at);
    }
}
