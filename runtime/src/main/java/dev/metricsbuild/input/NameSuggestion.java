package dev.metricsbuild.input;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the name that was probably meant, by its letters and digits alone. */
public final class NameSuggestion {
    private static final Pattern INSIGNIFICANT = Pattern.compile("[^\\p{L}\\p{N}]");

    /** One letter in so many may be wrong: altitude is not a misspelt latitude. */
    private static final int LETTERS_PER_MISTAKE = 5;

    /** A longer name is not compared, as the time grows with the square of the length. */
    private static final int LONGEST_COMPARED = 1000;

    private NameSuggestion() {}

    /** A sentence that asks whether the nearest name was meant; empty if none is near. */
    public static String of(String missing, Collection<String> present) {
        return nearest(missing, present)
                .map(name -> " Did you mean \"" + name + "\"?")
                .orElse("");
    }

    /**
     * The name with the fewest letters to change, if they are few; else one that differs by a prefix, such as a topic, or
     * has a further suffix, such as a unit.
     */
    public static Optional<String> nearest(String missing, Collection<String> present) {
        String plain = plain(missing);
        return present.stream()
                .filter(name -> isLike(plain(name), plain))
                .min(Comparator.comparingInt(name -> distance(plain(name), plain)))
                .or(() -> present.stream()
                        .filter(name -> isPart(plain(name), plain))
                        .findFirst());
    }

    private static String plain(String name) {
        return INSIGNIFICANT.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static boolean isPart(String name, String missing) {
        return Math.min(name.length(), missing.length()) >= 3
                && (name.endsWith(missing) || missing.endsWith(name) || name.startsWith(missing));
    }

    private static boolean isLike(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int longer = Math.max(a.length(), b.length());
        if (shorter == 0 || longer > LONGEST_COMPARED) {
            return false;
        }
        int mistakes = shorter == 1 ? 0 : Math.max(1, longer / LETTERS_PER_MISTAKE);
        return longer - shorter <= mistakes && distance(a, b) <= mistakes;
    }

    /** The distance of Levenshtein (1965): letters to insert, delete or replace. */
    private static int distance(String left, String right) {
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
