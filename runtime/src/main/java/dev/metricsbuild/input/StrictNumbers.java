package dev.metricsbuild.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.NumberInput;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How databind reads numbers and booleans: as they stand or not at all. Texts are numbers too, as all are in CSV. */
final class StrictNumbers {
    private static final Map<String, Double> NOT_FINITE = Map.of(
            "nan", Double.NaN,
            "-nan", Double.NaN,
            "inf", Double.POSITIVE_INFINITY,
            "+inf", Double.POSITIVE_INFINITY,
            "-inf", Double.NEGATIVE_INFINITY,
            "infinity", Double.POSITIVE_INFINITY,
            "+infinity", Double.POSITIVE_INFINITY,
            "-infinity", Double.NEGATIVE_INFINITY);

    private static final int MOST_PLAIN_DIGITS = 18;

    private StrictNumbers() {}

    static void addTo(SimpleModule module, ReadOptions options) {
        module.addDeserializer(double.class, new Doubles(true, options))
                .addDeserializer(Double.class, new Doubles(false, options))
                .addDeserializer(float.class, new Floats(true, options))
                .addDeserializer(Float.class, new Floats(false, options))
                .addDeserializer(long.class, new Longs(true, options))
                .addDeserializer(Long.class, new Longs(false, options))
                .addDeserializer(int.class, new Ints(true, options))
                .addDeserializer(Integer.class, new Ints(false, options))
                .addDeserializer(boolean.class, new Booleans(true, options))
                .addDeserializer(Boolean.class, new Booleans(false, options));
    }

    /** What NaN and infinities are in the spellings of Python, C and Java; null for any other text. */
    private static @Nullable Double notFinite(String text) {
        boolean word = !text.isEmpty() && text.length() <= 9 && Character.isLetter(text.charAt(text.length() - 1));
        return word ? NOT_FINITE.get(text.toLowerCase(Locale.ROOT)) : null;
    }

    /** A value of one type. */
    private abstract static class Values<N> extends StdScalarDeserializer<N> {
        private static final long serialVersionUID = 1L;
        private final boolean required;
        private final boolean decimalComma;
        private final String expected;

        Values(Class<N> type, boolean required, ReadOptions options, String expected) {
            super(type);
            this.required = required;
            this.decimalComma = options.decimalComma();
            this.expected = expected;
        }

        /** The value that a number of JSON is; null where it is none of this type. */
        @Nullable
        N number(JsonParser parser) throws IOException {
            return parsed(parser.getText());
        }

        /** The value that a text is, by an exception or null where it is none of this type. */
        abstract @Nullable N text(String text);

