package dev.metricsbuild.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a cursor gives by itself: behind a file, databind would read again what it refuses, and hide its mistakes. */
class JsonCursorTest {
    private interface Read {
        @Nullable
        Object from(JsonCursor in) throws IOException;
    }

    private static final class Numbers implements RowReader<Integer> {
        @Override
        public Class<Integer> type() {
            return Integer.class;
        }

        @Override
        public @Nullable Integer read(JsonCursor in) throws IOException {
            return in.beginObject() ? Integer.valueOf(-1) : in.bind(Integer.class);
        }
    }

    private static JsonCursor cursor(JsonParser parser, ReadOptions options) {
        return new JsonCursor(
                parser, new InputFile(LogParts.of(Path.of("a.json")), options, new Resources(), InputListener.NONE));
    }

    /** Reads the first of two fields, and makes sure that the cursor then stands before the second one. */
    private static @Nullable Object value(String json, Read read) throws IOException {
        try (JsonParser parser = InputFile.jsonFactory().createParser("{\"x\":" + json + ",\"y\":7}")) {
            parser.nextToken();
            JsonCursor in = cursor(parser, ReadOptions.DEFAULT);
            assertThat(in.beginObject()).isTrue();
            assertThat(in.nextField()).isEqualTo("x");
            Object value = read.from(in);
            assertThat(in.nextField()).isEqualTo("y");
            assertThat(in.intValue()).isEqualTo(7);
            assertThat(in.nextField()).isNull();
            return value;
        }
    }

    private static void assertRefused(String json, Read read) {
        assertThatExceptionOfType(JsonProcessingException.class).isThrownBy(() -> value(json, read));
    }

