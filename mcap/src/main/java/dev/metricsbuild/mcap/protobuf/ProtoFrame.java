package dev.metricsbuild.mcap.protobuf;

import org.jspecify.annotations.Nullable;

/** A message, a list, a map or bytes that have begun and not ended, and where the cursor stands in it. */
final class ProtoFrame {
    /** What it is. */
    enum Mode {
        MESSAGE,
        LIST,
        MAP,
        BYTES
    }

    private static final byte[] NO_BYTES = new byte[0];

    Mode mode = Mode.BYTES;
    byte[] buffer = NO_BYTES;
    /** Where it stands in the bytes, and their end: of the message, the run or the bytes. */
    int at;

    int end;

    /** Of a message: its type, its place in the index, and the fields taken. */
    @Nullable
    ProtoMessage message;

    int base;
    int runsBefore;
    int step;

    /** Of a list or a map: its field, the run, the end of packed values. */
    @Nullable
    ProtoField field;

    int run;
    int packedEnd;
    int count;

    /** Of a map: the entry's key and where its value lies, an end before its start where it has none. */
    String key = "";

    int valueStart;
    int valueEnd;

    void beginMessage(ProtoMessage itsMessage, byte[] bytes, int itsBase, int itsRunsBefore) {
        mode = Mode.MESSAGE;
        message = itsMessage;
        buffer = bytes;
        base = itsBase;
        runsBefore = itsRunsBefore;
        step = 0;
    }

    void beginRuns(Mode itsMode, ProtoField itsField, byte[] bytes, int firstRun) {
        mode = itsMode;
        field = itsField;
        buffer = bytes;
        run = firstRun;
        at = 0;
        end = 0;
        packedEnd = 0;
        count = 0;
    }

    void beginBytes(byte[] bytes, int from, int to) {
        mode = Mode.BYTES;
        buffer = bytes;
        at = from;
        end = to;
    }

    ProtoMessage messageHere() {
        if (message == null) {
            throw new IllegalStateException("no message");
        }
        return message;
    }

    ProtoField fieldHere() {
        if (mode == Mode.MESSAGE) {
            return messageHere().field(step - 1);
        }
        if (field == null) {
            throw new IllegalStateException("no field");
        }
        return field;
    }
}
