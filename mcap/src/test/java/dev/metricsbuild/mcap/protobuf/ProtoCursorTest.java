package dev.metricsbuild.mcap.protobuf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.EnumDescriptorProto;
import com.google.protobuf.DescriptorProtos.EnumValueDescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.DescriptorProtos.MessageOptions;
import com.google.protobuf.DescriptorProtos.OneofDescriptorProto;
import dev.metricsbuild.mcap.message.DecodePlan;
import dev.metricsbuild.mcap.message.MessageCursor;
import dev.metricsbuild.mcap.message.MessageException;
import dev.metricsbuild.mcap.message.Token;
import dev.metricsbuild.mcap.message.Values;
import dev.metricsbuild.mcap.schema.SchemaException;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProtoCursorTest {

    @Test
    void everyScalar_hasItsValue() throws Exception {
        DecodePlan plan = plan(message("A")
                .addField(field("d", 1, FieldDescriptorProto.Type.TYPE_DOUBLE))
                .addField(field("f", 2, FieldDescriptorProto.Type.TYPE_FLOAT))
                .addField(field("i64", 3, FieldDescriptorProto.Type.TYPE_INT64))
                .addField(field("u64", 4, FieldDescriptorProto.Type.TYPE_UINT64))
                .addField(field("i32", 5, FieldDescriptorProto.Type.TYPE_INT32))
                .addField(field("x64", 6, FieldDescriptorProto.Type.TYPE_FIXED64))
                .addField(field("x32", 7, FieldDescriptorProto.Type.TYPE_FIXED32))
                .addField(field("b", 8, FieldDescriptorProto.Type.TYPE_BOOL))
                .addField(field("s", 9, FieldDescriptorProto.Type.TYPE_STRING))
                .addField(field("bytes", 10, FieldDescriptorProto.Type.TYPE_BYTES))
                .addField(field("u32", 11, FieldDescriptorProto.Type.TYPE_UINT32))
                .addField(field("sx32", 12, FieldDescriptorProto.Type.TYPE_SFIXED32))
                .addField(field("sx64", 13, FieldDescriptorProto.Type.TYPE_SFIXED64))
                .addField(field("s32", 14, FieldDescriptorProto.Type.TYPE_SINT32))
                .addField(field("s64", 15, FieldDescriptorProto.Type.TYPE_SINT64)));
        String hex = "09 000000000000f03f 15 0000c0bf 18 ffffffffffffffffff01 20 ffffffffffffffffff01"
                + "28 feffffffffffffffff01 31 ffffffffffffffff 3d ffffffff 40 01 4a 02 6869 52 02 00ff"
                + "58 ffffffff0f 65 feffffff 69 fdffffffffffffff 70 03 78 04";
        assertThat(read(plan, hex))
                .isEqualTo(Map.ofEntries(
                        Map.entry("d", 1.0),
                        Map.entry("f", -1.5f),
                        Map.entry("i64", -1L),
                        Map.entry("u64", "18446744073709551615"),
                        Map.entry("i32", -2L),
                        Map.entry("x64", "18446744073709551615"),
                        Map.entry("x32", 4294967295L),
                        Map.entry("b", true),
                        Map.entry("s", "hi"),
                        Map.entry("bytes", List.of(0L, 255L)),
                        Map.entry("u32", 4294967295L),
                        Map.entry("sx32", -2L),
                        Map.entry("sx64", -3L),
                        Map.entry("s32", -2L),
                        Map.entry("s64", 2L)));
    }

    @Test
    void absentField_isZeroWithoutPresenceAndMissingWithIt() throws Exception {
        DecodePlan plan = plan(
                message("A")
                        .addField(field("n", 1, FieldDescriptorProto.Type.TYPE_INT32))
                        .addField(field("s", 2, FieldDescriptorProto.Type.TYPE_STRING))
                        .addField(list(field("l", 3, FieldDescriptorProto.Type.TYPE_INT32)))
                        .addField(of(field("m", 4, FieldDescriptorProto.Type.TYPE_MESSAGE), "B"))
                        .addField(field("o", 5, FieldDescriptorProto.Type.TYPE_INT32)
                                .setProto3Optional(true)
                                .setOneofIndex(0))
                        .addOneofDecl(OneofDescriptorProto.newBuilder().setName("_o")),
                message("B"));
        assertThat(read(plan, "")).isEqualTo(Map.of("n", 0L, "s", "", "l", List.of()));
        assertThat(read(plan, "22 00 28 00"))
                .isEqualTo(Map.of("n", 0L, "s", "", "l", List.of(), "m", Map.of(), "o", 0L));
    }

    @Test
    void lists_packedAndNot_strewnOverTheMessage_areWhole() throws Exception {
        DecodePlan plan = plan(message("A")
                .addField(list(field("a", 1, FieldDescriptorProto.Type.TYPE_INT32)))
                .addField(list(field("b", 2, FieldDescriptorProto.Type.TYPE_DOUBLE)))
                .addField(list(field("c", 3, FieldDescriptorProto.Type.TYPE_STRING))));
        // a=1; c=x; a=[2,300]; c=; unknown 9; a=[]; a=4; b=[1.0]
        String hex = "08 01 1a 01 78 0a 03 02ac02 1a 00 48 05 0a 00 08 04 12 08 000000000000f03f";
        assertThat(read(plan, hex))
                .isEqualTo(Map.of("a", List.of(1L, 2L, 300L, 4L), "b", List.of(1.0), "c", List.of("x", "")));
        MessageCursor cursor = at(plan, hex);
        cursor.next();
        cursor.next();
        assertThat(cursor.next()).isEqualTo(Token.START_ARRAY);
        assertThat(cursor.arrayLength()).isEqualTo(-1);
        assertThat(cursor.longs()).containsExactly(1, 2, 300, 4);
        cursor.next();
        cursor.next();
        assertThat(cursor.doubles()).containsExactly(1.0);
        assertThat(cursor.next()).isEqualTo(Token.FIELD);
        assertThat(cursor.fieldName()).isEqualTo("c");
        cursor.skipValue();
        assertThat(cursor.next()).isEqualTo(Token.END_STRUCT);
    }

    @Test
    void lastValueCounts_andMessagesAreMerged() throws Exception {
        DecodePlan plan = plan(
                message("A")
                        .addField(field("n", 1, FieldDescriptorProto.Type.TYPE_INT32))
                        .addField(of(field("m", 2, FieldDescriptorProto.Type.TYPE_MESSAGE), "B")),
                message("B")
                        .addField(field("x", 1, FieldDescriptorProto.Type.TYPE_INT32))
                        .addField(field("y", 2, FieldDescriptorProto.Type.TYPE_INT32))
                        .addField(list(field("z", 3, FieldDescriptorProto.Type.TYPE_INT32))));
        assertThat(read(plan, "08 01 12 04 0805 1807 08 02 12 04 1006 1808"))
                .isEqualTo(Map.of("n", 2L, "m", Map.of("x", 5L, "y", 6L, "z", List.of(7L, 8L))));
    }

    @Test
    void oneof_hasItsLastMember() throws Exception {
        DecodePlan plan = plan(message("A")
                .addField(field("a", 1, FieldDescriptorProto.Type.TYPE_INT32).setOneofIndex(0))
                .addField(field("b", 2, FieldDescriptorProto.Type.TYPE_INT32).setOneofIndex(0))
                .addOneofDecl(OneofDescriptorProto.newBuilder().setName("which")));
        assertThat(read(plan, "10 07 08 05")).isEqualTo(Map.of("a", 5L));
        assertThat(read(plan, "08 05 10 07")).isEqualTo(Map.of("b", 7L));
        assertThat(read(plan.select(List.of("a")), "08 05 10 07")).isEqualTo(Map.of());
    }

    @Test
    void map_isAStructOfItsKeys() throws Exception {
        DescriptorProto.Builder entry = message("GainsEntry")
                .addField(field("key", 1, FieldDescriptorProto.Type.TYPE_SINT32))
                .addField(field("value", 2, FieldDescriptorProto.Type.TYPE_DOUBLE))
                .setOptions(MessageOptions.newBuilder().setMapEntry(true));
        DecodePlan plan = plan(message("A")
                .addNestedType(entry)
                .addField(list(of(field("gains", 1, FieldDescriptorProto.Type.TYPE_MESSAGE), "A.GainsEntry"))));
        assertThat(plan.type().field("gains").orElseThrow().type().describe()).isEqualTo("map<int32, float64>");
        assertThat(read(plan, "0a 0b 0803 11 000000000000f03f 0a 00 0a 02 0804"))
                .isEqualTo(Map.of("gains", Map.of("-2", 1.0, "0", 0.0, "2", 0.0)));
        MessageCursor cursor = at(plan, "0a 02 0804");
        cursor.next();
        cursor.next();
        cursor.next();
        cursor.next();
        assertThat(cursor.fieldName()).isEqualTo("2");
        assertThat(cursor.fieldIndex()).isEqualTo(-1);
        assertThat(cursor.struct().name()).isEqualTo("p.A");
    }

    @Test
    void mapWhoseKeyIsNone_isRefused() {
        DescriptorProto.Builder entry = message("GainsEntry")
                .addField(field("key", 1, FieldDescriptorProto.Type.TYPE_BYTES))
                .addField(field("value", 2, FieldDescriptorProto.Type.TYPE_DOUBLE))
                .setOptions(MessageOptions.newBuilder().setMapEntry(true));
        assertThatThrownBy(() -> plan(message("A")
                        .addNestedType(entry)
                        .addField(list(of(field("gains", 1, FieldDescriptorProto.Type.TYPE_MESSAGE), "A.GainsEntry")))))
                .isInstanceOf(SchemaException.class)
                .hasMessage("the entries of the map p.A.gains are not a key (an integer, a boolean or a string) and a"
                        + " value");
    }

    @Test
    void enumAndGroup_areRead() throws Exception {
        DecodePlan plan = plan(
                FileDescriptorProto.newBuilder()
                        .setName("a.proto")
                        .setPackage("p")
                        .addEnumType(EnumDescriptorProto.newBuilder()
                                .setName("E")
                                .addValue(EnumValueDescriptorProto.newBuilder()
                                        .setName("ON")
                                        .setNumber(-1))),
                message("A")
                        .addNestedType(message("G").addField(field("x", 1, FieldDescriptorProto.Type.TYPE_INT32)))
                        .addField(of(field("e", 1, FieldDescriptorProto.Type.TYPE_ENUM), "E"))
                        .addField(of(field("f", 2, FieldDescriptorProto.Type.TYPE_ENUM), "E"))
                        .addField(of(field("g", 3, FieldDescriptorProto.Type.TYPE_GROUP), "A.G")));
        assertThat(read(plan, "08 ffffffffffffffffff01 10 07 1b 0805 1b 1c 1c"))
                .isEqualTo(Map.of("e", "ON", "f", "7", "g", Map.of("x", 5L)));
    }

    @Test
    void messageWithinItself_isReadAndDescribedOnce() throws Exception {
        DecodePlan plan = plan(message("A")
                .addField(field("x", 1, FieldDescriptorProto.Type.TYPE_INT32))
                .addField(of(field("a", 2, FieldDescriptorProto.Type.TYPE_MESSAGE), "A")));
        assertThat(plan.type().field("a").orElseThrow().type().describe()).isEqualTo("p.A");
        assertThat(read(plan, "08 01 12 06 0802 1202 0803"))
                .isEqualTo(Map.of("x", 1L, "a", Map.of("x", 2L, "a", Map.of("x", 3L))));
    }

    @Test
    void deepNesting_isRefused() throws Exception {
        DecodePlan plan = plan(message("A").addField(of(field("a", 1, FieldDescriptorProto.Type.TYPE_MESSAGE), "A")));
        StringBuilder deep = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            deep.insert(0, String.format("0a%02x", deep.length() / 2));
        }
        assertThat(read(plan, deep.toString())).isInstanceOf(Map.class);
        String prefix = "";
        for (int i = 60; i < 100; i++) {
            int length = (prefix.length() + deep.length()) / 2;
            deep.insert(0, length < 128 ? String.format("0a%02x", length) : String.format("0a%02x01", length));
        }
        assertThatThrownBy(() -> read(plan, deep.toString()))
                .isInstanceOf(MessageException.class)
                .hasMessageContaining("messages are nested deeper than 100");
    }

    @Test
    void damagedMessage_isToldWithItsField() throws Exception {
        DecodePlan plan = plan(
                message("A").addField(of(field("m", 1, FieldDescriptorProto.Type.TYPE_MESSAGE), "B")),
                message("B").addField(list(field("x", 1, FieldDescriptorProto.Type.TYPE_DOUBLE))));
        for (Map.Entry<String, String> wrong : Map.of(
                        "0a 05",
                                "5 more bytes are needed, and there are 0; the message is truncated or of another type",
                        "0a 02 0909", "field m: 8 more bytes are needed, and there are 1",
                        "0a 03 0a01 00", "field m.x: 8 more bytes are needed, and there are 1",
                        "00 00", "there is no field with number 0",
                        "80808080808080808001 00", "there is no field with number 1152921504606846976",
                        "0f", "wire type 7 cannot be a value",
                        "08 ffffffffffffffffffff01", "a number has more than 10 bytes",
                        "ff", "the message ends within a number",
                        "0b", "the message ends within a number")
                .entrySet()) {
            assertThatThrownBy(() -> read(plan, wrong.getKey()))
                    .isInstanceOf(MessageException.class)
                    .hasMessageStartingWith(wrong.getValue());
        }
    }

    @Test
    void selectedFields_areTheOnlyOnes() throws Exception {
        DecodePlan plan = plan(
                message("A")
                        .addField(field("n", 1, FieldDescriptorProto.Type.TYPE_INT32))
                        .addField(list(of(field("m", 2, FieldDescriptorProto.Type.TYPE_MESSAGE), "B"))),
                message("B")
                        .addField(field("x", 1, FieldDescriptorProto.Type.TYPE_INT32))
                        .addField(field("y", 2, FieldDescriptorProto.Type.TYPE_INT32)));
        MessageCursor cursor = at(plan.select(List.of("m.y")), "08 01 12 04 08051006");
        assertThat(Values.read(cursor)).isEqualTo(Map.of("m", List.of(Map.of("y", 6L))));
    }

    @Test
    void descriptorsThatAreNotUnderstood_areRefusedWithTheReason() {
        FileDescriptorProto.Builder file =
                FileDescriptorProto.newBuilder().setName("a.proto").setPackage("p");
        assertThatThrownBy(() -> read(file, "p.B"))
                .isInstanceOf(SchemaException.class)
                .hasMessage("the protobuf descriptors do not define the message p.B, to which the schema's name refers;"
                        + " they define 1 files");
        assertThatThrownBy(() -> read(file.clone().addDependency("a.proto"), "p.B"))
                .hasMessage("the protobuf files import each other in a cycle or deeper than 256");
        assertThatThrownBy(() -> read(
                        file.clone()
                                .addMessageType(message("B")
                                        .addField(of(field("x", 1, FieldDescriptorProto.Type.TYPE_MESSAGE), "C"))),
                        "p.B"))
                .isInstanceOf(SchemaException.class)
                .hasMessage("the protobuf descriptors do not define the type p.C, which a field has");
        assertThatThrownBy(() -> ProtoSchemaReader.read("p.A", ByteBuffer.wrap(new byte[] {9})))
                .hasMessageStartingWith("the schema is not a protobuf FileDescriptorSet");
    }

    @Test
    void fileThatOnlyOptionsNeed_mayBeMissing() throws Exception {
        DecodePlan plan = plan(
                FileDescriptorProto.newBuilder()
                        .setName("a.proto")
                        .setPackage("p")
                        .setSyntax("proto3")
                        .addDependency("validate.proto"),
                message("A").addField(field("x", 1, FieldDescriptorProto.Type.TYPE_INT32)));
        assertThat(read(plan, "08 05")).isEqualTo(Map.of("x", 5L));
    }

    @Test
    void wellKnownFileThatIsLeftOut_isKnown() throws Exception {
        DecodePlan plan = plan(
                FileDescriptorProto.newBuilder()
                        .setName("a.proto")
                        .setPackage("p")
                        .addDependency("google/protobuf/timestamp.proto"),
                message("A")
                        .addField(field("t", 1, FieldDescriptorProto.Type.TYPE_MESSAGE)
                                .setTypeName(".google.protobuf.Timestamp")));
        assertThat(read(plan, "0a 02 0805")).isEqualTo(Map.of("t", Map.of("seconds", 5L, "nanos", 0L)));
    }

    private static DescriptorProto.Builder message(String name) {
        return DescriptorProto.newBuilder().setName(name);
    }

    private static FieldDescriptorProto.Builder field(String name, int number, FieldDescriptorProto.Type type) {
        return FieldDescriptorProto.newBuilder()
                .setName(name)
                .setNumber(number)
                .setType(type)
                .setLabel(FieldDescriptorProto.Label.LABEL_OPTIONAL);
    }

    private static FieldDescriptorProto.Builder list(FieldDescriptorProto.Builder field) {
        return field.setLabel(FieldDescriptorProto.Label.LABEL_REPEATED);
    }

    private static FieldDescriptorProto.Builder of(FieldDescriptorProto.Builder field, String type) {
        return field.setTypeName(".p." + type);
    }

    private static DecodePlan plan(DescriptorProto.Builder... messages) throws SchemaException {
        return plan(
                FileDescriptorProto.newBuilder()
                        .setName("a.proto")
                        .setPackage("p")
                        .setSyntax("proto3"),
                messages);
    }

    private static DecodePlan plan(FileDescriptorProto.Builder file, DescriptorProto.Builder... messages)
            throws SchemaException {
        for (DescriptorProto.Builder message : messages) {
            file.addMessageType(message);
        }
        return read(file, ".p.A");
    }

    private static DecodePlan read(FileDescriptorProto.Builder file, String name) throws SchemaException {
        FileDescriptorSet set = FileDescriptorSet.newBuilder().addFile(file).build();
        return ProtoSchemaReader.read(name, ByteBuffer.wrap(set.toByteArray()));
    }

    private static Object read(DecodePlan plan, String hex) throws MessageException {
        return Values.read(at(plan, hex));
    }

    private static MessageCursor at(DecodePlan plan, String hex) throws MessageException {
        byte[] message = HexFormat.of().parseHex("eeee" + hex.replace(" ", "") + "ee");
        MessageCursor cursor = plan.cursor();
        cursor.reset(message, 2, message.length - 3);
        return cursor;
    }
}
