package dev.metricsbuild.mcap.protobuf;

import dev.metricsbuild.mcap.message.MessageCursor;
import dev.metricsbuild.mcap.message.MessageException;
import dev.metricsbuild.mcap.message.Token;
import dev.metricsbuild.mcap.protobuf.ProtoField.Kind;
import dev.metricsbuild.mcap.protobuf.ProtoFrame.Mode;
import dev.metricsbuild.mcap.schema.StructType;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;

/**
 * Goes through messages of protobuf. When a message begins it is looked where its fields lie; then they come in the order of the
 * schema, and a list is whole although its values may be strewn over the message.
 */
final class ProtoCursor implements MessageCursor {
    private static final byte[] NO_BYTES = new byte[0];
    private static final int FIRST_CAPACITY = 16;

    private final ProtoMessage root;
    private final ProtoWalk walk = new ProtoWalk();
    private final ProtoStack stack = new ProtoStack();
    private Token token = Token.END;
    private boolean isBegun;
    private int depth;
    private byte[] message = NO_BYTES;
    private int offset;
    private int end;
    private Kind kind = Kind.BYTES;
    private long bits;
    private Map<Long, String> constants = Map.of();
    private byte[] textBuffer = NO_BYTES;
    private int textStart;
    private int textEnd;

    ProtoCursor(ProtoMessage root) {
        this.root = root;
    }

    @Override
    public void reset(byte[] buffer, int from, int length) {
        Objects.checkFromIndexSize(from, length, buffer.length);
        stack.clear();
        walk.index().clear();
        token = Token.END;
        isBegun = false;
        depth = 0;
        message = buffer;
        offset = from;
        end = from + length;
    }

    @Override
    public Token next() throws MessageException {
        try {
            token = advance();
        } catch (MessageException e) {
            throw failed(e);
        }
        return token;
    }

    private Token advance() throws MessageException {
        if (token == Token.FIELD) {
            return enterField(stack.top());
        }
        if (stack.isEmpty()) {
            if (isBegun) {
                return Token.END;
            }
            isBegun = true;
            return enterMessage(root, message, offset, end);
        }
        ProtoFrame frame = stack.top();
        return switch (frame.mode) {
            case MESSAGE -> field(frame);
            case LIST ->
                walk.next(frame)
                        ? enterValue(frame.fieldHere(), frame.buffer, walk.start(), walk.end())
                        : leave(Token.END_ARRAY);
            case MAP -> entry(frame);
            case BYTES -> octet(frame);
        };
    }

    private Token field(ProtoFrame frame) {
        ProtoMessage its = frame.messageHere();
        while (frame.step < its.size()) {
            int index = frame.step++;
            ProtoField field = its.field(index);
            boolean isThere = field.shape() != ProtoField.Shape.SINGLE
                    || !field.hasPresence()
                    || walk.index().first(frame.base, index) != ProtoIndex.NONE;
            if (isThere && its.isWanted(index)) {
                return Token.FIELD;
            }
        }
        frame.step++;
        return leave(Token.END_STRUCT);
    }

    private Token entry(ProtoFrame frame) throws MessageException {
        if (!walk.next(frame)) {
            return leave(Token.END_STRUCT);
        }
        ProtoMessage its = frame.fieldHere().messageType();
        walk.entry(frame, its.key(), its.value());
        return Token.FIELD;
    }

    private Token octet(ProtoFrame frame) {
        if (frame.at >= frame.end) {
            return leave(Token.END_ARRAY);
        }
        kind = Kind.UINT32;
        bits = frame.buffer[frame.at++] & 0xff;
        return Token.LONG;
    }

