package dev.metricsbuild.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** How databind reads a time: as nanoseconds, a point or a span. */
final class StrictTimes extends StdDeserializer<Object> {
    private static final long serialVersionUID = 1L;

    private final Class<?> type;
    private final TimeUnit unit;
    private final boolean decimalComma;

    /** Reads {@code long}, {@code Long}, {@code Instant} or {@code Duration}. */
    StrictTimes(Class<?> type, TimeUnit unit, boolean decimalComma) {
        super(type);
        this.type = type;
        this.unit = unit;
        this.decimalComma = decimalComma;
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_STRING && parser.getText().isBlank() && type != long.class) {
            return null;
        }
        if (type == Duration.class) {
            return Duration.ofNanos(TimeReader.durationNanos(parser, token, unit, decimalComma));
        }
        long nanos = TimeReader.nanos(parser, token, unit, decimalComma);
        return type == Instant.class ? TimeText.instant(nanos) : Long.valueOf(nanos);
    }

    @Override
    public @Nullable Object getNullValue(DeserializationContext context) throws JsonMappingException {
        return type == long.class
                ? context.reportInputMismatch(this, "the value is null or empty; expected %s", TimeText.EXPECTED)
                : null;
    }
}
