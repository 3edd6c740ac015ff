package dev.metricsbuild.mcap.schema;

import org.jspecify.annotations.Nullable;

/** Passes over annotations of IDL; two of them mean something for the layout. */
final class IdlAnnotations {
    private IdlAnnotations() {}

    /** Passes over all annotations here; whether {@code @optional} was one of them. */
    static boolean skip(IdlLexer lexer) throws SchemaException {
        boolean isOptional = false;
        while (lexer.takeIf("@")) {
            String name = name(lexer);
            String value = arguments(lexer);
            isOptional |= name.equals("optional") && !value.equalsIgnoreCase("false");
        }
        return isOptional;
    }

    /** Passes over all annotations here; the number of {@code @value}, null without one. */
    static @Nullable Long value(IdlLexer lexer) throws SchemaException {
        Long number = null;
        while (lexer.takeIf("@")) {
            String name = name(lexer);
            String value = arguments(lexer);
            if (name.equals("value")) {
                number = IdlNumber.parse(value);
            }
        }
        return number;
    }

    private static String name(IdlLexer lexer) throws SchemaException {
        String name = lexer.name();
        while (lexer.takeIf("::")) {
            name = lexer.name();
        }
        return name;
    }

    /** What stands in the parentheses, if there are any. */
    private static String arguments(IdlLexer lexer) throws SchemaException {
        if (!lexer.takeIf("(")) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        int open = 1;
        while (open > 0) {
            if (lexer.is(IdlLexer.END)) {
                throw lexer.unexpected("\")\"");
            }
            open += lexer.is("(") ? 1 : lexer.is(")") ? -1 : 0;
            String word = lexer.take();
            if (open > 0) {
                text.append(word);
            }
        }
        return text.toString();
    }
}
