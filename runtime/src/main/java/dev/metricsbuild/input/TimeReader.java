package dev.metricsbuild.input;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.concurrent.TimeUnit;

/** Reads a time where a parser stands: a number, a text, or an object with seconds and nanoseconds. */
final class TimeReader {
    private static final long NANOS_OF_SECOND = 1_000_000_000L;

    private TimeReader() {}

    /** The nanoseconds since 1970, or since whatever plain numbers count from. */
    static long nanos(JsonParser parser, JsonToken token, TimeUnit unit, boolean decimalComma) throws IOException {
        try {
            return token == JsonToken.START_OBJECT
                    ? nanosOfParts(parser)
                    : TimeText.nanos(text(parser, token, decimalComma), unit);
        } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
            throw odd(parser, e);
        }
    }

    /** The nanoseconds of a span of time. */
    static long durationNanos(JsonParser parser, JsonToken token, TimeUnit unit, boolean decimalComma)
            throws IOException {
        try {
            return token == JsonToken.START_OBJECT
                    ? nanosOfParts(parser)
                    : TimeText.durationNanos(text(parser, token, decimalComma), unit);
        } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
            throw odd(parser, e);
        }
    }

    private static String text(JsonParser parser, JsonToken token, boolean decimalComma) throws IOException {
        if (!token.isScalarValue() || token == JsonToken.VALUE_NULL) {
            throw new JsonParseException(parser, "expected " + TimeText.EXPECTED);
        }
        String text = parser.getText().trim();
        return decimalComma ? text.replace(',', '.') : text;
    }

    /** As ROS has it: whole seconds, and the nanoseconds since. */
    private static long nanosOfParts(JsonParser parser) throws IOException {
        long seconds = 0;
        long nanos = 0;
        boolean hasSeconds = false;
        boolean hasNanos = false;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "sec", "secs", "seconds" -> {
                    seconds = whole(parser);
                    hasSeconds = true;
                }
                case "nanosec", "nsec", "nsecs", "nanos", "nanoseconds" -> {
                    nanos = whole(parser);
                    hasNanos = true;
                }
                default -> parser.skipChildren();
            }
        }
        if (!hasSeconds || !hasNanos) {
            throw new JsonParseException(parser, "expected " + TimeText.EXPECTED);
        }
        return Math.addExact(Math.multiplyExact(seconds, NANOS_OF_SECOND), nanos);
    }

    /** A part as it stands, {@code 1.0} too; one with a fraction would lose it. */
    private static long whole(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_FLOAT) {
            return parser.getLongValue();
        }
        BigDecimal value = parser.getDecimalValue();
        if (value.stripTrailingZeros().scale() > 0) {
            throw new JsonParseException(
                    parser, "found " + parser.getText() + "; expected whole seconds and nanoseconds");
        }
        return value.longValueExact();
    }

    private static JsonParseException odd(JsonParser parser, RuntimeException e) throws IOException {
        String found = parser.currentToken() == JsonToken.END_OBJECT ? "an object" : "\"" + parser.getText() + "\"";
        return new JsonParseException(
                parser,
                "found " + found + "; expected " + TimeText.EXPECTED
                        + (e instanceof ArithmeticException ? ", within 292 years of zero" : ""),
                e);
    }
}
