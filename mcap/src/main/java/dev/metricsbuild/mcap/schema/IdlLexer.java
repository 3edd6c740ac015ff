package dev.metricsbuild.mcap.schema;

/** The words of an IDL text one after another, without comments, preprocessor lines and the lines between joined files. */
final class IdlLexer {
    /** What {@link #word()} is behind the last word. */
    static final String END = "";

    private final String text;
    private int at;
    private int line = 1;
    private String word = END;

    IdlLexer(String text) throws SchemaException {
        this.text = text;
        next();
    }

    /** The word here: a name, a number, a text with its quotes, {@code ::} or one other character. */
    String word() {
        return word;
    }

    /** Takes the word here. */
    String take() throws SchemaException {
        String taken = word;
        next();
        return taken;
    }

    boolean is(String expected) {
        return word.equals(expected);
    }

    /** Takes the word here if it is this one. */
    boolean takeIf(String expected) throws SchemaException {
        if (!is(expected)) {
            return false;
        }
        next();
        return true;
    }

    void expect(String expected) throws SchemaException {
        if (!takeIf(expected)) {
            throw unexpected("\"" + expected + "\"");
        }
    }

    /** Takes a name; one may be escaped by an underscore where it is a word of IDL, which stays. */
    String name() throws SchemaException {
        if (word.isEmpty() || !isNameStart(word.charAt(0))) {
            throw unexpected("a name");
        }
        return take();
    }

    SchemaException unexpected(String expected) {
        return new SchemaException("line " + line + ": expected " + expected + ", found "
                + (word.isEmpty() ? "the end of the text" : "\"" + SchemaText.shown(word) + "\""));
    }

    private void next() throws SchemaException {
        skip();
        if (at >= text.length()) {
            word = END;
            return;
        }
        int start = at;
        char c = text.charAt(at++);
        if (isNameStart(c)) {
            while (at < text.length() && isNamePart(text.charAt(at))) {
                at++;
            }
        } else if (isDigit(c)) {
            number();
        } else if (c == '"' || c == '\'') {
            quoted(c);
        } else if (c == ':' && at < text.length() && text.charAt(at) == ':') {
            at++;
        }
        word = text.substring(start, at);
    }

    private void quoted(char quote) throws SchemaException {
        while (at < text.length() && text.charAt(at) != quote) {
            if (text.charAt(at) == '\n') {
                line++;
            }
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        if (at >= text.length()) {
            throw new SchemaException("line " + line + ": a quoted text is not terminated");
        }
        at++;
    }

    /** Passes over everything that is no word. */
    private void skip() throws SchemaException {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n') {
                line++;
                at++;
            } else if (Character.isWhitespace(c) || c == '\ufeff') {
                at++;
            } else if (c == '#' || text.startsWith("//", at) || text.startsWith("===", at)) {
                skipLine();
            } else if (isHeader()) {
                skipLine();
            } else if (text.startsWith("/*", at)) {
                skipComment();
            } else {
                return;
            }
        }
    }

    private void skipLine() {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
    }

    private void skipComment() throws SchemaException {
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
            throw new SchemaException("line " + line + ": a comment is not terminated");
        }
        for (; at < end; at++) {
            if (text.charAt(at) == '\n') {
                line++;
            }
        }
        at += 2;
    }

    /** Whether a line begins here that names a joined file. */
    private boolean isHeader() {
        return text.startsWith("IDL:", at) && !text.startsWith("IDL::", at) && (at == 0 || text.charAt(at - 1) == '\n');
    }

    private void number() {
        char before = '0';
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean isSign = (c == '+' || c == '-') && (before == 'e' || before == 'E');
            if (!isNamePart(c) && c != '.' && !isSign) {
                return;
            }
            before = c;
            at++;
        }
    }

    private static boolean isNameStart(char c) {
        return c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isNamePart(char c) {
        return isNameStart(c) || isDigit(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
