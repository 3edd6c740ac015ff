package dev.metricsbuild.input;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.NumberInput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a reader stands in a JSON text. Each method takes the plain token of its type at once; a number in quotes is the
 * number, as all are in CSV, and every other token goes to databind itself, which is not loaded before.
 */
public final class JsonCursor {
    private static final int FIRST_CAPACITY = 16;

    private final JsonParser parser;
    private @Nullable DatabindValues databind;

    /** Stands where the parser stands. */
    JsonCursor(JsonParser parser) {
        this.parser = parser;
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
     */
    public void requireAll(long seen, long required) throws IOException {
        if ((seen & required) != required) {
            throw new JsonParseException(parser, "a field is missing");
        }
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
            throw new JsonParseException(parser, "the field comes twice");
        }
        return seen | bit;
    }

    /** Passes over a field that nobody asked for. */
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
        return token == JsonToken.VALUE_STRING ? textDouble() : odd(double.class);
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
        JsonToken token = parser.nextToken();
        if (token == JsonToken.VALUE_NUMBER_FLOAT || token == JsonToken.VALUE_NUMBER_INT) {
            return parser.getFloatValue();
        }
        return odd(float.class);
    }

    /** The field's value as a {@code long}. */
    public long longValue() throws IOException {
        JsonToken token = parser.nextToken();
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
        JsonToken token = parser.nextToken();
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
        JsonToken token = parser.nextToken();
        if (token == JsonToken.VALUE_TRUE) {
            return true;
        }
        if (token == JsonToken.VALUE_STRING) {
            String text = parser.getText();
            return text.equals("true") || (!text.equals("false") && odd(boolean.class));
        }
        return token != JsonToken.VALUE_FALSE && odd(boolean.class);
    }

    /** The field's value as a {@code String}. */
    public @Nullable String stringValue() throws IOException {
        return stringHere(parser.nextToken());
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
                values.add(token == JsonToken.VALUE_NULL ? null : odd(Double.class));
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
        return values().read(parser, type);
    }

    private <E> @Nullable List<@Nullable E> oddList(Class<E> element) throws IOException {
        return values().readList(parser, element);
    }

    private DatabindValues values() {
        if (databind == null) {
            databind = new DatabindValues();
        }
        return databind;
    }
}
