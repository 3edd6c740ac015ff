package dev.metricsbuild.processor.model;

import java.util.Locale;

/** Names a metric after its method: {@code topSpeed} becomes "Top speed", {@code maxRPM} "Max RPM". */
public final class MethodWords {
    private MethodWords() {}

    /** The method's name in words, as a sentence begins. */
    public static String of(String method) {
        String[] words =
                method.split("_+|(?<=[\\p{Ll}\\d])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})|(?<=\\$)(?=.)", -1);
        StringBuilder text = new StringBuilder();
        for (String word : words) {
            if (!word.isEmpty()) {
                text.append(text.length() == 0 ? "" : " ")
                        .append(isAcronym(word) ? word : word.toLowerCase(Locale.ROOT));
            }
        }
        if (text.length() > 0) {
            int first = text.codePointAt(0);
            text.replace(0, Character.charCount(first), Character.toString(Character.toUpperCase(first)));
        }
        return text.toString();
    }

    private static boolean isAcronym(String word) {
        return word.codePoints().filter(Character::isLetter).count() > 1
                && word.codePoints().noneMatch(Character::isLowerCase);
    }
}
