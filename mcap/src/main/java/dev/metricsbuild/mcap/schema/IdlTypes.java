package dev.metricsbuild.mcap.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the types of IDL: words, sequences, bounds and the lengths of arrays. */
final class IdlTypes {
    static final Map<String, FieldType> BUILT_INS = Map.ofEntries(
            Map.entry("boolean", PrimitiveType.BOOL),
            Map.entry("octet", PrimitiveType.UINT8),
            Map.entry("char", PrimitiveType.UINT8),
            Map.entry("wchar", PrimitiveType.WCHAR),
            Map.entry("int8", PrimitiveType.INT8),
            Map.entry("uint8", PrimitiveType.UINT8),
            Map.entry("short", PrimitiveType.INT16),
            Map.entry("int16", PrimitiveType.INT16),
            Map.entry("unsigned short", PrimitiveType.UINT16),
            Map.entry("uint16", PrimitiveType.UINT16),
            Map.entry("long", PrimitiveType.INT32),
            Map.entry("int32", PrimitiveType.INT32),
            Map.entry("unsigned long", PrimitiveType.UINT32),
            Map.entry("uint32", PrimitiveType.UINT32),
            Map.entry("long long", PrimitiveType.INT64),
            Map.entry("int64", PrimitiveType.INT64),
            Map.entry("unsigned long long", PrimitiveType.UINT64),
            Map.entry("uint64", PrimitiveType.UINT64),
            Map.entry("float", PrimitiveType.FLOAT32),
            Map.entry("double", PrimitiveType.FLOAT64),
            Map.entry("string", StringType.NARROW),
            Map.entry("wstring", StringType.WIDE));

    private final IdlLexer lexer;
    private final Function<String, @Nullable Long> constants;

    /** Types of this text; named lengths are looked up. */
    IdlTypes(IdlLexer lexer, Function<String, @Nullable Long> constants) {
        this.lexer = lexer;
        this.constants = constants;
    }

    Definition.Reference type() throws SchemaException {
        return type(0);
    }

    private Definition.Reference type(int depth) throws SchemaException {
        if (depth > TypeLinker.MAX_DEPTH) {
            throw new SchemaException("sequences are nested deeper than " + TypeLinker.MAX_DEPTH);
        }
        if (lexer.takeIf("sequence")) {
            lexer.expect("<");
            Definition.Reference element = type(depth + 1);
            List<Definition.Shape> shapes = new ArrayList<>(element.shapes());
            if (lexer.takeIf(",")) {
                shapes.add(new Definition.Shape(ArrayType.Kind.BOUNDED, length()));
            } else {
                shapes.add(new Definition.Shape(ArrayType.Kind.UNBOUNDED, 0));
            }
            lexer.expect(">");
            return new Definition.Reference(element.name(), shapes);
        }
        String name = word();
        if ((name.equals("string") || name.equals("wstring")) && lexer.takeIf("<")) {
            length();
            lexer.expect(">");
        }
        return new Definition.Reference(name, List.of());
    }

    /** The lengths behind a name make its type an array; the last of them counts the innermost. */
    Definition.Reference arrays(Definition.Reference type) throws SchemaException {
        List<Definition.Shape> outer = new ArrayList<>();
        while (lexer.takeIf("[")) {
            outer.add(0, new Definition.Shape(ArrayType.Kind.FIXED, length()));
            lexer.expect("]");
            if (outer.size() > TypeLinker.MAX_DEPTH) {
                throw new SchemaException("arrays are nested deeper than " + TypeLinker.MAX_DEPTH);
            }
        }
        List<Definition.Shape> shapes = new ArrayList<>(type.shapes());
        shapes.addAll(outer);
        return new Definition.Reference(type.name(), shapes);
    }

    /** A name of several words, as {@code unsigned long long}, or a scoped one, as {@code a::b::C}. */
    private String word() throws SchemaException {
        if (lexer.is("::")) {
            return scoped();
        }
        String first = lexer.is("unsigned") ? lexer.take() + " " : "";
        if (lexer.is("long")) {
            String name = first + lexer.take();
            if (lexer.is("double")) {
                throw new SchemaException("long double has no counterpart in Java");
            }
            return lexer.is("long") ? name + " " + lexer.take() : name;
        }
        if (!first.isEmpty()) {
            return first + lexer.name();
        }
        if (lexer.is("map") || lexer.is("fixed") || lexer.is("any")) {
            throw lexer.unexpected("a type that ROS 2 supports");
        }
        return scoped();
    }

    String scoped() throws SchemaException {
        StringBuilder name = new StringBuilder();
        if (lexer.takeIf("::")) {
            name.append("::");
        }
        name.append(lexer.name());
        while (lexer.takeIf("::")) {
            name.append("::").append(lexer.name());
        }
        return name.toString();
    }

    private int length() throws SchemaException {
        String word = lexer.word();
        Long value = word.isEmpty() || !Character.isDigit(word.charAt(0))
                ? constants.apply(scoped())
                : IdlNumber.parse(lexer.take());
        if (value == null || value < 0 || value > Integer.MAX_VALUE) {
            throw new SchemaException("\"" + SchemaText.shown(word) + "\" is not a length: a whole number from 0 to "
                    + Integer.MAX_VALUE + " or the name of such a constant is expected");
        }
        return value.intValue();
    }
}
