package dev.metricsbuild.cli.scaffold;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Names of Java for names of a log, each once; and texts as Java writes them. */
final class JavaNames {
    /** What a record may not call a component, since each object has a method of that name. */
    private static final Set<String> OBJECT_METHODS =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private final Set<String> taken;

    /** The names that are taken already. */
    JavaNames(Set<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /** A name for a component: that of the field where Java allows it. */
    String component(String field) {
        if (isUsable(field) && taken.add(field)) {
            return field;
        }
        String name = joined(field, false);
        return unique(isUsable(name) ? name : name + "Value");
    }

    /** A name for a class. */
    String type(String text) {
        return unique(joined(text, true));
    }

    private static boolean isUsable(String name) {
        return SourceVersion.isName(name, SourceVersion.RELEASE_17)
                && name.indexOf('.') < 0
                && name.indexOf('$') < 0
                && name.codePoints().noneMatch(Character::isIdentifierIgnorable)
                && !OBJECT_METHODS.contains(name);
    }

    private String unique(String name) {
        String candidate = name;
        for (int i = 2; !taken.add(candidate); i++) {
            candidate = name + i;
        }
        return candidate;
    }

    /** The words of a text, joined: each with a capital, the first as asked for. */
    static String joined(String text, boolean capital) {
        StringBuilder name = new StringBuilder();
        boolean upper = capital;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                upper = capital || !name.isEmpty();
                continue;
            }
            if (name.isEmpty() && !Character.isJavaIdentifierStart(c)) {
                name.append(capital ? "Log" : "value");
            }
            if (name.isEmpty() && !capital) {
                name.append(Character.toLowerCase(c));
            } else {
                name.append(upper ? Character.toUpperCase(c) : c);
            }
            upper = false;
        }
        return name.isEmpty() ? (capital ? "Log" : "value") : name.toString();
    }

    /** A text as a literal. */
    static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> literal.append('\\').append(c);
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                default -> {
                    if (c < ' ') {
                        literal.append(String.format(Locale.ROOT, "\\%03o", (int) c));
                    } else if (c < 0x7f || Character.isLetterOrDigit(c)) {
                        literal.append(c);
                    } else {
                        literal.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    }
                }
            }
        }
        return literal.append('"').toString();
    }

    /** A text as it may stand in a comment, where even an escape has a meaning. */
    static String comment(String text) {
        StringBuilder comment = new StringBuilder();
        text.codePoints()
                .map(c -> Character.isLetterOrDigit(c) || " ._-+:()[]%".indexOf(c) >= 0 ? c : '?')
                .forEach(comment::appendCodePoint);
        return comment.toString();
    }
}
