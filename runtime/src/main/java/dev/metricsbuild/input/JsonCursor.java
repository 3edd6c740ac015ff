package dev.metricsbuild.input;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.NumberInput;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Where a reader stands in a JSON text. Each method takes the plain token of its type at once; a number in quotes is the
 * number, as all are in CSV, and every other token goes to databind itself, which is not loaded before.
 */
public final class JsonCursor {
    private static final int FIRST_CAPACITY = 16;

    private final JsonParser parser;
    private final ReadOptions options;
    private final boolean csv;
    private @Nullable DatabindValues databind;

    /** Stands where the parser stands. */
    JsonCursor(JsonParser parser, InputFile file) {
        this.parser = parser;
        this.options = file.options();
        this.csv = file.isCsv();
    }

    /** Whether the value here is an object, which is then entered. */
    public boolean beginObject() {
        return parser.currentToken() == JsonToken.START_OBJECT;
    }

    /** Goes to the next field of the object; null at its end. */
    public @Nullable String nextField() throws IOException {
        return parser.nextFieldName();
    }

    /**
     * Makes sure that an object had all fields of its record. One that lacks some is left to databind, which names them.
     *
     * @param seen the fields met, a bit for each
     * @param required those that must be there
     * @param mayBeNan those of them which the options may allow to be absent
     */
    public void requireAll(long seen, long required, long mayBeNan) throws IOException {
        long missing = required & ~seen;
        if (missing != 0 && (!options.absentNan() || (missing & ~mayBeNan) != 0)) {
            throw new JsonParseException(parser, "a field is missing");
        }
    }

    /**
     * Makes sure that a value is there. A record that lacks one is left to databind, which names it.
     *
     * @return the value
     */
    public <T> T required(@Nullable T value) throws IOException {
        if (value == null) {
            throw new JsonParseException(parser, "a value is null");
        }
        return value;
    }

    /**
     * Notes that a field has been met. A record whose fields come twice is left to databind, which refuses it.
     *
     * @param seen the fields met so far, a bit for each
     * @return these, with the field's own
     */
    public long once(long seen, int field) throws IOException {
        long bit = 1L << field;
        if ((seen & bit) != 0) {
            throw new JsonParseException(parser, "the field is repeated");
        }
        return seen | bit;
    }

    /** Skips a field that is not requested. */
    public void skip() throws IOException {
        parser.nextToken();
        parser.skipChildren();
    }

    /** The field's value as a {@code double}. */
    public double doubleValue() throws IOException {
        return doubleHere(parser.nextToken());
    }

    private double doubleHere(JsonToken token) throws IOException {
        if (token == JsonToken.VALUE_NUMBER_FLOAT || token == JsonToken.VALUE_NUMBER_INT) {
            double value = parser.getDoubleValue();
            return Double.isInfinite(value) ? odd(double.class) : value;
        }
        if (token == JsonToken.VALUE_NULL && options.absentNan()) {
            return Double.NaN;
        }
        return token == JsonToken.VALUE_STRING && !options.decimalComma() ? textDouble() : odd(double.class);
    }

    /** The field's value as a {@code Double}, which may be absent. */
    public @Nullable Double doubleOrNull() throws IOException {
        JsonToken token = parser.nextToken();
        return isAbsent(token) ? null : Double.valueOf(doubleHere(token));
    }

    /** Whether there is no value here; a text without anything in it is none either, save for a {@code String}. */
    private boolean isAbsent(JsonToken token) throws IOException {
        return token == JsonToken.VALUE_NULL
                || (token == JsonToken.VALUE_STRING && parser.getText().isBlank());
    }

    /** A number in quotes, as all are in CSV. */
    private double textDouble() throws IOException {
        try {
            double value = NumberInput.parseDouble(parser.getText(), true);
            return Double.isInfinite(value) ? odd(double.class) : value;
        } catch (NumberFormatException e) {
            return odd(double.class);
        }
    }

    /** The field's value as a {@code float}. */
    public float floatValue() throws IOException {
        return floatHere(parser.nextToken());
    }

