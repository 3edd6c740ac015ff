package dev.metricsbuild.fuzzing;

import dev.metricsbuild.mcap.message.MessageCursor;
import dev.metricsbuild.mcap.message.MessageException;
import dev.metricsbuild.mcap.message.Token;

/** Goes through a message in all ways that a cursor has. */
final class Walk {
    private static final int MOST = 1 << 22;

    private Walk() {}

    /** All values one by one; how many tokens they took, -1 if the message is refused. */
    static int all(MessageCursor cursor, byte[] message) {
        int tokens = 0;
        try {
            cursor.reset(message, 0, message.length);
            for (Token token = cursor.next(); token != Token.END; token = cursor.next()) {
                read(cursor, token);
                tokens++;
                if (tokens > MOST) {
                    throw new AssertionError("more values than the message has bytes for");
                }
            }
            return tokens;
        } catch (MessageException e) {
            told(e);
            return -1;
        }
    }

    /** Every second field is skipped, before it begins or behind its beginning; whether the message is refused. */
    static boolean some(MessageCursor cursor, byte[] message) {
        try {
            cursor.reset(message, 0, message.length);
            int fields = 0;
            for (Token token = cursor.next(); token != Token.END; token = cursor.next()) {
                if (token == Token.FIELD && (fields++ & 1) == 0) {
                    if ((fields & 2) == 0) {
                        cursor.next();
                    }
                    cursor.skipValue();
                }
            }
            return true;
        } catch (MessageException e) {
            told(e);
            return false;
        }
    }

    private static void read(MessageCursor cursor, Token token) {
        switch (token) {
            case FIELD -> {
                if (cursor.fieldIndex() >= 0
                        && !cursor.struct()
                                .fields()
                                .get(cursor.fieldIndex())
                                .name()
                                .equals(cursor.fieldName())) {
                    throw new AssertionError("a field of another name");
                }
            }
            case BOOLEAN -> cursor.booleanValue();
            case LONG, UNSIGNED_LONG -> cursor.longValue();
            case FLOAT -> cursor.floatValue();
            case DOUBLE -> cursor.doubleValue();
            case STRING, ENUM -> cursor.stringValue();
            case START_ARRAY -> cursor.arrayLength();
            case START_STRUCT, END_STRUCT, END_ARRAY, END -> {}
        }
    }

    private static void told(MessageException e) {
        if (e.getMessage() == null || e.getMessage().isEmpty()) {
            throw new AssertionError("an error that says nothing", e);
        }
    }
}
