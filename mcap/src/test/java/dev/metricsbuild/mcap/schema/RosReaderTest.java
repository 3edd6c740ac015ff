package dev.metricsbuild.mcap.schema;

import static dev.metricsbuild.mcap.schema.SchemaTexts.fields;
import static dev.metricsbuild.mcap.schema.SchemaTexts.read;
import static dev.metricsbuild.mcap.schema.SchemaTexts.struct;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosReaderTest {
    private static final String SEPARATOR = "=".repeat(80) + "\n";

    @Test
    void everyWordOfRos2_isItsType() throws SchemaException {
        StructType type = read("ros2msg", "p/msg/All", """
                bool a
                byte b
                char c
                int8 d
                uint8 e
                int16 f
                uint16 g
                int32 h
                uint32 i
                int64 j
                uint64 k
                float32 l
                float64 m
                string n
                wstring o
                """);
        assertThat(type.name()).isEqualTo("p/All");
        assertThat(fields(type))
                .containsExactly(
                        "bool a",
                        "uint8 b",
                        "uint8 c",
                        "int8 d",
                        "uint8 e",
                        "int16 f",
                        "uint16 g",
                        "int32 h",
                        "uint32 i",
                        "int64 j",
                        "uint64 k",
                        "float32 l",
                        "float64 m",
                        "string n",
                        "wstring o");
    }

    @Test
    void arraysAndBounds_areRead() throws SchemaException {
        StructType type = read("ros2msg", "p/msg/A", """
                int32[] open
                int32[7] fixed
                int32[<=9] bounded
                string<=22 x "it is # a default"
                wstring<=5[<=3] y ["a", "b"]  # a comment
                string[2] z
                """);
        assertThat(fields(type))
                .containsExactly(
                        "int32[] open",
                        "int32[7] fixed",
                        "int32[<=9] bounded",
                        "string x",
                        "wstring[<=3] y",
                        "string[2] z");
        assertThat(type.field("x").orElseThrow().defaultText()).isEqualTo("\"it is # a default\"");
        assertThat(type.field("y").orElseThrow().defaultText()).isEqualTo("[\"a\", \"b\"]");
    }

    @Test
    void constants_areNoFields() throws SchemaException {
        StructType type = read("ros2msg", "p/msg/A", """
                uint8 OK=0
                uint8 WARN = 1   # blanks
                string NAME="a # b"
                string BARE=it's
                uint8 level 1
                """);
        assertThat(fields(type)).containsExactly("uint8 level");
        assertThat(type.constants())
                .containsExactly(
                        new StructType.Constant("uint8", "OK", "0"),
                        new StructType.Constant("uint8", "WARN", "1"),
                        new StructType.Constant("string", "NAME", "a # b"),
                        new StructType.Constant("string", "BARE", "it's"));
    }

    @Test
    void nestedDefinitions_areFoundByPackageOfTheirSection() throws SchemaException {
        StructType type = read(
                "ros2msg",
                "nav/msg/Odometry",
                "std_msgs/Header header\r\ngeo/msg/Pose pose\r\n" + SEPARATOR
                        + "MSG: std_msgs/Header\nbuiltin_interfaces/Time stamp\nstring frame_id\n" + SEPARATOR
                        + "MSG: geo/msg/Pose\n\tPoint position # größe\n" + SEPARATOR
                        + "MSG: builtin_interfaces/Time\nint32 sec\nuint32 nanosec\n" + SEPARATOR
                        + "MSG: geo/Point\nfloat64 x\nfloat64 y\n" + SEPARATOR + "MSG: geo/Point\nint8 second");
        assertThat(fields(type)).containsExactly("std_msgs/Header header", "geo/Pose pose");
        StructType header = struct(type, "header");
        assertThat(fields(header)).containsExactly("builtin_interfaces/Time stamp", "string frame_id");
        assertThat(struct(header, "stamp").isTime()).isTrue();
        assertThat(fields(struct(struct(type, "pose"), "position"))).containsExactly("float64 x", "float64 y");
    }

    @Test
    void textThatBeginsWithAHeader_hasItsRootByName() throws SchemaException {
        String text = SEPARATOR + "MSG: p/B\nint8 x\n" + SEPARATOR + "MSG: p/msg/A\nB b\n";
        assertThat(fields(read("ros2msg", "p/msg/A", text))).containsExactly("p/B b");
    }

    @Test
    void timeThatTheRecorderLeftOut_isKnown() throws SchemaException {
        StructType type = read("ros2msg", "p/msg/A", "builtin_interfaces/Time t\nbuiltin_interfaces/msg/Duration d");
        assertThat(fields(struct(type, "t"))).containsExactly("int32 sec", "uint32 nanosec");
        assertThat(struct(type, "d").isTime()).isTrue();
    }

    @Test
    void emptyText_isATypeWithoutFields() throws SchemaException {
        assertThat(fields(read("ros2msg", "std_msgs/msg/Empty", ""))).isEmpty();
    }

    @Test
    void ros1_hasItsOwnTimesAndBytes() throws SchemaException {
        StructType type = read(
                "ros1msg",
                "p/Old",
                "Header header\ntime t\nduration d\nbyte[] small\nchar c\nstring S= it's # mine \n" + SEPARATOR
                        + "MSG: std_msgs/Header\nuint32 seq\ntime stamp\nstring frame_id\n");
        assertThat(fields(type))
                .containsExactly("std_msgs/Header header", "time t", "duration d", "int8[] small", "uint8 c");
        assertThat(fields(struct(type, "t"))).containsExactly("uint32 sec", "uint32 nsec");
        assertThat(fields(struct(type, "d"))).containsExactly("int32 sec", "int32 nsec");
        assertThat(type.constants()).containsExactly(new StructType.Constant("string", "S", "it's # mine"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "int32|line 1: expected \"type name\" or \"type NAME=value\", found \"int32\"",
                "int32[ x|line 1: expected \"type name\"",
                "int32[-1] x|line 1: expected \"type name\"",
                "int32<=4 x|line 1: only strings have a bound, and int32 is none",
                "int32[9999999999] x|line 1: an array of 9999999999 values; less than 1000000000 can be read",
                "Thing x|type Thing of p/A.x is not defined in the schema text; the recorder left it out",
                "A x|type p/A contains itself; message types cannot be recursive",
                "---|line 1: \"---\" separates the parts of a service or an action",
            })
    void textThatIsNotUnderstood_isRefusedWithTheReason(String text, String reason) {
        assertThatThrownBy(() -> read("ros2msg", "p/msg/A", text))
                .isInstanceOfSatisfying(
                        SchemaException.class, e -> assertThat(e.reason()).contains(reason));
    }

    @Test
    void sectionOfAnotherLanguage_isRefused() {
        assertThatThrownBy(() -> read("ros2msg", "p/msg/A", "int8 x\n" + SEPARATOR + "IDL: p/msg/B\nmodule p {};"))
                .hasMessage("line 3: expected \"MSG: package/Type\" after a line of =, found \"IDL: p/msg/B\"");
    }

    @Test
    void textOverTheLimit_isRefused() {
        assertThatThrownBy(() -> read("ros2msg", "p/msg/A", "#".repeat(SchemaReader.MAX_BYTES + 1)))
                .hasMessage("the schema has 1048577 bytes, more than the 1048576 that a schema may have");
    }

    @Test
    void moreTypesThanTheLimit_areRefused() {
        StringBuilder text = new StringBuilder("int8 x\n");
        for (int i = 0; i < TypeLinker.MAX_TYPES; i++) {
            text.append("===\nMSG: p/T").append(i).append('\n');
        }
        assertThatThrownBy(() -> read("ros2msg", "p/msg/A", text.toString()))
                .hasMessage("the schema defines more than 4096 types");
    }

    @Test
    void controlCharacters_doNotReachTheMessage() {
        assertThatThrownBy(() -> read("ros2msg", "p/msg/A", "int32 \u001b[31mred"))
                .hasMessageContaining("found \"int32 ?[31mred\"");
    }

    @Test
    void unknownEncoding_isRefused() {
        assertThatThrownBy(() -> read("", "p/msg/A", ""))
                .hasMessage("schema encoding \"\" is not known; ros2msg, ros1msg, ros2idl, omgidl and protobuf are");
    }
}