    /** The field's value as a {@code Float}, which may be absent. */
    public @Nullable Float floatOrNull() throws IOException {
        JsonToken token = parser.nextToken();
        return isAbsent(token) ? null : Float.valueOf(floatHere(token));
    }

    private float floatHere(JsonToken token) throws IOException {
        if (token == JsonToken.VALUE_NUMBER_FLOAT || token == JsonToken.VALUE_NUMBER_INT) {
            float value = parser.getFloatValue();
            return Float.isInfinite(value) ? odd(float.class) : value;
        }
        return odd(float.class);
    }

    /** The field's value as a {@code long}. */
    public long longValue() throws IOException {
        return longHere(parser.nextToken());
    }

    /** The field's value as a {@code Long}, which may be absent. */
    public @Nullable Long longOrNull() throws IOException {
        JsonToken token = parser.nextToken();
        return isAbsent(token) ? null : Long.valueOf(longHere(token));
    }

    private long longHere(JsonToken token) throws IOException {
        if (token == JsonToken.VALUE_NUMBER_INT) {
            return parser.getLongValue();
        }
        return token == JsonToken.VALUE_STRING ? textLong() : odd(long.class);
    }

    private long textLong() throws IOException {
        try {
            return Long.parseLong(parser.getText());
        } catch (NumberFormatException e) {
            return odd(long.class);
        }
    }

    /** The field's value as an {@code int}. */
    public int intValue() throws IOException {
        return intHere(parser.nextToken());
    }

    /** The field's value as an {@code Integer}, which may be absent. */
    public @Nullable Integer intOrNull() throws IOException {
        JsonToken token = parser.nextToken();
        return isAbsent(token) ? null : Integer.valueOf(intHere(token));
    }

    private int intHere(JsonToken token) throws IOException {
        if (token == JsonToken.VALUE_NUMBER_INT) {
            return parser.getIntValue();
        }
        return token == JsonToken.VALUE_STRING ? textInt() : odd(int.class);
    }

    private int textInt() throws IOException {
        try {
            return Integer.parseInt(parser.getText());
        } catch (NumberFormatException e) {
            return odd(int.class);
        }
    }

    /** The field's value as a {@code boolean}. */
    public boolean booleanValue() throws IOException {
        return booleanHere(parser.nextToken());
    }

    /** The field's value as a {@code Boolean}, which may be absent. */
    public @Nullable Boolean booleanOrNull() throws IOException {
        JsonToken token = parser.nextToken();
        return isAbsent(token) ? null : Boolean.valueOf(booleanHere(token));
    }

    private boolean booleanHere(JsonToken token) throws IOException {
        if (token == JsonToken.VALUE_TRUE) {
            return true;
        }
        if (token == JsonToken.VALUE_STRING) {
            return switch (parser.getText()) {
                case "true", "1" -> true;
                case "false", "0" -> false;
                default -> odd(boolean.class);
            };
        }
        return token != JsonToken.VALUE_FALSE && odd(boolean.class);
    }

    /** The field's value as a {@code String}; an empty cell of CSV is an empty text. */
    public String stringValue() throws IOException {
        String value = stringHere(parser.nextToken());
        return value == null && csv ? "" : required(value);
    }

    /** The field's value as a {@code String}, which may be absent. */
    public @Nullable String stringOrNull() throws IOException {
        return stringHere(parser.nextToken());
    }