        @Override
        public @Nullable N deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            JsonToken token = parser.currentToken();
            N value = null;
            if (token == JsonToken.VALUE_NUMBER_FLOAT || token == JsonToken.VALUE_NUMBER_INT) {
                value = number(parser);
            } else if (token == JsonToken.VALUE_STRING) {
                String text = parser.getText().trim();
                if (text.isEmpty() && !required) {
                    return null;
                }
                value = parsed(decimalComma ? text.replace(',', '.') : text);
            } else if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
                value = truth(token == JsonToken.VALUE_TRUE);
            }
            return value != null
                    ? value
                    : context.reportInputMismatch(this, "found %s; expected %s", found(parser), expected);
        }

        /** The value that a truth is; null where it is none of this type. */
        @Nullable
        N truth(boolean value) {
            return null;
        }

        private @Nullable N parsed(String text) {
            try {
                return text(text);
            } catch (NumberFormatException | ArithmeticException e) {
                // The caller says what was found instead of a number.
                return null;
            }
        }

        private static String found(JsonParser parser) throws IOException {
            return switch (parser.currentToken()) {
                case START_ARRAY -> "an array";
                case START_OBJECT -> "an object";
                case VALUE_STRING -> "\"" + shortened(parser.getText()) + "\"";
                default -> shortened(parser.getText());
            };
        }

        private static String shortened(String text) {
            return text.length() <= 40 ? text : text.substring(0, 40) + "...";
        }

        /** What an absent value is where one is required; null for an error. */
        @Nullable
        N absent() {
            return null;
        }

        @Override
        public @Nullable N getAbsentValue(DeserializationContext context) throws JsonMappingException {
            return getNullValue(context);
        }

        @Override
        public @Nullable N getNullValue(DeserializationContext context) throws JsonMappingException {
            N absent = absent();
            if (required && absent != null) {
                return absent;
            }
            return required
                    ? context.reportInputMismatch(this, "the value is null or empty; expected %s", expected)
                    : null;
        }
    }

    private static final class Doubles extends Values<Double> {
        private static final long serialVersionUID = 1L;

        private final boolean absentNan;

        Doubles(boolean required, ReadOptions options) {
            super(Double.class, required, options, "a number in the range of a double");
            this.absentNan = required && options.absentNan();
        }

        @Override
        @Nullable
        Double absent() {
            return absentNan ? Double.valueOf(Double.NaN) : null;
        }

        @Override
        @Nullable
        Double number(JsonParser parser) throws IOException {
            double value = parser.getDoubleValue();
            return Double.isInfinite(value) ? notFinite(parser.getText()) : Double.valueOf(value);
        }

        @Override
        @Nullable
        Double text(String text) {
            Double special = notFinite(text);
            if (special != null) {
                return special;
            }
            double value = NumberInput.parseDouble(text, true);
            return Double.isInfinite(value) ? null : Double.valueOf(value);
        }
    }

    private static final class Floats extends Values<Float> {
        private static final long serialVersionUID = 1L;

        Floats(boolean required, ReadOptions options) {
            super(Float.class, required, options, "a number in the range of a float");
        }

        @Override
        @Nullable
        Float text(String text) {
            Double special = notFinite(text);
            float value = special == null ? Float.parseFloat(text) : special.floatValue();
            return special == null && Float.isInfinite(value) ? null : Float.valueOf(value);
        }
    }

    private static final class Booleans extends Values<Boolean> {
        private static final long serialVersionUID = 1L;

        Booleans(boolean required, ReadOptions options) {
            super(Boolean.class, required, options, "true, false, 1 or 0");
        }

        @Override
        Boolean truth(boolean value) {
            return value;
        }

        @Override
        @Nullable
        Boolean text(String text) {
            return switch (text.toLowerCase(Locale.ROOT)) {
                case "true", "1" -> true;
                case "false", "0" -> false;
                default -> null;
            };
        }
    }

    private static final class Longs extends Values<Long> {
        private static final long serialVersionUID = 1L;

        Longs(boolean required, ReadOptions options) {
            super(Long.class, required, options, "a whole number of at most 64 bits");
        }

        @Override
        @Nullable
        Long text(String text) {
            if (isPlain(text)) {
                return Long.parseLong(text);
            }
            BigDecimal value = whole(text);
            return value == null ? null : Long.valueOf(value.longValueExact());
        }
    }

    private static final class Ints extends Values<Integer> {
        private static final long serialVersionUID = 1L;

        Ints(boolean required, ReadOptions options) {
            super(Integer.class, required, options, "a whole number of at most 32 bits");
        }

        @Override
        @Nullable
        Integer text(String text) {
            if (isPlain(text)) {
                return Math.toIntExact(Long.parseLong(text));
            }
            BigDecimal value = whole(text);
            return value == null ? null : Integer.valueOf(value.intValueExact());
        }
    }

    /** Whether a text is nothing but digits, so few that a {@code long} holds them; that is the usual case. */
    private static boolean isPlain(String text) {
        int length = text.length();
        if (length == 0 || length > MOST_PLAIN_DIGITS) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** A number as it stands, {@code 1e3} and {@code 1.0} too; null where it is too long for one of a log. */
    private static @Nullable BigDecimal whole(String text) {
        return text.length() > 100 ? null : new BigDecimal(text);
    }
}
