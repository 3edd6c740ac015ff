package dev.metricsbuild.mcap.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns definitions into types: looks up names, refuses recursion and excess. */
final class TypeLinker {
    /** Deepest nesting of structs, aliases and arrays. */
    static final int MAX_DEPTH = 64;
    /** Most structs in one message, not counting those in sequences: what no field stands for costs no byte of data. */
    static final long MAX_STRUCTS = 262_144;

    /** Most definitions in one schema. */
    static final int MAX_TYPES = 4_096;

    /** How a dialect finds the definition that a name means in a scope. */
    interface Names {
        @Nullable
        Definition find(String scope, String name);
    }

    private final Map<String, ? extends FieldType> builtIns;
    private final Names names;
    private final Map<String, FieldType> linked = new HashMap<>();
    private final Map<String, Integer> heights = new HashMap<>();
    private final Map<String, Long> structs = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    TypeLinker(Map<String, ? extends FieldType> builtIns, Names names) {
        this.builtIns = builtIns;
        this.names = names;
    }

    StructType root(Definition.Struct definition) throws SchemaException {
        return (StructType) link(definition);
    }

    private FieldType link(Definition definition) throws SchemaException {
        FieldType done = linked.get(definition.name());
        if (done != null) {
            return done;
        }
        if (!open.add(definition.name())) {
            throw new SchemaException(
                    "type " + definition.name() + " contains itself; message types cannot be recursive");
        }
        if (open.size() > MAX_DEPTH) {
            throw new SchemaException("types are nested deeper than " + MAX_DEPTH + " at " + definition.name());
        }
        FieldType type = definition instanceof Definition.Struct struct
                ? struct(struct)
                : definition instanceof Definition.Alias alias
                        ? resolve(alias.scope(), alias.target(), alias.name())
                        : ((Definition.Enumeration) definition).type();
        open.remove(definition.name());
        linked.put(definition.name(), type);
        return type;
    }

    private StructType struct(Definition.Struct definition) throws SchemaException {
        List<StructType.Field> fields = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int height = 0;
        long count = 1;
        for (Definition.Member member : definition.members()) {
            if (!seen.add(member.name())) {
                throw new SchemaException("type " + definition.name() + " has two fields " + member.name());
            }
            FieldType type = resolve(definition.scope(), member.type(), definition.name() + "." + member.name());
            height = Math.max(height, height(type));
            count += count(type);
            fields.add(new StructType.Field(member.name(), type, member.defaultText()));
        }
        if (height >= MAX_DEPTH) {
            throw new SchemaException("types are nested deeper than " + MAX_DEPTH + " at " + definition.name());
        }
        if (count > MAX_STRUCTS) {
            throw new SchemaException("type " + definition.name() + " holds more than " + MAX_STRUCTS + " structs");
        }
        heights.put(definition.name(), height + 1);
        structs.put(definition.name(), count);
        return new StructType(definition.name(), fields, definition.constants());
    }

    private FieldType resolve(String scope, Definition.Reference reference, String where) throws SchemaException {
        FieldType type = builtIns.get(reference.name());
        if (type == null) {
            Definition definition = names.find(scope, reference.name());
            if (definition == null) {
                throw new SchemaException("type " + reference.name() + " of " + where
                        + " is not defined in the schema text; the recorder left it out");
            }
            type = link(definition);
        }
        for (Definition.Shape shape : reference.shapes()) {
            type = new ArrayType(type, shape.kind(), shape.length());
        }
        if (height(type) > MAX_DEPTH) {
            throw new SchemaException("types are nested deeper than " + MAX_DEPTH + " at " + where);
        }
        return type;
    }

    private int height(FieldType type) {
        if (type instanceof ArrayType array) {
            return 1 + height(array.element());
        }
        return type instanceof StructType struct ? heights.getOrDefault(struct.name(), 1) : 0;
    }

    private long count(FieldType type) {
        if (type instanceof ArrayType array) {
            // A sequence may be empty; whatever it holds is counted against the bytes of the message.
            return array.isFixed() ? Math.min(MAX_STRUCTS + 1, count(array.element())) * array.length() : 1;
        }
        return type instanceof StructType struct ? structs.getOrDefault(struct.name(), 1L) : 0;
    }
}
