package dev.metricsbuild.mcap.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the lines that define one type. */
final class RosSection {
    private static final Pattern TYPE =
            Pattern.compile("([A-Za-z]\\w*(?:/\\w+){0,2})(?:<=(\\d+))?(?:\\[(<=)?(\\d*)])?");
    private static final Pattern REST = Pattern.compile("(\\w+)\\s*(=?)\\s*(.*)", Pattern.DOTALL);
    private static final int LONGEST_NUMBER = 9;

    private final RosDialect dialect;
    private final String name;
    private final String scope;
    private final List<Definition.Member> members = new ArrayList<>();
    private final List<StructType.Constant> constants = new ArrayList<>();

    RosSection(RosDialect dialect, String name) {
        this.dialect = dialect;
        this.name = name;
        int slash = name.indexOf('/');
        this.scope = slash < 0 ? "" : name.substring(0, slash);
    }

    boolean isEmpty() {
        return members.isEmpty() && constants.isEmpty();
    }

    Definition.Struct definition() {
        return new Definition.Struct(name, scope, members, constants);
    }

    void line(String line, int number) throws SchemaException {
        String text = withoutComment(line).strip();
        if (text.isEmpty()) {
            return;
        }
        if (text.startsWith("---")) {
            throw new SchemaException("line " + number + ": \"---\" separates the parts of a service or an action; "
                    + "the recorder stored their text and not that of a message");
        }
        int blank = blank(text);
        Matcher type = TYPE.matcher(text.substring(0, blank));
        Matcher rest = REST.matcher(text.substring(blank).strip());
        if (!type.matches() || !rest.matches()) {
            throw new SchemaException("line " + number + ": expected \"type name\" or \"type NAME=value\", found \""
                    + SchemaText.shown(text) + "\"");
        }
        if (rest.group(2).isEmpty()) {
            members.add(new Definition.Member(rest.group(1), reference(type, number), rest.group(3)));
        } else {
            constants.add(new StructType.Constant(
                    type.group(), rest.group(1), unquoted(constantText(line, type.group(1), rest.group(3)))));
        }
    }

    /** Where the type ends. */
    private static int blank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return text.length();
    }

    private static Definition.Reference reference(Matcher type, int number) throws SchemaException {
        List<Definition.Shape> shapes = List.of();
        String length = type.group(4);
        if (length != null) {
            ArrayType.Kind kind = length.isEmpty()
                    ? ArrayType.Kind.UNBOUNDED
                    : type.group(3) == null ? ArrayType.Kind.FIXED : ArrayType.Kind.BOUNDED;
            shapes = List.of(new Definition.Shape(kind, length.isEmpty() ? 0 : number(length, number)));
        }
        if (type.group(2) != null && !type.group(1).endsWith("string")) {
            throw new SchemaException(
                    "line " + number + ": only strings have a bound, and " + type.group(1) + " is none");
        }
        return new Definition.Reference(type.group(1), shapes);
    }

    private static int number(String digits, int number) throws SchemaException {
        if (digits.length() > LONGEST_NUMBER) {
            throw new SchemaException("line " + number + ": an array of " + SchemaText.shown(digits)
                    + " values; less than 1000000000 can be read");
        }
        return Integer.parseInt(digits);
    }

    /** Up to the first {@code #} outside of quotes. */
    private static String withoutComment(String line) {
        char quote = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quote != 0) {
                if (c == '\\') {
                    i++;
                } else if (c == quote) {
                    quote = 0;
                }
            } else if (c == '#') {
                return line.substring(0, i);
            } else if (c == '"' || c == '\'') {
                quote = c;
            }
        }
        // An apostrophe may stand in a text without quotes; then the quote never ends and the comment is looked for
        // again.
        int comment = quote == 0 ? -1 : line.indexOf('#');
        return comment < 0 ? line : line.substring(0, comment);
    }

    /** In ROS 1 the whole rest of the line belongs to a string, {@code #} and all. */
    private String constantText(String line, String type, String text) {
        if (dialect == RosDialect.ROS1 && type.equals("string")) {
            return line.substring(line.indexOf('=') + 1).strip();
        }
        return text;
    }

    private String unquoted(String text) {
        int last = text.length() - 1;
        boolean quoted = dialect == RosDialect.ROS2
                && last >= 1
                && (text.charAt(0) == '"' || text.charAt(0) == '\'')
                && text.charAt(last) == text.charAt(0);
        return quoted ? text.substring(1, last) : text;
    }
}
