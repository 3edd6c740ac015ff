package dev.metricsbuild.mcap.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TypeLinkerTest {
    private static final Map<String, PrimitiveType> BUILT_INS =
            Map.of("int32", PrimitiveType.INT32, "uint32", PrimitiveType.UINT32, "float64", PrimitiveType.FLOAT64);

    private final Map<String, Definition> definitions = new HashMap<>();

    @Test
    void nestedStruct_isLinked() throws SchemaException {
        define("Point", member("x", "float64"), member("y", "float64"));

        StructType pose = link(define("Pose", member("position", "Point")));

        assertThat(pose.field("position").orElseThrow().type())
                .isEqualTo(new StructType(
                        "Point",
                        List.of(
                                new StructType.Field("x", PrimitiveType.FLOAT64, ""),
                                new StructType.Field("y", PrimitiveType.FLOAT64, "")),
                        List.of()));
        assertThat(pose.field("orientation")).isEmpty();
    }

    @Test
    void shapes_goFromTheInnermostOutwards() throws SchemaException {
        Definition.Reference grid = new Definition.Reference(
                "float64",
                List.of(
                        new Definition.Shape(ArrayType.Kind.FIXED, 3),
                        new Definition.Shape(ArrayType.Kind.UNBOUNDED, 0)));

        StructType type = link(define("Grid", new Definition.Member("rows", grid, "")));

        assertThat(type.field("rows").orElseThrow().type().describe()).isEqualTo("float64[3][]");
    }

    @Test
    void alias_isItsTarget() throws SchemaException {
        definitions.put("Metres", new Definition.Alias("Metres", "", new Definition.Reference("float64", List.of())));

        StructType type = link(define("Range", member("distance", "Metres")));

        assertThat(type.field("distance").orElseThrow().type()).isEqualTo(PrimitiveType.FLOAT64);
    }

    @Test
    void undefinedType_isNamedWithItsField() {
        assertThatThrownBy(() -> link(define("Pose", member("position", "Point"))))
                .isInstanceOf(SchemaException.class)
                .hasMessage("type Point of Pose.position is not defined in the schema text; the recorder left it out");
    }

    @Test
    void typeThatContainsItself_isRefused() {
        define("B", member("a", "A"));

        assertThatThrownBy(() -> link(define("A", member("b", "B"))))
                .isInstanceOf(SchemaException.class)
                .hasMessage("type A contains itself; message types cannot be recursive");
    }

    @Test
    void twoFieldsOfOneName_areRefused() {
        assertThatThrownBy(() -> link(define("A", member("x", "int32"), member("x", "int32"))))
                .isInstanceOf(SchemaException.class)
                .hasMessage("type A has two fields x");
    }

    @Test
    void nestingOf64_isLinkedAndOf65Refused() throws SchemaException {
        chain(65);

        assertThat(link((Definition.Struct) definition("T1")).name()).isEqualTo("T1");
        assertThatThrownBy(() -> link((Definition.Struct) definition("T0")))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("nested deeper than 64");
    }

    @Test
    void typesThatDoubleAtEachLevel_areRefusedBeforeTheyGrow() {
        definitions.put("T40", struct("T40"));
        for (int i = 0; i < 40; i++) {
            define("T" + i, member("a", "T" + (i + 1)), member("b", "T" + (i + 1)));
        }

        assertThatThrownBy(() -> link((Definition.Struct) definition("T0")))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("more than 262144 structs");
    }

    @Test
    void time_isRecognisedByNameAndShape() throws SchemaException {
        StructType time = link(define("builtin_interfaces/Time", member("sec", "int32"), member("nanosec", "uint32")));
        StructType other = link(define("builtin_interfaces/Duration", member("sec", "float64")));

        assertThat(time.isTime()).isTrue();
        assertThat(other.isTime()).isFalse();
    }

    /** T0 holds T1 holds T2 …, of {@code length} types. */
    private void chain(int length) {
        for (int i = 0; i < length - 1; i++) {
            define("T" + i, member("next", "T" + (i + 1)));
        }
        define("T" + (length - 1), member("x", "int32"));
    }

    private StructType link(Definition.Struct root) throws SchemaException {
        return new TypeLinker(BUILT_INS, (scope, name) -> definitions.get(name)).root(root);
    }

    private Definition definition(String name) {
        return definitions.get(name);
    }

    private Definition.Struct define(String name, Definition.Member... members) {
        Definition.Struct struct = struct(name, members);
        definitions.put(name, struct);
        return struct;
    }

    private static Definition.Struct struct(String name, Definition.Member... members) {
        return new Definition.Struct(name, "", List.of(members), List.of());
    }

    private static Definition.Member member(String name, String type) {
        return new Definition.Member(name, new Definition.Reference(type, List.of()), "");
    }
}
