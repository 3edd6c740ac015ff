package dev.metricsbuild.wire;

import dev.metricsbuild.data.MetricsFormatException;
import java.util.UUID;

/** Reads the spellings of a UUID that files are met with: with or without dashes, in braces, as a URN, in capitals. */
public final class UuidText {
    private static final int HALF = 16;

    private UuidText() {}

    /**
     * The UUID that a text spells.
     *
     * @param of what the id is of, in words
     * @throws MetricsFormatException if it spells none
     */
    public static UUID parse(String text, String of) throws MetricsFormatException {
        String digits = text.replace("urn:", "").replace("uuid:", "");
        digits = strip(digits).replace("-", "");
        if (digits.length() != 2 * HALF || !digits.chars().allMatch(c -> Character.digit(c, HALF) >= 0)) {
            throw new MetricsFormatException("The id of " + of + " is \"" + text + "\", which is no UUID.");
        }
        return new UUID(
                Long.parseUnsignedLong(digits, 0, HALF, HALF), Long.parseUnsignedLong(digits, HALF, 2 * HALF, HALF));
    }

    private static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBrace(text.charAt(from))) {
            from++;
        }
        while (to > from && isBrace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBrace(char c) {
        return c == '{' || c == '}';
    }
}
