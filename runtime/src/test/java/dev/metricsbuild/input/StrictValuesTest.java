package dev.metricsbuild.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.metricsbuild.annotations.Timestamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What databind alone makes of values: as they stand or not at all. */
class StrictValuesTest {
    private record Numbers(
            @Nullable Integer i,
            @Nullable Long l,
            @Nullable Float f,
            @Nullable Double d,
            @Nullable Boolean b) {}

    private record Times(
            @Timestamp long t,
            @Timestamp @Nullable Long late,
            @Nullable Instant at,
            Optional<Duration> took) {}

    private record Required(double d) {}

    @TempDir
    Path directory;

    private <T> T read(String text, Class<T> type) throws IOException {
        Files.writeString(directory.resolve("a.json"), text);
        try (Resources resources = new Resources()) {
            return new InputFiles(directory, resources).json("a.json", type);
        }
    }

    private void assertRefused(String text, Class<?> type, String... messages) {
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> read(text, type))
                .satisfies(e -> assertThat(e).message().contains(messages));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"i":1e3,"l":1.0,"f":0.5,"d":0.25,"b":false}       | Numbers[i=1000, l=1, f=0.5, d=0.25, b=false]
            {"i":"-2.0","l":"+3","f":"1e2","d":" 7 ","b":true} | Numbers[i=-2, l=3, f=100.0, d=7.0, b=true]
            {"i":" ","l":"","f":" ","d":"","b":""}             | Numbers[i=null, l=null, f=null, d=null, b=null]
            {"f":"-inf","d":"nan","b":"FALSE"}                 | Numbers[i=null, l=null, f=-Infinity, d=NaN, b=false]
            {"f":NaN,"d":-Infinity,"b":0}                      | Numbers[i=null, l=null, f=NaN, d=-Infinity, b=false]
            {"i":2147483647,"l":9223372036854775807,"b":1}     | Numbers[i=2147483647, l=9223372036854775807, f=null, d=null, b=true]
            {"i":"-2147483648","l":-9223372036854775808}       | Numbers[i=-2147483648, l=-9223372036854775808, f=null, d=null, b=null]
            {"f":3.4028235e38,"d":1.7976931348623157e308}      | Numbers[i=null, l=null, f=3.4028235E38, d=1.7976931348623157E308, b=null]
            """)
    void valueThatTheTypeHolds_isRead(String text, String row) throws IOException {
        assertThat(read(text, Numbers.class)).hasToString(row);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"i":2147483648}           | at i: found 2147483648; expected a whole number of at most 32 bits
            {"i":"2147483648"}         | at i: found "2147483648"; expected a whole number
            {"i":-2147483648.5}        | at i: found -2147483648.5; expected a whole number
            {"i":"NaN"}                | at i: found "NaN"; expected a whole number
            {"l":9223372036854775808}  | at l: found 9223372036854775808; expected a whole number of at most 64 bits
            {"l":true}                 | at l: found true; expected a whole number
            {"f":3.5e38}               | at f: found 3.5e38; expected a number in the range of a float
            {"f":"3.5e38"}             | at f: found "3.5e38"; expected a number in the range of a float
            {"d":"1e309"}              | at d: found "1e309"; expected a number in the range of a double
            {"d":-1e309}               | at d: found -1e309; expected a number in the range of a double
            {"d":"infinite"}           | at d: found "infinite"; expected a number
            {"d":{"x":1}}              | at d: found an object; expected a number
            {"b":2}                    | at b: found 2; expected true, false, 1 or 0
            {"b":"yes"}                | at b: found "yes"; expected true, false, 1 or 0
            {"b":[true]}               | at b: found an array; expected true, false, 1 or 0
            """)
    void valueThatTheTypeCannotHold_isRefused(String text, String message) {
        assertRefused(text, Numbers.class, message);
    }

    @Test
    void wholeNumberOfAHundredCharacters_isTheLongestRead() throws IOException {
        String longest = "1." + "0".repeat(98);

        assertThat(read("{\"l\":" + longest + "}", Numbers.class).l()).isEqualTo(1L);
        assertRefused("{\"l\":" + longest + "0}", Numbers.class, "at l: found 1.0000", "expected a whole number");
    }

    @Test
    void foundText_isShownUpToFortyCharacters() {
        String forty = "x".repeat(40);

        assertRefused("{\"d\":\"" + forty + "\"}", Numbers.class, "found \"" + forty + "\"; expected");
        assertRefused("{\"d\":\"" + forty + "x\"}", Numbers.class, "found \"" + forty + "...\"; expected");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"d":null}  | at d: the value is null or empty
            {"d":""}    | at d: found ""; expected a number in the range of a double
            {}          | at d: the field is missing
            """)
    void numberThatIsRequired_isNotAbsent(String text, String message) {
        assertRefused(text, Required.class, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"t":0,"late":" ","at":"","took":" "}   | Times[t=0, late=null, at=null, took=Optional.empty]
            {"t":-1,"late":null,"at":null}          | Times[t=-1000000000, late=null, at=null, took=Optional.empty]
            {"t":"1.5","late":2,"at":3,"took":"4"}  | Times[t=1500000000, late=2000000000, at=1970-01-01T00:00:03Z, took=Optional[PT4S]]
            {"t":{"nanosec":7,"more":[1],"sec":1}}  | Times[t=1000000007, late=null, at=null, took=Optional.empty]
            {"t":{"seconds":-1,"nanos":7}}          | Times[t=-999999993, late=null, at=null, took=Optional.empty]
            {"t":{"sec":2.0,"nanosec":1e3}}         | Times[t=2000001000, late=null, at=null, took=Optional.empty]
            {"t":1,"took":{"secs":2,"nsecs":5}}     | Times[t=1000000000, late=null, at=null, took=Optional[PT2.000000005S]]
            """)
    void time_isRead_andMayBeAbsentWhereTheTypeSaysSo(String text, String row) throws IOException {
        assertThat(read(text, Times.class)).hasToString(row);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"t":null}                        | at t: the value is null or empty
            {"t":""}                          | found ""; expected a time
            {"t":" "}                         | expected a time
            {"t":[1]}                         | : expected a time: a number, an ISO 8601 text
            {"t":{"sec":1}}                   | : expected a time: a number, an ISO 8601 text
            {"t":{"nanosec":1}}               | : expected a time: a number, an ISO 8601 text
            {"t":{"sec":1.5,"nanosec":0}}     | found 1.5; expected whole seconds and nanoseconds
            {"t":{"sec":1,"nanosec":0.5}}     | found 0.5; expected whole seconds and nanoseconds
            {"t":{"sec":1e99,"nanosec":0}}    | within 292 years of zero
            {"t":{"sec":9223372037,"nanosec":0}} | within 292 years of zero
            {"t":0,"took":"PT1X"}             | found "PT1X"; expected a time
            """)
    void timeThatIsNone_isRefused(String text, String message) {
        assertRefused(text, Times.class, message);
    }

    @Test
    void listOfNumbers_isReadElementByElement() throws IOException {
        assertThat(read("[1,\"2\",1e1]", int[].class)).containsExactly(1, 2, 10);
        assertThat(List.of(read("[true,\"0\"]", Boolean[].class))).containsExactly(true, false);
    }
}
