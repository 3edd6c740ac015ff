package dev.metricsbuild.metric;

import dev.metricsbuild.data.MapOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON as plain Java values: maps with text keys, lists and other collections, arrays of numbers and texts, texts,
 * numbers, booleans and null. Numbers become doubles, as in the file. JSON has no NaN and no infinity: they become null,
 * which a plot shows as a gap.
 */
public final class JsonTree {
    /** The level of messages that a protobuf parser follows no further. */
    private static final int DEEPEST = 100;

    /** The level of the figure itself: within plotly values, within values, within a metric, within the collection. */
    private static final int FIGURE = 5;

    /** A map's value lies in an entry and a value, a list's element in a value only. */
    private static final int MAP_LEVELS = 3;

    private static final int LIST_LEVELS = 2;

    private JsonTree() {}

    /**
     * An unmodifiable copy; arrays of doubles are kept as they are, not copied.
     *
     * @throws IllegalArgumentException if it holds something that JSON has no form for, or nests deeper than
     *     the file's format allows (some thirty maps)
     */
    public static Map<String, @Nullable Object> copyOf(Map<String, ? extends @Nullable Object> tree) {
        return copyMap(tree, "$", FIGURE);
    }

    private static Map<String, @Nullable Object> copyMap(Map<?, ?> tree, String path, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException(path + " is nested deeper than the file's format allows.");
        }
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        for (Map.Entry<?, ?> entry : MapOrder.ofAny(tree).entrySet()) {
            if (!(entry.getKey() instanceof String key)) {
                throw new IllegalArgumentException(
                        path + " has the key " + entry.getKey() + ", which is not a String.");
            }
            copy.put(key, copyValue(entry.getValue(), path + "." + key, depth + MAP_LEVELS));
        }
        return Collections.unmodifiableMap(copy);
    }

    private static @Nullable Object copyValue(@Nullable Object value, String path, int depth) {
        if (value == null || value instanceof String || value instanceof Boolean || value instanceof double[]) {
            return value;
        }
        if (value instanceof Number number) {
            return finite(number.doubleValue());
        }
        if (value instanceof Map<?, ?> map) {
            return copyMap(map, path, depth);
        }
        if (value instanceof Collection<?> collection) {
            return copyElements(collection, path, depth);
        }
        if (value instanceof Object[] array) {
            return copyElements(Arrays.asList(array), path, depth);
        }
        if (value instanceof int[] || value instanceof long[] || value instanceof float[]) {
            return widened(value);
        }
        throw new IllegalArgumentException(path + " is a " + value.getClass().getName()
                + "; JSON has maps, lists, arrays, texts, numbers, booleans and null.");
    }

    private static List<@Nullable Object> copyElements(Collection<?> elements, String path, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException(path + " is nested deeper than the file's format allows.");
        }
        List<@Nullable Object> copy = new ArrayList<>(elements.size());
        for (Object element : MapOrder.ofElements(elements)) {
            copy.add(copyValue(element, path + "[" + copy.size() + "]", depth + LIST_LEVELS));
        }
        return Collections.unmodifiableList(copy);
    }

    private static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? value : null;
    }

    private static double[] widened(Object array) {
        if (array instanceof int[] ints) {
            return Arrays.stream(ints).asDoubleStream().toArray();
        }
        if (array instanceof long[] longs) {
            return Arrays.stream(longs).asDoubleStream().toArray();
        }
        float[] floats = (float[]) array;
        double[] widened = new double[floats.length];
        for (int i = 0; i < floats.length; i++) {
            widened[i] = floats[i];
        }
        return widened;
    }
}
