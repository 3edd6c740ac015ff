package dev.metricsbuild.data;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Compares how data are laid out: their categories and the length of each. */
final class Shape {
    private Shape() {}

    static void requireSame(MetricsData data, MetricsData other, String otherRole) {
        Map<String, Integer> found = lengths(other.content());
        Map<String, Integer> expected = lengths(data.content());
        if (!found.equals(expected)) {
            throw new IllegalArgumentException("The " + otherRole + " must have the lengths of the values: expected "
                    + describe(expected) + ", found " + describe(found) + ".");
        }
    }

    static Map<String, int[]> positionsByCategory(String[] categories) {
        Map<String, int[]> positions = new LinkedHashMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String category : categories) {
            counts.merge(category, 1, Integer::sum);
        }
        counts.forEach((category, count) -> positions.put(category, new int[count]));
        Map<String, Integer> next = new LinkedHashMap<>();
        for (int i = 0; i < categories.length; i++) {
            int at = next.merge(categories[i], 1, Integer::sum) - 1;
            positions.get(categories[i])[at] = i;
        }
        return positions;
    }

    private static Map<String, Integer> lengths(DataContent content) {
        Map<String, Integer> lengths = new LinkedHashMap<>();
        if (content instanceof DataContent.Single single) {
            lengths.put("", single.series().size());
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
