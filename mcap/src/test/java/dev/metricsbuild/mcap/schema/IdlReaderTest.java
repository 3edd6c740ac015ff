package dev.metricsbuild.mcap.schema;

import static dev.metricsbuild.mcap.schema.SchemaTexts.fields;
import static dev.metricsbuild.mcap.schema.SchemaTexts.read;
import static dev.metricsbuild.mcap.schema.SchemaTexts.struct;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdlReaderTest {

    @Test
    void joinedFiles_areOneSchema() throws SchemaException {
        StructType type = read("ros2idl", "demo/msg/Temp", """
                ================================================================================
                IDL: demo/msg/Temp
                // generated
                #include "geo/msg/Point.idl"
                module demo {
                  module msg {
                    typedef double double__3[3];
                    module Temp_Constants {
                      const uint8 LEVEL = 0x10;
                      @verbatim (language="comment", text="a ) in " "quotes")
                      const string NAME = "temp";
                    };
                    @verbatim (language="comment", text=
                      "two lines" "\\n" "of text")
                    struct Temp {
                      @unit (value="C") @key
                      double temperature;
                      geo::msg::Point where;
                      double__3 history;
                      sequence<float, 8> bounded;
                      sequence<sequence<octet>> pieces;
                      string<5> label;
                      wstring wide;
                      long grid[2][3];
                      unsigned long long a, b[4];
                      Mode mode;
                    };
                    enum Mode { OFF, @value(5) ON, AUTO };
                  };
                };
                ================================================================================
                IDL: geo/msg/Point
                /* a
                   comment */
                module geo { module msg { struct Point { double x; double y; }; }; };
                """);
        assertThat(type.name()).isEqualTo("demo::msg::Temp");
        assertThat(fields(type))
                .containsExactly(
                        "float64 temperature",
                        "geo::msg::Point where",
                        "float64[3] history",
                        "float32[<=8] bounded",
                        "uint8[][] pieces",
                        "string label",
                        "wstring wide",
                        "int32[3][2] grid",
                        "uint64 a",
                        "uint64[4] b",
                        "demo::msg::Mode mode");
        assertThat(fields(struct(type, "where"))).containsExactly("float64 x", "float64 y");
        assertThat(type.constants())
                .containsExactly(
                        new StructType.Constant("uint8", "LEVEL", "0x10"),
                        new StructType.Constant("string", "NAME", "temp"));
        assertThat(type.field("mode").orElseThrow().type())
                .isEqualTo(new EnumType("demo::msg::Mode", Map.of(0L, "OFF", 5L, "ON", 6L, "AUTO")));
    }

    @Test
    void lengths_areConstantsOfAnOuterScope() throws SchemaException {
        StructType type = read("omgidl", "a::C", """
                const short N = 3;
                module a {
                  const unsigned long M = N;
                  struct C { char text[N]; sequence<int8, ::a::M> s; };
                };
                """);
        assertThat(fields(type)).containsExactly("uint8[3] text", "int8[<=3] s");
    }

    @Test
    void everyWord_isItsType() throws SchemaException {
        StructType type = read("omgidl", "A", """
                struct A {
                  boolean a; octet b; char c; wchar d; short e; unsigned short f; long g; unsigned long h;
                  long long i; unsigned long long j; float k; double l; int8 m; uint8 n; int16 o; uint16 p;
                  int32 q; uint32 r; int64 s; uint64 t;
                };
                """);
        assertThat(fields(type).stream().map(field -> field.substring(0, field.indexOf(' '))))
                .containsExactly(
                        "bool", "uint8", "uint8", "wchar", "int16", "uint16", "int32", "uint32", "int64", "uint64",
                        "float32", "float64", "int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "struct A { long x };|line 1: expected \";\", found \"}\"",
                "struct A { long x; }|line 1: expected \";\", found the end of the text",
                "struct A { long double x; };|long double has no counterpart in Java",
                "struct A { @optional long x; };|a member of A is optional, which is not supported",
                "struct A : B { };|as a struct that extends another is not supported",
                "union A switch (long) { };|line 1: expected module, struct, typedef, enum or const, as unions are not supported, found \"union\"",
                "struct B { long x; };|the schema does not define the struct A",
                "struct A { long x[N]; };|\"N\" is not a length",
                "struct A { sequence<A> x; };|type A contains itself",
                "struct A { a::b::C x; };|type a::b::C of A.x is not defined",
                "struct A { string<5 x; };|expected \">\", found \"x\"",
                "/* struct A|line 1: a comment is not terminated",
                "const string A = \"x|line 1: a quoted text is not terminated",
                "@a(|line 1: expected \")\", found the end of the text",
                "typedef B A; typedef A B; struct C { A x; };|the schema does not define the struct A",
            })
    void textThatIsNotUnderstood_isRefusedWithTheReason(String text, String reason) {
        assertThatThrownBy(() -> read("omgidl", "A", text))
                .isInstanceOfSatisfying(
                        SchemaException.class, e -> assertThat(e.reason()).contains(reason));
    }

    @Test
    void aliasesThatAreEachOther_areRefused() {
        assertThatThrownBy(() -> read("omgidl", "C", "typedef B A; typedef A B; struct C { A x; };"))
                .hasMessageContaining("contains itself");
    }

    @Test
    void deepNesting_isRefusedAndNotFollowed() {
        assertThatThrownBy(() -> read("omgidl", "A", "module a { ".repeat(50_000)))
                .hasMessage("modules are nested deeper than 64");
        assertThatThrownBy(() -> read("omgidl", "A", "struct A { " + "sequence<".repeat(50_000)))
                .hasMessage("sequences are nested deeper than 64");
        assertThatThrownBy(() -> read("omgidl", "A", "struct A { long x" + "[1]".repeat(50_000)))
                .hasMessage("arrays are nested deeper than 64");
    }
}
