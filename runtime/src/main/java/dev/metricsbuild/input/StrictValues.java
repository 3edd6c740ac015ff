package dev.metricsbuild.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What databind is told so that a log is read as it stands or refused: a component of a record is required unless its type
 * says otherwise, a whole number has no fraction, and a number that a {@code double} cannot hold is out of range.
 */
final class StrictValues {
    private static final Set<Class<?>> OPTIONAL = Set.of(
            Optional.class,
            OptionalDouble.class,
            OptionalInt.class,
            OptionalLong.class,
            Byte.class,
            Short.class,
            Integer.class,
            Long.class,
            Float.class,
            Double.class,
            Boolean.class);
    private static final Map<String, Double> NOT_FINITE = Map.of(
            "nan", Double.NaN,
            "-nan", Double.NaN,
            "inf", Double.POSITIVE_INFINITY,
            "+inf", Double.POSITIVE_INFINITY,
            "-inf", Double.NEGATIVE_INFINITY,
            "infinity", Double.POSITIVE_INFINITY,
            "+infinity", Double.POSITIVE_INFINITY,
            "-infinity", Double.NEGATIVE_INFINITY);

    private StrictValues() {}

    static SimpleModule module() {
        return new SimpleModule("metrics-build-strict-values") {
            private static final long serialVersionUID = 1L;

            @Override
            public void setupModule(SetupContext context) {
                super.setupModule(context);
                context.insertAnnotationIntrospector(new RequiredComponents());
            }
        }.addDeserializer(double.class, new Doubles(true))
                .addDeserializer(Double.class, new Doubles(false))
                .addDeserializer(long.class, new Longs(true))
                .addDeserializer(Long.class, new Longs(false))
                .addDeserializer(int.class, new Ints(true))
                .addDeserializer(Integer.class, new Ints(false));
    }

    /** What NaN and infinities are in the spellings of Python, C and Java; null for any other text. */
    private static @Nullable Double notFinite(String text) {
        return text.length() > 9 ? null : NOT_FINITE.get(text.toLowerCase(Locale.ROOT));
    }

    /** Components of records whose field must be there. */
    private static final class RequiredComponents extends NopAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable Boolean hasRequiredMarker(AnnotatedMember member) {
            boolean required = member.getDeclaringClass().isRecord() && !OPTIONAL.contains(member.getRawType());
            return required ? true : null;
        }
    }

    /** A number of one type; texts are numbers too, as all are in CSV. */
    private abstract static class Numbers<N extends Number> extends StdScalarDeserializer<N> {
        private static final long serialVersionUID = 1L;
        private final boolean required;
        private final String expected;

        Numbers(Class<N> type, boolean required, String expected) {
            super(type);
            this.required = required;
            this.expected = expected;
        }

        /** The number that a token of JSON is; null where it is none of this type. */
        @Nullable
        N number(JsonParser parser) throws IOException {
            return parsed(parser.getText());
        }

        /** The number that a text is, by an exception or null where it is none of this type. */
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
                value = parsed(text);
            }
            return value != null
                    ? value
                    : context.reportInputMismatch(this, "found %s; expected %s", found(parser), expected);
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

        @Override
        public @Nullable N getNullValue(DeserializationContext context) throws JsonMappingException {
            return required
                    ? context.reportInputMismatch(this, "the value is null or empty; expected %s", expected)
                    : null;
        }
    }

    private static final class Doubles extends Numbers<Double> {
        private static final long serialVersionUID = 1L;

        Doubles(boolean required) {
            super(Double.class, required, "a number in the range of a double");
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
            double value = special == null ? Double.parseDouble(text) : special;
            return special == null && Double.isInfinite(value) ? null : Double.valueOf(value);
        }
    }

    private static final class Longs extends Numbers<Long> {
        private static final long serialVersionUID = 1L;

        Longs(boolean required) {
            super(Long.class, required, "a whole number of at most 64 bits");
        }

        @Override
        @Nullable
        Long text(String text) {
            BigDecimal value = whole(text);
            return value == null ? null : Long.valueOf(value.longValueExact());
        }
    }

    private static final class Ints extends Numbers<Integer> {
        private static final long serialVersionUID = 1L;

        Ints(boolean required) {
            super(Integer.class, required, "a whole number of at most 32 bits");
        }

        @Override
        @Nullable
        Integer text(String text) {
            BigDecimal value = whole(text);
            return value == null ? null : Integer.valueOf(value.intValueExact());
        }
    }

    /** A number as it stands, {@code 1e3} and {@code 1.0} too; null where it is too long for one of a log. */
    private static @Nullable BigDecimal whole(String text) {
        return text.length() > 100 ? null : new BigDecimal(text);
    }
}
