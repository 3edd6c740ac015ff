package dev.metricsbuild.mcap.input;

import dev.metricsbuild.mcap.message.MessageCursor;
import dev.metricsbuild.mcap.message.MessageException;
import dev.metricsbuild.mcap.message.Token;
import dev.metricsbuild.mcap.schema.ArrayType;
import dev.metricsbuild.mcap.schema.EnumType;
import dev.metricsbuild.mcap.schema.FieldType;
import dev.metricsbuild.mcap.schema.PrimitiveType;
import dev.metricsbuild.mcap.schema.StringType;
import dev.metricsbuild.mcap.schema.StructType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a message that nobody has written: its numbers are zero, its texts name their type, each array has one element.
 * What is in a map, or in a message within one of its own type, cannot be told; who enters it gets an exception.
 */
final class ExampleCursor implements MessageCursor {
    private final StructType type;
    private final Deque<Frame> frames = new ArrayDeque<>();
    private @Nullable FieldType pending;
    private FieldType scalar = StringType.NARROW;
    private Token token = Token.END;

    ExampleCursor(StructType type) {
        this.type = type;
        this.pending = type;
    }

    private static final class Frame {
        private final FieldType type;
        private int position = -1;

        Frame(FieldType type) {
            this.type = type;
        }

        private List<StructType.Field> fields() {
            return ((StructType) type).fields();
        }
    }

    @Override
    public void reset(byte[] buffer, int offset, int length) {
        frames.clear();
        pending = type;
    }

    @Override
    public Token next() throws MessageException {
        token = advance();
        return token;
    }

    private Token advance() throws MessageException {
        FieldType value = pending;
        if (value != null) {
            pending = null;
            return begin(value);
        }
        Frame top = frames.peek();
        if (top == null) {
            return Token.END;
        }
        top.position++;
        if (top.type instanceof ArrayType array) {
            return top.position == 0 ? begin(array.element()) : end(Token.END_ARRAY);
        }
        if (!(top.type instanceof StructType struct)) {
            throw new MessageException("what is in a " + top.type.describe() + " is told by messages only");
        }
        if (top.position == struct.fields().size()) {
            return end(Token.END_STRUCT);
        }
        pending = struct.fields().get(top.position).type();
        return Token.FIELD;
    }

    private Token begin(FieldType value) {
        if (value instanceof PrimitiveType primitive) {
            scalar = value;
            return switch (primitive) {
                case BOOL -> Token.BOOLEAN;
                case FLOAT32 -> Token.FLOAT;
                case FLOAT64 -> Token.DOUBLE;
                case UINT64 -> Token.UNSIGNED_LONG;
                default -> Token.LONG;
            };
        }
        if (value instanceof StringType || value instanceof EnumType) {
            scalar = value;
            return value instanceof EnumType ? Token.ENUM : Token.STRING;
        }
        frames.push(new Frame(value));
        return value instanceof ArrayType ? Token.START_ARRAY : Token.START_STRUCT;
    }

    private Token end(Token last) {
        frames.pop();
        return last;
    }

    @Override
    public void skipValue() {
        if (pending != null) {
            pending = null;
        } else if (token == Token.START_STRUCT || token == Token.START_ARRAY) {
            frames.pop();
        }
    }

    private Frame innermost() {
        return frames.stream()
                .filter(frame -> frame.type instanceof StructType)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("not within a message"));
    }

    @Override
    public String fieldName() {
        Frame frame = innermost();
        return frame.fields().get(frame.position).name();
    }

    @Override
    public int fieldIndex() {
        return innermost().position;
    }

    @Override
    public StructType struct() {
        return (StructType) innermost().type;
    }

    @Override
    public boolean booleanValue() {
        return false;
    }

    @Override
    public long longValue() {
        return 0;
    }

    @Override
    public float floatValue() {
        return 0;
    }

    @Override
    public double doubleValue() {
        return 0;
    }

    @Override
    public String stringValue() {
        return scalar.describe();
    }

    @Override
    public int arrayLength() {
        return 1;
    }

    @Override
    public byte[] bytes() {
        skipValue();
        return new byte[1];
    }

    @Override
    public long[] longs() {
        skipValue();
        return new long[1];
    }

    @Override
    public float[] floats() {
        skipValue();
        return new float[1];
    }

    @Override
    public double[] doubles() {
        skipValue();
        return new double[1];
    }

    @Override
    public int remaining() {
        return 0;
    }
}
