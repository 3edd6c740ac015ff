package dev.metricsbuild.mcap.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the part of IDL in which ROS 2 types are written: modules, structs, typedefs, constants and enumerations. Annotations
 * are skipped, but for {@code @optional}, which changes the layout.
 */
final class IdlReader {
    private static final String SEPARATOR = "::";
    private static final String CONSTANTS = "_Constants";

    private final String rootName;
    private final Map<String, Definition> definitions = new HashMap<>();
    private final Map<String, Long> numbers = new HashMap<>();
    private final Map<String, List<StructType.Constant>> constants = new HashMap<>();
    private String scope = "";

    IdlReader(String schemaName) {
        this.rootName = schemaName.replace("/", SEPARATOR);
    }

    StructType read(String text) throws SchemaException {
        IdlLexer lexer = new IdlLexer(text);
        IdlTypes types = new IdlTypes(lexer, name -> find(numbers, scope, name));
        while (!lexer.is(IdlLexer.END)) {
            definition(lexer, types, 0);
        }
        return new TypeLinker(IdlTypes.BUILT_INS, (from, name) -> find(definitions, from, name)).root(root());
    }

    private Definition.Struct root() throws SchemaException {
        if (definitions.get(rootName) instanceof Definition.Struct struct) {
            return withConstants(struct);
        }
        throw new SchemaException("the schema does not define the struct " + rootName
                + ", to which its name refers; it defines " + definitions.size() + " other types");
    }

    private Definition.Struct withConstants(Definition.Struct struct) {
        List<StructType.Constant> its = constants.getOrDefault(struct.name() + CONSTANTS, List.of());
        return new Definition.Struct(struct.name(), struct.scope(), struct.members(), its);
    }

    private void definition(IdlLexer lexer, IdlTypes types, int depth) throws SchemaException {
        IdlAnnotations.skip(lexer);
        if (lexer.takeIf("module")) {
            module(lexer, types, depth + 1);
        } else if (lexer.takeIf("struct")) {
            struct(lexer, types);
        } else if (lexer.takeIf("typedef")) {
            typedef(lexer, types);
        } else if (lexer.takeIf("enum")) {
            enumeration(lexer);
        } else if (lexer.takeIf("const")) {
            constant(lexer, types);
        } else if (lexer.is("union")) {
            throw lexer.unexpected("module, struct, typedef, enum or const, as unions are not supported");
        } else {
            throw lexer.unexpected("module, struct, typedef, enum or const");
        }
        lexer.expect(";");
    }

    private void module(IdlLexer lexer, IdlTypes types, int depth) throws SchemaException {
        if (depth > TypeLinker.MAX_DEPTH) {
            throw new SchemaException("modules are nested deeper than " + TypeLinker.MAX_DEPTH);
        }
        String outer = scope;
        scope = within(outer, lexer.name());
        lexer.expect("{");
        while (!lexer.takeIf("}")) {
            definition(lexer, types, depth);
        }
        scope = outer;
    }

    private void struct(IdlLexer lexer, IdlTypes types) throws SchemaException {
        String name = within(scope, lexer.name());
        if (lexer.is(";")) {
            return;
        }
        if (lexer.is(":")) {
            throw lexer.unexpected("\"{\", as a struct that extends another is not supported");
        }
        lexer.expect("{");
        List<Definition.Member> members = new ArrayList<>();
        while (!lexer.takeIf("}")) {
            if (IdlAnnotations.skip(lexer)) {
                throw new SchemaException("a member of " + name + " is optional, which is not supported");
            }
            Definition.Reference type = types.type();
            do {
                IdlAnnotations.skip(lexer);
                members.add(new Definition.Member(lexer.name(), types.arrays(type), ""));
            } while (lexer.takeIf(","));
            lexer.expect(";");
        }
        add(new Definition.Struct(name, scope, members, List.of()));
    }

    private void typedef(IdlLexer lexer, IdlTypes types) throws SchemaException {
        Definition.Reference type = types.type();
        do {
            String name = within(scope, lexer.name());
            add(new Definition.Alias(name, scope, types.arrays(type)));
        } while (lexer.takeIf(","));
    }

    private void enumeration(IdlLexer lexer) throws SchemaException {
        String name = within(scope, lexer.name());
        Map<Long, String> names = new HashMap<>();
        lexer.expect("{");
        long value = 0;
        do {
            Long given = IdlAnnotations.value(lexer);
            value = given == null ? value : given;
            String constant = lexer.name();
            names.putIfAbsent(value, constant);
            numbers.put(within(scope, constant), value);
            value++;
        } while (lexer.takeIf(",") && !lexer.is("}"));
        lexer.expect("}");
        add(new Definition.Enumeration(new EnumType(name, names)));
    }

    private void constant(IdlLexer lexer, IdlTypes types) throws SchemaException {
        String type = types.type().name();
        String name = lexer.name();
        lexer.expect("=");
        StringBuilder text = new StringBuilder();
        while (!lexer.is(";") && !lexer.is(IdlLexer.END)) {
            text.append(lexer.take());
        }
        String value = text.toString();
        Long number = IdlNumber.parse(value);
        if (number == null) {
            number = find(numbers, scope, value);
        }
        if (number != null) {
            numbers.put(within(scope, name), number);
        }
        constants
                .computeIfAbsent(scope, key -> new ArrayList<>())
                .add(new StructType.Constant(type, name, unquoted(value)));
    }

    private static String unquoted(String text) {
        int last = text.length() - 1;
        boolean quoted =
                last >= 1 && text.charAt(0) == text.charAt(last) && (text.charAt(0) == '"' || text.charAt(0) == '\'');
        return quoted ? text.substring(1, last) : text;
    }

    private void add(Definition definition) throws SchemaException {
        if (definitions.size() >= TypeLinker.MAX_TYPES) {
            throw new SchemaException("the schema defines more than " + TypeLinker.MAX_TYPES + " types");
        }
        definitions.putIfAbsent(definition.name(), definition);
    }

    /** What a name means in a scope: the nearest scope that has it, going outwards. */
    private static <T> @Nullable T find(Map<String, T> all, String from, String name) {
        if (name.startsWith(SEPARATOR)) {
            return all.get(name.substring(SEPARATOR.length()));
        }
        String scope = from;
        while (true) {
            T found = all.get(within(scope, name));
            if (found != null || scope.isEmpty()) {
                return found;
            }
            int end = scope.lastIndexOf(SEPARATOR);
            scope = end < 0 ? "" : scope.substring(0, end);
        }
    }

    private static String within(String scope, String name) {
        return scope.isEmpty() ? name : scope + SEPARATOR + name;
    }
}
