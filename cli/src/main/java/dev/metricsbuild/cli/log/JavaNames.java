package dev.metricsbuild.cli.log;

import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Names of a schema as names of Java. */
final class JavaNames {
    /** Methods of every object, whose names no component of a record may have. */
    private static final Set<String> METHODS =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    /** Types that the printed source, or code around it, names without their package. */
    private static final Set<String> TYPES = Set.of(
            "Boolean",
            "Double",
            "Float",
            "Integer",
            "JsonProperty",
            "List",
            "Long",
            "Map",
            "Object",
            "Override",
            "String");

    private JavaNames() {}

    /** The name of a component for a field; the same name wherever Java allows it. */
    static String component(String field) {
        String name = identifier(field);
        return METHODS.contains(name) || !SourceVersion.isName(name, SourceVersion.RELEASE_17) ? name + "_" : name;
    }

    /** The name of a record for a type, without what its full name has before the last separator. */
    static String type(String fullName) {
        String[] parts = fullName.split("[/.]|::", -1);
        String name = capitalized(identifier(parts.length == 0 ? "" : parts[parts.length - 1]));
        return TYPES.contains(name) || !SourceVersion.isName(name, SourceVersion.RELEASE_17) ? name + "Message" : name;
    }

    /** The name of a record for a type whose short name is taken: with its package. */
    static String qualifiedType(String fullName) {
        StringBuilder name = new StringBuilder();
        for (String part : fullName.split("[/._]|::", -1)) {
            if (!part.equals("msg")) {
                name.append(capitalized(part));
            }
        }
        return identifier(name.toString());
    }

    private static String capitalized(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Only letters of ASCII, digits and underscores, so that the source compiles in any encoding. */
    private static String identifier(String text) {
        String name = text.replaceAll("[^A-Za-z0-9_]", "_");
        return name.isEmpty() || Character.isDigit(name.charAt(0)) ? "_" + name : name;
    }

    /** A literal of Java, in ASCII. */
    static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> literal.append("\\\"");
                case '\\' -> literal.append("\\\\");
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                default -> {
                    if (c < ' ' || c > '~') {
                        literal.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        literal.append(c);
                    }
                }
            }
        }
        return literal.append('"').toString();
    }
}