    private Token enterField(ProtoFrame frame) throws MessageException {
        if (frame.mode == Mode.MAP) {
            ProtoField value = frame.fieldHere().messageType().value();
            return frame.valueEnd < frame.valueStart
                    ? enterAbsent(value)
                    : enterValue(value, frame.buffer, frame.valueStart, frame.valueEnd);
        }
        ProtoField field = frame.fieldHere();
        if (field.shape() != ProtoField.Shape.SINGLE) {
            boolean isMap = field.shape() == ProtoField.Shape.MAP;
            int run = walk.index().first(frame.base, frame.step - 1);
            stack.push().beginRuns(isMap ? Mode.MAP : Mode.LIST, field, frame.buffer, run);
            return isMap ? Token.START_STRUCT : Token.START_ARRAY;
        }
        int count = walk.last(frame, frame.step - 1);
        if (count == 0) {
            return enterAbsent(field);
        }
        if (count > 1 && field.kind().token() == Token.START_STRUCT) {
            byte[] merged = walk.merged(frame, frame.step - 1);
            return enterValue(field, merged, 0, merged.length);
        }
        return enterValue(field, frame.buffer, walk.start(), walk.end());
    }

    /** A value that is not there is zero or empty. */
    private Token enterAbsent(ProtoField field) throws MessageException {
        if (field.kind().isPackable()) {
            kind = field.kind();
            constants = field.constants();
            bits = 0;
            return kind.token();
        }
        return enterValue(field, NO_BYTES, 0, 0);
    }

    private Token enterValue(ProtoField field, byte[] buffer, int from, int to) throws MessageException {
        kind = field.kind();
        switch (kind.token()) {
            case START_STRUCT -> {
                return enterMessage(field.messageType(), buffer, from, to);
            }
            case START_ARRAY -> stack.push().beginBytes(buffer, from, to);
            case STRING -> {
                textBuffer = buffer;
                textStart = from;
                textEnd = to;
            }
            default -> {
                constants = field.constants();
                bits = walk.integer(kind, buffer, from, to);
            }
        }
        return kind.token();
    }

    private Token enterMessage(ProtoMessage its, byte[] buffer, int from, int to) throws MessageException {
        depth++;
        if (depth > ProtoInput.MAX_DEPTH) {
            throw new MessageException("messages are nested deeper than " + ProtoInput.MAX_DEPTH);
        }
        ProtoIndex index = walk.index();
        int runsBefore = index.runTop();
        ProtoFrame frame = stack.push();
        frame.beginMessage(its, buffer, index.open(its.size()), runsBefore);
        walk.scan(frame, from, to);
        return Token.START_STRUCT;
    }

    private Token leave(Token with) {
        ProtoFrame frame = stack.top();
        if (frame.mode == Mode.MESSAGE) {
            depth--;
            walk.index().close(frame.base, frame.runsBefore);
        }
        stack.pop();
        return with;
    }

    @Override
    public void skipValue() {
        switch (token) {
            case FIELD -> token = Token.END;
            case START_STRUCT -> token = leave(Token.END_STRUCT);
            case START_ARRAY -> token = leave(Token.END_ARRAY);
            default -> {}
        }
    }

    /** What is wrong, with the field at which it is; nothing more can be read of the message. */
    private MessageException failed(MessageException cause) {
        String path = stack.path();
        stack.clear();
        isBegun = true;
        token = Token.END;
        return new MessageException((path.isEmpty() ? "" : "field " + path + ": ") + cause.getMessage());
    }

    @Override
    public String fieldName() {
        ProtoFrame frame = stack.innermostStruct(true);
        return frame.mode == Mode.MAP ? frame.key : fieldOf(frame).name();
    }

    @Override
    public int fieldIndex() {
        ProtoFrame frame = stack.innermostStruct(true);
        fieldOf(frame);
        return frame.mode == Mode.MAP ? -1 : frame.step - 1;
    }

    private static ProtoField fieldOf(ProtoFrame frame) {
        if (frame.mode == Mode.MESSAGE
                && (frame.step == 0 || frame.step > frame.messageHere().size())) {
            throw new IllegalStateException(
                    "There is no current field: the cursor is before the first or after the last field of a struct.");
        }
        return frame.fieldHere();
    }

