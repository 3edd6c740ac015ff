package dev.metricsbuild.mcap.input;

import com.fasterxml.jackson.core.JsonToken;
import dev.metricsbuild.mcap.McapMessage;
import dev.metricsbuild.mcap.message.MessageCursor;
import dev.metricsbuild.mcap.message.Token;
import dev.metricsbuild.mcap.schema.StructType;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a message with a schema. Where a dotted name such as {@code pose.position.x} is asked for, the field within is
 * shown under that name, and the structs around it are not.
 */
final class FieldValues implements MessageValues {
    private final Set<String> names;
    private final MessageCursor cursor;
    private final ShownFields root;
    private final Deque<ShownFields> around = new ArrayDeque<>();
    private ShownFields entered;
    private int depth;
    private Token token = Token.END;
    private String name = "";

    FieldValues(StructType type, MessageCursor cursor, List<String> dottedNames) {
        this.names = type.fields().stream().map(StructType.Field::name).collect(Collectors.toSet());
        this.cursor = cursor;
        this.root = ShownFields.of(type, dottedNames);
        this.entered = root;
    }

    @Override
    public void reset(McapMessage message) throws IOException {
        reset(message.buffer(), message.offset(), message.length());
    }

    void reset(byte[] buffer, int offset, int length) throws IOException {
        cursor.reset(buffer, offset, length);
        cursor.next();
        around.clear();
        entered = root;
        depth = 0;
    }

    @Override
    public boolean has(String field) {
        return names.contains(field);
    }

    @Override
    public @Nullable JsonToken next() throws IOException {
        while (true) {
            token = cursor.next();
            if (token == Token.FIELD && depth == 0) {
                if (isShown()) {
                    return JsonToken.FIELD_NAME;
                }
            } else if (token == Token.END_STRUCT && depth == 0) {
                if (around.isEmpty()) {
                    return null;
                }
                entered = around.pop();
            } else {
                return shown();
            }
        }
    }

    /** Whether the field reached is shown; else it has been entered or skipped. */
    private boolean isShown() throws IOException {
        ShownFields.Step step = entered.step(cursor);
        ShownFields within = step.within();
        if (within != null) {
            token = cursor.next();
            if (token == Token.START_STRUCT) {
                around.push(entered);
                entered = within;
            } else {
                // There is nothing of that name within a list.
                cursor.skipValue();
            }
        } else if (step.isShown()) {
            name = step.name();
        } else {
            cursor.skipValue();
        }
        return step.isShown();
    }

    private JsonToken shown() {
        return switch (token) {
            case START_STRUCT -> begin(JsonToken.START_OBJECT);
            case START_ARRAY -> begin(JsonToken.START_ARRAY);
            case END_STRUCT -> end(JsonToken.END_OBJECT);
            case END_ARRAY -> end(JsonToken.END_ARRAY);
            case FIELD -> {
                name = cursor.fieldName();
                yield JsonToken.FIELD_NAME;
            }
            case BOOLEAN -> cursor.booleanValue() ? JsonToken.VALUE_TRUE : JsonToken.VALUE_FALSE;
            case LONG, UNSIGNED_LONG -> JsonToken.VALUE_NUMBER_INT;
            case FLOAT, DOUBLE -> JsonToken.VALUE_NUMBER_FLOAT;
            case STRING, ENUM -> JsonToken.VALUE_STRING;
            case END -> throw new IllegalStateException("after the end of a message");
        };
    }

    private JsonToken begin(JsonToken shown) {
        depth++;
        return shown;
    }

    private JsonToken end(JsonToken shown) {
        depth--;
        return shown;
    }

    @Override
    public void skip() throws IOException {
        cursor.skipValue();
        depth--;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String text() {
        return switch (token) {
            case STRING, ENUM -> cursor.stringValue();
            case LONG -> Long.toString(cursor.longValue());
            case UNSIGNED_LONG -> Long.toUnsignedString(cursor.longValue());
            case FLOAT -> Float.toString(cursor.floatValue());
            case DOUBLE -> Double.toString(cursor.doubleValue());
            case BOOLEAN -> Boolean.toString(cursor.booleanValue());
            default -> token.name();
        };
    }

    @Override
    public long longValue() throws IOException {
        long value = cursor.longValue();
        if (token == Token.UNSIGNED_LONG && value < 0) {
            throw new ArithmeticException(Long.toUnsignedString(value) + " is more than a long holds");
        }
        return value;
    }

    @Override
    public BigInteger bigInteger() {
        return token == Token.UNSIGNED_LONG
                ? new BigInteger(Long.toUnsignedString(cursor.longValue()))
                : BigInteger.valueOf(cursor.longValue());
    }

    @Override
    public double doubleValue() {
        return cursor.doubleValue();
    }
}
