package dev.metricsbuild.input;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds the name that was probably meant. */
public final class NameSuggestion {
    private static final Pattern INSIGNIFICANT = Pattern.compile("[^\\p{L}\\p{N}]");

    private NameSuggestion() {}

    /** A sentence that asks for the name that is like the missing one, if any is. */
    public static String of(String missing, Collection<String> present) {
        String plain = plain(missing);
        return present.stream()
                .filter(name -> isLike(plain(name), plain))
                .findFirst()
                .or(() -> present.stream()
                        .filter(name -> endsAlike(plain(name), plain))
                        .findFirst())
                .map(name -> " Did you mean \"" + name + "\"?")
                .orElse("");
    }

    private static String plain(String name) {
        return INSIGNIFICANT.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** Whether one has a prefix, such as a unit's or a topic's name, that the other lacks. */
    private static boolean endsAlike(String a, String b) {
        return Math.min(a.length(), b.length()) >= 3 && (a.endsWith(b) || b.endsWith(a) || a.startsWith(b));
    }

    /** Whether two names are one but for a letter that is missing, changed or more; at the ends they may differ by one. */
    private static boolean isLike(String a, String b) {
        int most = Math.min(a.length(), b.length());
        if (most == 0 || Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int prefix = 0;
        while (prefix < most && a.charAt(prefix) == b.charAt(prefix)) {
            prefix++;
        }
        int suffix = 0;
        while (suffix < most - prefix && a.charAt(a.length() - 1 - suffix) == b.charAt(b.length() - 1 - suffix)) {
            suffix++;
        }
        return Math.max(a.length(), b.length()) - prefix - suffix <= (most > 1 ? 1 : 0);
    }
}
