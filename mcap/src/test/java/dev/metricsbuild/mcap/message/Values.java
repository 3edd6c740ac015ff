package dev.metricsbuild.mcap.message;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes objects of a message: maps, lists, numbers, texts. */
public final class Values {
    private Values() {}

    /** All of a message. */
    public static Object read(MessageCursor cursor) throws MessageException {
        Object value = value(cursor, cursor.next());
        if (cursor.next() != Token.END) {
            throw new AssertionError("more than one value");
        }
        return value;
    }

    /** The value that the cursor stands at. */
    public static Object value(MessageCursor cursor, Token token) throws MessageException {
        return switch (token) {
            case START_STRUCT -> {
                Map<String, Object> fields = new LinkedHashMap<>();
                while (cursor.next() == Token.FIELD) {
                    String name = cursor.fieldName();
                    fields.put(name, value(cursor, cursor.next()));
                }
                yield fields;
            }
            case START_ARRAY -> {
                List<Object> elements = new ArrayList<>();
                for (Token next = cursor.next(); next != Token.END_ARRAY; next = cursor.next()) {
                    elements.add(value(cursor, next));
                }
                yield elements;
            }
            case BOOLEAN -> cursor.booleanValue();
            case LONG -> cursor.longValue();
            case UNSIGNED_LONG -> Long.toUnsignedString(cursor.longValue());
            case FLOAT -> cursor.floatValue();
            case DOUBLE -> cursor.doubleValue();
            case STRING, ENUM -> cursor.stringValue();
            case FIELD, END_STRUCT, END_ARRAY, END -> throw new AssertionError("no value at " + token);
        };
    }
}