    @Override
    public StructType struct() {
        return stack.innermostStruct(false).messageHere().type();
    }

    @Override
    public boolean booleanValue() {
        if (token != Token.BOOLEAN) {
            throw unfit("no truth");
        }
        return bits != 0;
    }

    @Override
    public long longValue() {
        if (token != Token.LONG && token != Token.UNSIGNED_LONG && token != Token.ENUM) {
            throw unfit("no whole number");
        }
        return bits;
    }

    @Override
    public float floatValue() {
        if (token != Token.FLOAT) {
            throw unfit("no number of 32 bits");
        }
        return Float.intBitsToFloat((int) bits);
    }

    @Override
    public double doubleValue() {
        return switch (token) {
            case LONG, UNSIGNED_LONG, FLOAT, DOUBLE, ENUM -> ProtoValue.floating(kind, bits);
            default -> throw unfit("no number");
        };
    }

    @Override
    public String stringValue() {
        if (token == Token.ENUM) {
            String name = constants.get(bits);
            return name == null ? Long.toString(bits) : name;
        }
        if (token != Token.STRING) {
            throw unfit("no text");
        }
        return ProtoValue.text(textBuffer, textStart, textEnd);
    }

    @Override
    public int arrayLength() {
        ProtoFrame frame = array();
        return frame.mode == Mode.BYTES ? frame.end - frame.at : -1;
    }

    @Override
    public byte[] bytes() {
        ProtoFrame frame = array();
        if (frame.mode != Mode.BYTES) {
            throw unfit("no array of bytes");
        }
        byte[] all = Arrays.copyOfRange(frame.buffer, frame.at, frame.end);
        token = leave(Token.END_ARRAY);
        return all;
    }

    @Override
    public long[] longs() throws MessageException {
        ProtoFrame frame = array();
        if (frame.mode == Mode.LIST && ProtoValue.isFloating(frame.fieldHere().kind())) {
            throw unfit("no array of whole numbers");
        }
        return all();
    }

    @Override
    public float[] floats() throws MessageException {
        ProtoFrame frame = array();
        if (frame.mode != Mode.LIST || frame.fieldHere().kind() != Kind.FLOAT) {
            throw unfit("no array of numbers of 32 bits");
        }
        long[] all = all();
        float[] values = new float[all.length];
        for (int i = 0; i < all.length; i++) {
            values[i] = Float.intBitsToFloat((int) all[i]);
        }
        return values;
    }

    @Override
    public double[] doubles() throws MessageException {
        ProtoFrame frame = array();
        Kind element = frame.mode == Mode.LIST ? frame.fieldHere().kind() : Kind.UINT32;
        long[] all = all();
        double[] values = new double[all.length];
        for (int i = 0; i < all.length; i++) {
            values[i] = ProtoValue.floating(element, all[i]);
        }
        return values;
    }

    /** The bits of all numbers of the array that begins here. */
    private long[] all() throws MessageException {
        ProtoFrame frame = stack.top();
        if (frame.mode == Mode.LIST && !frame.fieldHere().kind().isPackable()) {
            throw unfit("no array of numbers");
        }
        long[] all = new long[FIRST_CAPACITY];
        int count = 0;
        for (Token here = next(); here != Token.END_ARRAY; here = next()) {
            if (count == all.length) {
                all = Arrays.copyOf(all, 2 * count);
            }
            all[count++] = bits;
        }
        return Arrays.copyOf(all, count);
    }

    private ProtoFrame array() {
        if (token != Token.START_ARRAY) {
            throw unfit("no array");
        }
        return stack.top();
    }

    private IllegalStateException unfit(String what) {
        return new IllegalStateException("There is " + what + " here, but " + token + ".");
    }

    @Override
    public int remaining() {
        return 0;
    }
}