    @Test
    void number_isRead_plainOrInQuotes() throws IOException {
        assertThat(value("2.5", JsonCursor::doubleValue)).isEqualTo(2.5);
        assertThat(value("2", JsonCursor::doubleValue)).isEqualTo(2.0);
        assertThat(value("\"2.5\"", JsonCursor::doubleValue)).isEqualTo(2.5);
        assertThat(value("\"-inf\"", JsonCursor::doubleValue)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(value("0.5", JsonCursor::floatValue)).isEqualTo(0.5f);
        assertThat(value("2", JsonCursor::floatValue)).isEqualTo(2f);
        assertThat(value("\"0.5\"", JsonCursor::floatValue)).isEqualTo(0.5f);
        assertThat(value("5", JsonCursor::longValue)).isEqualTo(5L);
        assertThat(value("\"5\"", JsonCursor::longValue)).isEqualTo(5L);
        assertThat(value("1e3", JsonCursor::longValue)).isEqualTo(1000L);
        assertThat(value("\"6\"", JsonCursor::intValue)).isEqualTo(6);
        assertThat(value("6.0", JsonCursor::intValue)).isEqualTo(6);
    }

    @Test
    void numberOutOfRange_isRefused() {
        assertRefused("1e400", JsonCursor::doubleValue);
        assertRefused("\"1e400\"", JsonCursor::doubleValue);
        assertRefused("1e39", JsonCursor::floatValue);
        assertRefused("9223372036854775808", JsonCursor::longValue);
        assertRefused("2147483648", JsonCursor::intValue);
        assertRefused("\"2147483648\"", JsonCursor::intValue);
    }

    @Test
    void truth_isRead_inEachSpelling() throws IOException {
        for (String truth : new String[] {"true", "1", "\"true\"", "\"1\""}) {
            assertThat(value(truth, JsonCursor::booleanValue)).as(truth).isEqualTo(true);
        }
        for (String untruth : new String[] {"false", "0", "\"false\"", "\"0\""}) {
            assertThat(value(untruth, JsonCursor::booleanValue)).as(untruth).isEqualTo(false);
        }
        assertRefused("2", JsonCursor::booleanValue);
        assertRefused("\"yes\"", JsonCursor::booleanValue);
    }

    @Test
    void absentValue_isNull_orEmpty() throws IOException {
        for (String absent : new String[] {"null", "\"\"", "\" \""}) {
            assertThat(value(absent, JsonCursor::doubleOrNull)).isNull();
            assertThat(value(absent, JsonCursor::floatOrNull)).isNull();
            assertThat(value(absent, JsonCursor::longOrNull)).isNull();
            assertThat(value(absent, JsonCursor::intOrNull)).isNull();
            assertThat(value(absent, JsonCursor::booleanOrNull)).isNull();
            assertThat(value(absent, in -> in.timestampOrNull(TimeUnit.SECONDS)))
                    .isNull();
            assertThat(value(absent, in -> in.instant(TimeUnit.SECONDS))).isNull();
            assertThat(value(absent, in -> in.duration(TimeUnit.SECONDS))).isNull();
            assertThat(value(absent, JsonCursor::optionalLong)).isEqualTo(OptionalLong.empty());
        }
        assertThat(value("null", JsonCursor::stringOrNull)).isNull();
        assertThat(value("\" \"", JsonCursor::stringOrNull)).isEqualTo(" ");
        assertRefused("null", JsonCursor::doubleValue);
        assertRefused("null", JsonCursor::stringValue);
    }

    @Test
    void valueThatMayBeAbsent_isThere() throws IOException {
        assertThat(value("0.5", JsonCursor::doubleOrNull)).isEqualTo(0.5);
        assertThat(value("0.5", JsonCursor::floatOrNull)).isEqualTo(0.5f);
        assertThat(value("5", JsonCursor::longOrNull)).isEqualTo(5L);
        assertThat(value("5", JsonCursor::intOrNull)).isEqualTo(5);
        assertThat(value("false", JsonCursor::booleanOrNull)).isEqualTo(false);
        assertThat(value("5", JsonCursor::optionalLong)).isEqualTo(OptionalLong.of(5));
        assertThat(value("1.5", in -> in.timestampOrNull(TimeUnit.SECONDS))).isEqualTo(1_500_000_000L);
        assertThat(value("1.5", in -> in.instant(TimeUnit.SECONDS))).isEqualTo(Instant.ofEpochMilli(1500));
        assertThat(value("\"PT2S\"", in -> in.duration(TimeUnit.SECONDS))).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void arrays_areReadElementByElement() throws IOException {
        double[] forty = IntStream.range(0, 40).asDoubleStream().toArray();

        assertThat(value(Arrays.toString(forty), JsonCursor::doubles)).isEqualTo(forty);
        assertThat(value("[]", JsonCursor::doubles)).isEqualTo(new double[0]);
        assertThat(value("[1,2.5,\"3\"]", JsonCursor::doubles)).isEqualTo(new double[] {1, 2.5, 3});
        assertThat(value("[1,2.5,\"3\",null]", JsonCursor::doubleList)).isEqualTo(Arrays.asList(1.0, 2.5, 3.0, null));
        assertThat(value("[\"a\",null]", JsonCursor::stringList)).isEqualTo(Arrays.asList("a", null));
        assertThat(value("[1,null,\"2\"]", in -> in.list(new Numbers()))).isEqualTo(Arrays.asList(1, null, 2));
        assertThat(value("[1,2]", in -> in.list(new Numbers()))).isEqualTo(Arrays.asList(1, 2));
        assertThat(value("5", in -> in.record(new Numbers()))).isEqualTo(5);
        assertThat(value("null", in -> in.record(new Numbers()))).isNull();
    }

    @Test
    void absentArray_isNull_andNoArrayIsRefused() throws IOException {
        assertThat(value("null", JsonCursor::doubles)).isNull();
        assertThat(value("null", JsonCursor::doubleList)).isNull();
        assertThat(value("null", JsonCursor::stringList)).isNull();
        assertThat(value("null", in -> in.list(new Numbers()))).isNull();
        assertRefused("1", JsonCursor::doubles);
        assertRefused("{}", JsonCursor::doubleList);
        assertRefused("true", JsonCursor::stringList);
        assertRefused("1", in -> in.list(new Numbers()));
    }

    @Test
    void skippedField_isLeftWhole() throws IOException {
        Read skip = in -> {
            in.skip();
            return null;
        };

        assertThat(value("{\"a\":[1,{\"y\":2}]}", skip)).isNull();
        assertThat(value("1", skip)).isNull();
    }

    @Test
    void fields_areMetOnce_andAllThatAreRequired() throws IOException {
        try (JsonParser parser = InputFile.jsonFactory().createParser("{}")) {
            JsonCursor in = cursor(parser, ReadOptions.DEFAULT);

            assertThat(in.once(0, 0)).isEqualTo(0b1);
            assertThat(in.once(0b1, 1)).isEqualTo(0b11);
            assertThat(in.once(0b101, 1)).isEqualTo(0b111);
            assertThat(in.once(0, 63)).isEqualTo(Long.MIN_VALUE);
            assertThatExceptionOfType(JsonProcessingException.class).isThrownBy(() -> in.once(0b11, 1));
            in.requireAll(0b111, 0b11, 0);
            assertThatExceptionOfType(JsonProcessingException.class).isThrownBy(() -> in.requireAll(0b01, 0b11, 0));
            assertThatExceptionOfType(JsonProcessingException.class).isThrownBy(() -> in.requireAll(0b01, 0b11, 0b10));
            assertThat(in.required("a")).isEqualTo("a");
            assertThatExceptionOfType(JsonProcessingException.class).isThrownBy(() -> in.required(null));
        }
    }

    @Test
    void fieldThatMayBeNan_isNotRequired_whereTheOptionsSaySo() throws IOException {
        try (JsonParser parser = InputFile.jsonFactory().createParser("null")) {
            JsonCursor in = cursor(parser, ReadOptions.DEFAULT.absentAsNan());

            in.requireAll(0b01, 0b11, 0b10);
            assertThatExceptionOfType(JsonProcessingException.class).isThrownBy(() -> in.requireAll(0b10, 0b11, 0b10));
            assertThat(in.doubleValue()).isNaN();
            assertThat(in.beginObject()).isFalse();
            assertThat(Objects.toString(in.bind(Integer.class))).isEqualTo("null");
        }
    }
}
