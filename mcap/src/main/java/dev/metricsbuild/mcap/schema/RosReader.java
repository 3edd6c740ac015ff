package dev.metricsbuild.mcap.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a ROS message text: the definition of the root, then those of the types it needs, each behind a line of {@code =} and
 * a line with its name.
 */
final class RosReader {
    private static final String HEADER = "MSG:";
    private static final int SHORTEST_SEPARATOR = 3;

    private final RosDialect dialect;
    private final String rootName;
    private final Map<String, Definition> definitions = new HashMap<>();
    private Definition.@Nullable Struct first;

    RosReader(RosDialect dialect, String schemaName) {
        this.dialect = dialect;
        this.rootName = canonical(schemaName);
    }

    StructType read(String text) throws SchemaException {
        RosSection section = new RosSection(dialect, rootName);
        boolean needsName = false;
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            String trimmed = line.strip();
            if (isSeparator(trimmed)) {
                if (needsName) {
                    throw new SchemaException("line " + number + ": a second line of = where a type name is expected");
                }
                // A text may begin with the header that only the other sections have.
                if (!section.isEmpty() || !definitions.isEmpty()) {
                    add(section);
                }
                needsName = true;
            } else if (needsName && !trimmed.isEmpty()) {
                section = new RosSection(dialect, name(trimmed, number));
                needsName = false;
            } else {
                section.line(line, number);
            }
        }
        add(section);
        return new TypeLinker(dialect.builtIns(), this::find).root(root());
    }

    private static boolean isSeparator(String line) {
        return line.length() >= SHORTEST_SEPARATOR && line.chars().allMatch(c -> c == '=');
    }

    private static String name(String line, int number) throws SchemaException {
        if (!line.startsWith(HEADER)) {
            throw new SchemaException("line " + number + ": expected \"MSG: package/Type\" after a line of =, found \""
                    + SchemaText.shown(line) + "\"");
        }
        return canonical(line.substring(HEADER.length()).strip());
    }

    private void add(RosSection section) throws SchemaException {
        Definition.Struct definition = section.definition();
        if (first == null) {
            first = definition;
        }
        if (definitions.size() >= TypeLinker.MAX_TYPES) {
            throw new SchemaException("the schema defines more than " + TypeLinker.MAX_TYPES + " types");
        }
        definitions.putIfAbsent(definition.name(), definition);
    }

    private Definition.Struct root() throws SchemaException {
        Definition named = definitions.get(rootName);
        if (named instanceof Definition.Struct struct) {
            return struct;
        }
        if (first == null) {
            throw new SchemaException("the schema defines no type");
        }
        return first;
    }

    private @Nullable Definition find(String scope, String name) {
        if (name.indexOf('/') >= 0) {
            String full = canonical(name);
            Definition found = definitions.get(full);
            return found == null ? clock(full) : found;
        }
        Definition found = definitions.get(scope.isEmpty() ? name : scope + "/" + name);
        return found == null && name.equals("Header") ? definitions.get("std_msgs/Header") : found;
    }

    /** The times of ROS 2, which some recorders leave out. */
    private static Definition.@Nullable Struct clock(String name) {
        if (!name.equals("builtin_interfaces/Time") && !name.equals("builtin_interfaces/Duration")) {
            return null;
        }
        return new Definition.Struct(
                name,
                "builtin_interfaces",
                List.of(
                        new Definition.Member("sec", new Definition.Reference("int32", List.of()), ""),
                        new Definition.Member("nanosec", new Definition.Reference("uint32", List.of()), "")),
                List.of());
    }

    /** {@code pkg/msg/Type} without its middle. */
    static String canonical(String name) {
        int start = name.indexOf('/');
        int end = name.lastIndexOf('/');
        return start == end ? name : name.substring(0, start) + name.substring(end);
    }
}