    /** The field's value as an {@code OptionalDouble}. */
    public OptionalDouble optionalDouble() throws IOException {
        Double value = doubleOrNull();
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** The field's value as an {@code OptionalLong}. */
    public OptionalLong optionalLong() throws IOException {
        Long value = longOrNull();
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }

    /** The field's value as an {@code OptionalInt}. */
    public OptionalInt optionalInt() throws IOException {
        Integer value = intOrNull();
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /** The field's value as nanoseconds. */
    public long timestamp(TimeUnit unit) throws IOException {
        return timestampHere(parser.nextToken(), unit);
    }

    /** The field's value as nanoseconds, which may be absent. */
    public @Nullable Long timestampOrNull(TimeUnit unit) throws IOException {
        JsonToken token = parser.nextToken();
        return isAbsent(token) ? null : Long.valueOf(timestampHere(token, unit));
    }

    private long timestampHere(JsonToken token, TimeUnit unit) throws IOException {
        return TimeReader.nanos(parser, token, unit, options.decimalComma());
    }

    /** The field's value as a point in time, which may be absent. */
    public @Nullable Instant instant(TimeUnit unit) throws IOException {
        JsonToken token = parser.nextToken();
        return isAbsent(token) ? null : TimeText.instant(timestampHere(token, unit));
    }

    /** The field's value as a span of time, which may be absent. */
    public @Nullable Duration duration(TimeUnit unit) throws IOException {
        JsonToken token = parser.nextToken();
        return isAbsent(token)
                ? null
                : Duration.ofNanos(TimeReader.durationNanos(parser, token, unit, options.decimalComma()));
    }

    private @Nullable String stringHere(JsonToken token) throws IOException {
        if (token == JsonToken.VALUE_STRING) {
            return parser.getText();
        }
        return token == JsonToken.VALUE_NULL ? null : odd(String.class);
    }

    /** The field's value as a {@code double[]}. */
    public double @Nullable [] doubles() throws IOException {
        JsonToken token = parser.nextToken();
        if (token != JsonToken.START_ARRAY) {
            return token == JsonToken.VALUE_NULL ? null : odd(double[].class);
        }
        double[] values = new double[FIRST_CAPACITY];
        int size = 0;
        for (token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (size == values.length) {
                values = Arrays.copyOf(values, 2 * size);
            }
            values[size++] = doubleHere(token);
        }
        return Arrays.copyOf(values, size);
    }

    /** The field's value as a {@code List<Double>}. */
    public @Nullable List<@Nullable Double> doubleList() throws IOException {
        JsonToken token = parser.nextToken();
        if (token != JsonToken.START_ARRAY) {
            return token == JsonToken.VALUE_NULL ? null : oddList(Double.class);
        }
        List<@Nullable Double> values = new ArrayList<>();
        for (token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == JsonToken.VALUE_NUMBER_FLOAT || token == JsonToken.VALUE_NUMBER_INT) {
                values.add(parser.getDoubleValue());
            } else {
                values.add(token == JsonToken.VALUE_NULL ? null : Double.valueOf(doubleHere(token)));
            }
        }
        return values;
    }

    /** The field's value as a {@code List<String>}. */
    public @Nullable List<@Nullable String> stringList() throws IOException {
        JsonToken token = parser.nextToken();
        if (token != JsonToken.START_ARRAY) {
            return token == JsonToken.VALUE_NULL ? null : oddList(String.class);
        }
        List<@Nullable String> values = new ArrayList<>();
        for (token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            values.add(stringHere(token));
        }
        return values;
    }

    /** The field's value as a record. */
    public <E> @Nullable E record(RowReader<E> reader) throws IOException {
        parser.nextToken();
        return reader.read(this);
    }

    /** The field's value as a list of records. */
    public <E> @Nullable List<@Nullable E> list(RowReader<E> reader) throws IOException {
        JsonToken token = parser.nextToken();
        if (token != JsonToken.START_ARRAY) {
            return token == JsonToken.VALUE_NULL ? null : oddList(reader.type());
        }
        List<@Nullable E> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(reader.read(this));
        }
        return values;
    }

    /** What databind makes of the value here, which is no object. */
    public <T> @Nullable T bind(Class<T> type) throws IOException {
        return parser.currentToken() == JsonToken.VALUE_NULL ? null : odd(type);
    }

    private <T> T odd(Class<T> type) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            throw new JsonParseException(parser, "a value is null");
        }
        return values().read(parser, type);
    }

    private <E> @Nullable List<@Nullable E> oddList(Class<E> element) throws IOException {
        return values().readList(parser, element);
    }

    private DatabindValues values() {
        if (databind == null) {
            databind = new DatabindValues(options, csv);
        }
        return databind;
    }
}
