package dev.metricsbuild.validate.rule;

/** Strings of the message as they are shown to people: in quotes, on one line, and not too long. */
final class Quoted {
    private static final int LONGEST = 80;

    private Quoted() {}

    static String text(String text) {
        if (text.isEmpty()) {
            return "an empty string";
        }
        int cut = text.length() <= LONGEST ? text.length() : text.offsetByCodePoints(0, LONGEST / 2);
        return key(text.substring(0, cut)) + (cut < text.length() ? "... (" + text.length() + " characters)" : "");
    }

    /** Quotes a map's key for a path: whole, so that the path leads to it. */
    static String key(String key) {
        StringBuilder quoted = new StringBuilder(key.length() + 2).append('"');
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                case '\r' -> quoted.append("\\r");
                default -> {
                    if (Character.isISOControl(c)) {
                        quoted.append(String.format("\\u%04x", (int) c));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }
}
