package dev.metricsbuild.data;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Compares how data are laid out: their categories and the length of each. */
final class Shape {
    private Shape() {}

    static void requireSame(MetricsData data, MetricsData other, String otherRole) {
        if (data.content() instanceof Series values
                && other.content() instanceof Series others
                && values.size() == others.size()) {
            return;
        }
        if (data.content() instanceof Series values && other.content() instanceof Series others) {
            String noun = others instanceof TimestampSeries ? "times" : "entries of the " + otherRole;
            throw new IllegalArgumentException("There are " + values.size() + " values, but " + others.size() + " "
                    + noun + "; expected one for each value.");
        }
        Map<String, Integer> found = lengths(other.content());
        Map<String, Integer> expected = lengths(data.content());
        if (!found.equals(expected)) {
            throw new IllegalArgumentException("The " + otherRole + " must have the lengths of the values: expected "
                    + describe(expected) + ", found " + describe(found) + ".");
        }
    }

    static Map<String, int[]> positionsByCategory(String[] categories) {
        Map<String, IntStream.Builder> collected = new LinkedHashMap<>();
        for (int i = 0; i < categories.length; i++) {
            collected
                    .computeIfAbsent(categories[i], category -> IntStream.builder())
                    .add(i);
        }
        Map<String, int[]> positions = new LinkedHashMap<>();
        collected.forEach((category, of) -> positions.put(category, of.build().toArray()));
        return positions;
    }

    private static Map<String, Integer> lengths(DataContent content) {
        Map<String, Integer> lengths = new LinkedHashMap<>();
        if (content instanceof Series series) {
            lengths.put("", series.size());
        } else if (content instanceof DataContent.Grouped grouped) {
            grouped.categories().forEach((name, series) -> lengths.put("category " + name, series.size()));
        }
        return lengths;
    }

    private static String describe(Map<String, Integer> lengths) {
        if (lengths.isEmpty()) {
            return "an external file";
        }
        return lengths.size() == 1 && lengths.containsKey("")
                ? lengths.get("") + " points"
                : Arrays.toString(lengths.entrySet().toArray());
    }
}
