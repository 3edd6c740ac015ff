package dev.metricsbuild.mcap.wire;

import static dev.metricsbuild.mcap.wire.Ros.at;
import static dev.metricsbuild.mcap.wire.Ros.hex;
import static dev.metricsbuild.mcap.wire.Ros.type;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.metricsbuild.mcap.message.MessageCursor;
import dev.metricsbuild.mcap.message.MessageException;
import dev.metricsbuild.mcap.message.Token;
import dev.metricsbuild.mcap.message.Values;
import dev.metricsbuild.mcap.schema.SchemaException;
import dev.metricsbuild.mcap.schema.StructType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WireCursorTest {
    private static final String PRIMITIVES = """
            bool a
            int8 b
            uint8 c
            int16 d
            uint16 e
            int32 f
            uint32 g
            int64 h
            uint64 i
            float32 j
            float64 k
            string l
            wstring m
            """;
    private static final Map<String, Object> VALUES = Map.ofEntries(
            Map.entry("a", true),
            Map.entry("b", -2L),
            Map.entry("c", 253L),
            Map.entry("d", -2L),
            Map.entry("e", 65534L),
            Map.entry("f", -4L),
            Map.entry("g", 4294967292L),
            Map.entry("h", -5L),
            Map.entry("i", "18446744073709551615"),
            Map.entry("j", 1.5f),
            Map.entry("k", -2.25),
            Map.entry("l", "hi"),
            Map.entry("m", "üx"));

    @Test
    void everyPrimitive_littleEndian_hasItsValue() throws Exception {
        byte[] message = hex("00010000 01 fe fd ee feff feff fcffffff fcffffff fbffffffffffffff ffffffffffffffff"
                + "0000c03f eeeeeeee 00000000000002c0 03000000 686900 ee 02000000 fc000000 78000000");
        assertThat(Values.read(at(WirePlan.cdr(type(PRIMITIVES)), message))).isEqualTo(VALUES);
    }

    @Test
    void everyPrimitive_bigEndian_hasItsValue() throws Exception {
        byte[] message = hex("00000000 01 fe fd ee fffe fffe fffffffc fffffffc fffffffffffffffb ffffffffffffffff"
                + "3fc00000 eeeeeeee c002000000000000 00000003 686900 ee 00000002 000000fc 00000078");
        assertThat(Values.read(at(WirePlan.cdr(type(PRIMITIVES)), message))).isEqualTo(VALUES);
    }

    @Test
    void everyPrimitive_ofRos1_hasItsValue() throws Exception {
        byte[] message = hex("01 fe fd feff feff fcffffff fcffffff fbffffffffffffff ffffffffffffffff"
                + "0000c03f 00000000000002c0 02000000 6869 02000000 fc000000 78000000");
        assertThat(Values.read(at(WirePlan.ros1(Ros.ros1(PRIMITIVES)), message)))
                .isEqualTo(VALUES);
    }

    @Test
    void eightBytes_ofXcdr2_lieAtMultiplesOfFour() throws Exception {
        byte[] message = hex("00070000 07000000 000000000000f03f 01000000 0000000000000040");
        Object value = Values.read(at(WirePlan.cdr(type("int8 a\nfloat64 b\nfloat64[] c")), message));
        assertThat(value).isEqualTo(Map.of("a", 7L, "b", 1.0, "c", List.of(2.0)));
    }

    @Test
    void otherEncapsulation_isRefused() throws SchemaException {
        WirePlan plan = WirePlan.cdr(type("int8 a"));
        assertThatThrownBy(() -> at(plan, hex("0003000000")))
                .isInstanceOf(MessageException.class)
                .hasMessageStartingWith("the message is encapsulated as 0x0003, a parameter list, as for mutable"
                        + " types; plain CDR is read");
        assertThatThrownBy(() -> at(plan, hex("000b000000"))).hasMessageContaining("0x000b, a parameter list");
        assertThatThrownBy(() -> at(plan, hex("0005000000")))
                .hasMessageStartingWith("the message is encapsulated as 0x0005; plain CDR is read");
        assertThatThrownBy(() -> at(plan, hex("000100"))).isInstanceOf(MessageException.class);
    }

    @Test
    void emptyStruct_takesAByteInCdrAndNoneInRos1() throws Exception {
        String text = "E e\nE[2] two\nE[] more\nint8 last\n===\nMSG: p/E\nint8 C=1\n";
        Map<String, Object> empty = Map.of();
        Map<String, Object> expected =
                Map.of("e", empty, "two", List.of(empty, empty), "more", List.of(empty), "last", 9L);
        // One byte for each of the three, one of padding, the count, a byte, the last.
        assertThat(Values.read(at(WirePlan.cdr(type(text)), hex("00010000 000000 ee 01000000 00 09"))))
                .isEqualTo(expected);
        assertThat(Values.read(at(WirePlan.ros1(Ros.ros1(text)), hex("01000000 09"))))
                .isEqualTo(expected);
        assertThat(Values.read(at(WirePlan.cdr(type("")), hex("00010000 00")))).isEqualTo(empty);
    }

    @Test
    void valueBehindAnEmptySequence_isNotAlignedForItsElements() throws Exception {
        WirePlan plan = WirePlan.cdr(type("float64[] a\nint32 b\nfloat64[] c"));
        byte[] message = hex("00010000 00000000 05000000 01000000 eeeeeeee 000000000000f03f");
        assertThat(Values.read(at(plan, message))).isEqualTo(Map.of("a", List.of(), "b", 5L, "c", List.of(1.0)));
    }

    @Test
    void texts_endWithNulOrNot() throws Exception {
        WirePlan plan = WirePlan.cdr(type("string a\nstring b\nstring c\nstring d"));
        byte[] message = hex("00010000 00000000 02000000 6869 eeee 01000000 00 eeeeee 02000000 c300");
        assertThat(Values.read(at(plan, message))).isEqualTo(Map.of("a", "", "b", "hi", "c", "", "d", "\ufffd"));
    }

    @Test
    void wideText_mayHoldSurrogatesCodePointsAndRubbish() throws Exception {
        WirePlan plan = WirePlan.cdr(type("wstring a"));
        byte[] message = hex("00010000 04000000 3ed80000 16dd0000 16f90100 000000ff");
        assertThat(Values.read(at(plan, message))).isEqualTo(Map.of("a", "🤖🤖\ufffd"));
    }

    @Test
    void enumsAndWideCharacters_haveFourBytes() throws Exception {
        WirePlan plan = WirePlan.cdr(Ros.idl("enum M { OFF, ON }; struct T { M a; M b; wchar c; char d; };"));
        WireCursor cursor = at(plan, hex("00010000 01000000 07000000 fc000000 41"));
        assertThat(Values.read(cursor)).isEqualTo(Map.of("a", "ON", "b", "7", "c", 252L, "d", 65L));
    }

    @Test
    void arrays_areTakenAtOnce() throws Exception {
        WirePlan plan = WirePlan.cdr(type("uint8[] a\nfloat32[2] b\nint16[] c\nuint64[1] d\nfloat64[] e\nint8 f"));
        WireCursor cursor = at(
                plan,
                hex("00010000 03000000 01fe03 ee 0000c03f 000000c0 02000000 feff0100"
                        + "ffffffffffffffff 01000000 eeeeeeee 000000000000f03f 05"));
        cursor.next();
        enterArray(cursor, "a");
        assertThat(cursor.arrayLength()).isEqualTo(3);
        assertThat(cursor.bytes()).containsExactly(1, -2, 3);
        enterArray(cursor, "b");
        assertThat(cursor.floats()).containsExactly(1.5f, -2f);
        enterArray(cursor, "c");
        assertThat(cursor.longs()).containsExactly(-2, 1);
        enterArray(cursor, "d");
        assertThat(cursor.doubles()).containsExactly(0x1p64);
        enterArray(cursor, "e");
        assertThat(cursor.doubles()).containsExactly(1.0);
        assertThat(cursor.next()).isEqualTo(Token.FIELD);
        assertThat(cursor.next()).isEqualTo(Token.LONG);
        assertThat(cursor.longValue()).isEqualTo(5);
        assertThat(cursor.next()).isEqualTo(Token.END_STRUCT);
        assertThat(cursor.next()).isEqualTo(Token.END);
        assertThat(cursor.remaining()).isZero();
    }

    private static void enterArray(MessageCursor cursor, String name) throws MessageException {
        assertThat(cursor.next()).isEqualTo(Token.FIELD);
        assertThat(cursor.fieldName()).isEqualTo(name);
        assertThat(cursor.next()).isEqualTo(Token.START_ARRAY);
    }

    @Test
    void structsAndArrays_areSkippedFromTheirFieldAndFromTheirStart() throws Exception {
        WirePlan plan = WirePlan.cdr(type("P p\nstring[] names\nP q\nint8 z\n===\nMSG: p/P\nint8 x\nfloat64 y\n"));
        byte[] message = hex("00010000 01 eeeeeeeeeeeeee 000000000000f03f 02000000 02000000 6100 eeee 01000000 00"
                + "02 eeeeeeeeeeee 000000000000f03f 09");
        for (boolean entersFirst : new boolean[] {false, true}) {
            WireCursor cursor = at(plan, message);
            cursor.next();
            for (int field = 0; field < 3; field++) {
                assertThat(cursor.next()).isEqualTo(Token.FIELD);
                assertThat(cursor.fieldIndex()).isEqualTo(field);
                if (entersFirst) {
                    cursor.next();
                }
                cursor.skipValue();
            }
            assertThat(cursor.next()).isEqualTo(Token.FIELD);
            assertThat(cursor.next()).isEqualTo(Token.LONG);
            assertThat(cursor.longValue()).isEqualTo(9);
        }
    }

    @Test
    void selectedFields_areTheOnlyOnes() throws Exception {
        WirePlan plan = WirePlan.cdr(type("int8 a\nP[] ps\nstring s\nP q\nint16 z\n===\nMSG: p/P\nint8 x\nint32 y\n"));
        byte[] message = hex("00010000 01 eeeeee 02000000 02eeeeee 03000000 04eeeeee 05000000 02000000 6100"
                + "06 ee 07000000 0800");
        WirePlan some = plan.select(List.of("ps.y", "q", "z"));
        WireCursor cursor = at(some, message);
        assertThat(Values.read(cursor))
                .isEqualTo(Map.of(
                        "ps", List.of(Map.of("y", 3L), Map.of("y", 5L)), "q", Map.of("x", 6L, "y", 7L), "z", 8L));
        cursor = at(some, message);
        cursor.next();
        cursor.next();
        assertThat(cursor.fieldName()).isEqualTo("ps");
        assertThat(cursor.fieldIndex()).isEqualTo(1);
        assertThat(cursor.struct().name()).isEqualTo("p/T");
    }

    @Test
    void flattenedFields_lieAtTheTop() throws Exception {
        WirePlan plan = WirePlan.cdr(type("int8 a\nP[] ps\nstring s\nP q\nint16 z\n===\nMSG: p/P\nint8 x\nint32 y\n"));
        byte[] message = hex("00010000 01 eeeeee 02000000 02eeeeee 03000000 04eeeeee 05000000 02000000 6100"
                + "06 ee 07000000 0800");
        WirePlan flat = (WirePlan)
                plan.flatten(List.of("z", "q.y", "ps.y", "s.t", "q.w", "b")).orElseThrow();
        assertThat(flat.type().fields()).extracting(StructType.Field::name).containsExactly("q.y", "z");
        WireCursor cursor = at(flat, message);
        assertThat(Values.read(cursor)).isEqualTo(Map.of("q.y", 7L, "z", 8L));
        assertThat(cursor.remaining()).isZero();
        cursor = at(flat, message);
        cursor.next();
        cursor.next();
        assertThat(cursor.fieldName()).isEqualTo("q.y");
        assertThat(cursor.fieldIndex()).isZero();
        cursor.next();
        cursor.next();
        assertThat(cursor.fieldIndex()).isEqualTo(1);
        assertThat(cursor.struct().name()).isEqualTo("p/T");
    }

    @Test
    void fieldThatAnotherPathGoesThrough_isNotFlattenedItself() throws Exception {
        WirePlan plan = WirePlan.cdr(type("P q\n===\nMSG: p/P\nint8 x\nint8 y\n"));
        WirePlan flat = (WirePlan) plan.flatten(List.of("q", "q.y")).orElseThrow();
        assertThat(Values.read(at(flat, hex("00010000 06 07")))).isEqualTo(Map.of("q.y", 7L));
    }

    @Test
    void messageOfWhichNothingIsFlattened_isStillHeldAgainstItsType() throws Exception {
        WirePlan plan = WirePlan.cdr(type("int32 a\nint8 b\n"));
        WirePlan flat = (WirePlan) plan.flatten(List.of("c")).orElseThrow();
        assertThat(Values.read(at(flat, hex("00010000 01000000 02")))).isEqualTo(Map.of());
        assertThatThrownBy(() -> Values.read(at(flat, hex("00010000 01000000"))))
                .isInstanceOf(MessageException.class)
                .hasMessageContaining("5 more bytes are needed at byte 0 of the values, and there are 4");
    }

    @Test
    void bytesLeftOver_areCounted() throws Exception {
        WireCursor cursor = at(WirePlan.cdr(type("int8 a")), hex("00010003 05 000000"));
        assertThat(Values.read(cursor)).isEqualTo(Map.of("a", 5L));
        assertThat(cursor.remaining()).isEqualTo(3);
    }

    @Test
    void cutMessage_isToldWithItsFieldAndEnds() throws Exception {
        WirePlan plan = WirePlan.cdr(type("P[2] ps\n===\nMSG: p/P\nint32 x\nfloat32[] y\n"));
        WireCursor cursor = at(plan, hex("00010000 01000000 00000000 02000000 02000000 0000c03f"));
        assertThatThrownBy(() -> Values.read(cursor))
                .isInstanceOf(MessageException.class)
                .hasMessage(
                        "field ps[1].y: an array of 2 values needs 4 bytes or more for each, and the message has 4 more; "
                                + "it is truncated or of another type");
        assertThat(cursor.next()).isEqualTo(Token.END);
        WireCursor shorter = at(WirePlan.cdr(type("int32 x\nint16 y")), hex("00010000 01000000 02"));
        assertThatThrownBy(() -> Values.read(shorter))
                .hasMessage("field y: 2 more bytes are needed at byte 4 of the values, and there are 1; "
                        + "the message is truncated or of another type");
    }

    @Test
    void hugeCounts_areRefusedBeforeAnythingIsMade() throws Exception {
        for (String text : List.of("string a", "wstring a", "float64[] a", "string[] a", "float64[900000000] a")) {
            WireCursor cursor = at(WirePlan.cdr(type(text)), hex("00010000 ffffffff 0000000000000000"));
            assertThatThrownBy(() -> Values.read(cursor)).isInstanceOf(MessageException.class);
            WireCursor skipping = at(WirePlan.cdr(type(text)), hex("00010000 ffffffff 0000000000000000"));
            skipping.next();
            skipping.next();
            assertThatThrownBy(skipping::skipValue).isInstanceOf(MessageException.class);
        }
    }

    @Test
    void valuesWithoutBytes_areLimited() throws Exception {
        WireCursor cursor = at(WirePlan.ros1(Ros.ros1("E[] a\n===\nMSG: p/E\n")), hex("ffffffff"));
        assertThatThrownBy(() -> Values.read(cursor))
                .hasMessage("field a: the message holds more than 65536 values that have no bytes");
    }

    @Test
    void methodThatDoesNotFit_isAProgrammersError() throws Exception {
        WireCursor cursor = at(WirePlan.cdr(type("string a\nbool b")), hex("00010000 01000000 00 01"));
        assertThatThrownBy(cursor::fieldName).isInstanceOf(IllegalStateException.class);
        cursor.next();
        assertThatThrownBy(cursor::fieldName).isInstanceOf(IllegalStateException.class);
        cursor.next();
        assertThatThrownBy(cursor::stringValue).hasMessage("There is no text here, but FIELD.");
        cursor.next();
        assertThatThrownBy(cursor::longValue).hasMessage("There is no whole number here, but STRING.");
        assertThatThrownBy(cursor::doubles).isInstanceOf(IllegalStateException.class);
        cursor.next();
        cursor.next();
        assertThatThrownBy(cursor::doubleValue).hasMessage("There is no number here, but BOOLEAN.");
        assertThat(cursor.booleanValue()).isTrue();
    }
}
