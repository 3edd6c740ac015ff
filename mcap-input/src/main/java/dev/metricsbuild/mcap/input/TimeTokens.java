package dev.metricsbuild.mcap.input;

import com.fasterxml.jackson.core.JsonToken;
import dev.metricsbuild.input.LogRequest;
import org.jspecify.annotations.Nullable;

/** The fields {@code logTime} and {@code publishTime} of a message, each an object with seconds and nanoseconds. */
final class TimeTokens implements TokenValue {
    private static final long NANOS_OF_SECOND = 1_000_000_000L;
    private static final JsonToken[] TOKENS = {
        JsonToken.FIELD_NAME,
        JsonToken.START_OBJECT,
        JsonToken.FIELD_NAME,
        JsonToken.VALUE_NUMBER_INT,
        JsonToken.FIELD_NAME,
        JsonToken.VALUE_NUMBER_INT,
        JsonToken.END_OBJECT
    };
    private static final String[] NAMES = {"logTime", "publishTime"};

    private final boolean[] wanted = new boolean[2];
    private final long[] nanos = new long[2];
    private final boolean[] shown = new boolean[2];
    private int time;
    private int position;

    /** The times that are asked for. */
    TimeTokens(LogRequest.Fields fields) {
        wanted[0] = fields.isWanted(NAMES[0]);
        wanted[1] = fields.isWanted(NAMES[1]);
    }

    /** Begins with a message; its own fields of these names come instead. */
    void reset(long logTime, long publishTime, MessageValues fields) {
        nanos[0] = logTime;
        nanos[1] = publishTime;
        shown[0] = wanted[0] && !fields.has(NAMES[0]);
        shown[1] = wanted[1] && !fields.has(NAMES[1]);
        time = 0;
        position = -1;
    }

    boolean isBeforeFirst() {
        return time == 0 && position < 0;
    }

    /** The next token; null where the message's own fields begin. */
    @Nullable
    JsonToken next() {
        position++;
        if (position == TOKENS.length) {
            time++;
            position = 0;
        }
        while (time < NAMES.length && !shown[time]) {
            time++;
        }
        return time < NAMES.length ? TOKENS[position] : null;
    }

    @Override
    public String name() {
        return position < 2 ? NAMES[time] : position < 4 ? "sec" : "nanosec";
    }

    @Override
    public String text() {
        return Long.toString(longValue());
    }

    @Override
    public long longValue() {
        long value = nanos[time];
        return position < 4
                ? Long.divideUnsigned(value, NANOS_OF_SECOND)
                : Long.remainderUnsigned(value, NANOS_OF_SECOND);
    }

    @Override
    public double doubleValue() {
        return longValue();
    }

    @Override
    public void skip() {
        position = TOKENS.length - 1;
    }
}
