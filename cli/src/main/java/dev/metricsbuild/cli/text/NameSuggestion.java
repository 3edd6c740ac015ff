package dev.metricsbuild.cli.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was meant: the one with the fewest letters to change. */
public final class NameSuggestion {
    private NameSuggestion() {}

    /** The nearest of the names, if no more than a third of its letters are to be changed. */
    public static Optional<String> nearest(String wrong, Collection<String> names) {
        String lower = wrong.toLowerCase(Locale.ROOT);
        return names.stream()
                .filter(name -> name.length() < 1000
                        && distance(lower, name.toLowerCase(Locale.ROOT)) * 3
                                <= Math.max(name.length(), wrong.length()))
                .min(Comparator.comparingInt(name -> distance(lower, name.toLowerCase(Locale.ROOT))));
    }

    /** The distance of Levenshtein (1965): letters to insert, delete or replace. */
    static int distance(String left, String right) {
        int[] row = new int[right.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[right.length()];
    }
}
