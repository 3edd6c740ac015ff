package dev.metricsbuild.processor.writer;

/**
 * Java text in ASCII: whatever the encoding of the compiler or the locale, {@code m/s²} stays what it is. Strings,
 * identifiers and comments may all be escaped alike.
 */
final class AsciiText {
    private static final int LAST_PRINTABLE = 0x7E;

    private AsciiText() {}

    static String of(String text) {
        int plain = 0;
        while (plain < text.length() && text.charAt(plain) <= LAST_PRINTABLE) {
            plain++;
        }
        if (plain == text.length()) {
            return text;
        }
        StringBuilder ascii = new StringBuilder(text.length()).append(text, 0, plain);
        for (int i = plain; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= LAST_PRINTABLE) {
                ascii.append(c);
            } else {
                ascii.append(escape(c));
            }
        }
        return ascii.toString();
    }

    /** A string literal, with its quotes. */
    static String literal(String value) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> literal.append("\\\"");
                case '\\' -> literal.append("\\\\");
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                default -> literal.append(c < ' ' || c > LAST_PRINTABLE ? escape(c) : String.valueOf(c));
            }
        }
        return literal.append('"').toString();
    }

    private static String escape(char c) {
        return String.format("\\u%04x", (int) c);
    }
}
