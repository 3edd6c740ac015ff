package dev.metricsbuild.table;

/**
 * Texts of users as they are printed for people. Control characters and marks that change the direction of writing could
 * clear a terminal, forge a line or reorder what is read; they are printed as escapes such as {@code \u001b}.
 */
public final class VisibleText {
    private VisibleText() {}

    /** The text on one line, with everything escaped that is not visible. */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isHidden(text.charAt(i))) {
                return escaped(text, i, false);
            }
        }
        return text;
    }

    /** The text with its line breaks and tabs, and everything else escaped that is not visible. */
    public static String ofLines(String text) {
        return escaped(text, 0, true);
    }

    /** The text on one line, of at most so many characters; what is cut off is told by an ellipsis of three points. */
    public static String shortened(String text, int longest) {
        String visible = of(text);
        if (visible.length() <= longest) {
            return visible;
        }
        int end = Math.max(0, longest - 3);
        if (end > 0 && Character.isHighSurrogate(visible.charAt(end - 1))) {
            end--;
        }
        return visible.substring(0, end) + "...";
    }

    private static String escaped(String text, int from, boolean keepLines) {
        StringBuilder visible = new StringBuilder(text.length() + 8).append(text, 0, from);
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isHidden(c) || (keepLines && (c == '\n' || c == '\t'))) {
                visible.append(c);
            } else if (c == '\n') {
                visible.append("\\n");
            } else if (c == '\r') {
                visible.append("\\r");
            } else if (c == '\t') {
                visible.append("\\t");
            } else {
                String code = Integer.toHexString(c);
                visible.append("\\u").append("0".repeat(4 - code.length())).append(code);
            }
        }
        return visible.toString();
    }

    /** Controls, bidirectional marks, embeddings, overrides and isolates, line separators, and joiners without width. */
    private static boolean isHidden(char c) {
        return c < 0x20
                || (c >= 0x7F && c < 0xA0)
                || c == 0x061C
                || (c >= 0x200B && c <= 0x200F)
                || (c >= 0x2028 && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x206F)
                || c == 0xFEFF;
    }
}
