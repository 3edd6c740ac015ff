package dev.metricsbuild.mcap.wire;

import dev.metricsbuild.mcap.message.MessageCursor;
import dev.metricsbuild.mcap.message.MessageException;
import dev.metricsbuild.mcap.message.Token;
import dev.metricsbuild.mcap.schema.EnumType;
import dev.metricsbuild.mcap.schema.PrimitiveType;
import dev.metricsbuild.mcap.schema.StringType;
import dev.metricsbuild.mcap.schema.StructType;
import java.util.Objects;

/** Goes through messages of a {@link WirePlan}. */
public final class WireCursor implements MessageCursor {
    private final WirePlan plan;
    private final WirePosition in = new WirePosition();
    private final LayoutStack stack;
    private Layout.Struct root;
    private Layout value;
    private Token token = Token.END;
    private boolean isBegun;
    private int field;
    private int place;
    private int length;

    WireCursor(WirePlan plan) {
        this.plan = plan;
        this.root = plan.layout();
        this.value = root;
        this.stack = new LayoutStack(root.height());
    }

    @Override
    public void reset(byte[] buffer, int offset, int size) throws MessageException {
        Objects.checkFromIndexSize(offset, size, buffer.length);
        stack.clear();
        token = Token.END;
        isBegun = true;
        in.reset(buffer, offset, offset + size);
        if (plan.hasEncapsulation()) {
            root = plan.layout(in.encapsulation());
        }
        isBegun = false;
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
            return enter(value);
        }
        if (stack.isEmpty()) {
            if (isBegun) {
                return Token.END;
            }
            isBegun = true;
            return enter(root);
        }
        if (stack.top() instanceof Layout.Struct struct) {
            return field(struct);
        }
        Layout.Elements elements = (Layout.Elements) stack.top();
        return stack.takeElement() ? enter(elements.element()) : leave(Token.END_ARRAY);
    }

    private Token field(Layout.Struct struct) throws MessageException {
        for (int step = stack.takeStep(); step < struct.size(); step = stack.takeStep()) {
            field = struct.index(step);
            if (field >= 0) {
                value = struct.field(step);
                return Token.FIELD;
            }
            in.skip(struct.field(step));
        }
        return leave(Token.END_STRUCT);
    }

    private Token leave(Token end) {
        stack.pop();
        return end;
    }

    private Token enter(Layout layout) throws MessageException {
        value = layout;
        if (layout instanceof Layout.Scalar number) {
            place = in.take(number.size(), number.alignment());
            return number.token();
        }
        if (layout instanceof Layout.Text text) {
            length = in.textSize(text);
            place = in.take(length, 1);
            return Token.STRING;
        }
        if (layout.minimum() == 0) {
            in.countOneWithoutBytes();
        }
        if (layout instanceof Layout.Struct struct) {
            in.take(struct.emptySize(), 1);
            stack.push(struct, 0);
            return Token.START_STRUCT;
        }
        Layout.Elements elements = (Layout.Elements) layout;
        length = in.count(elements);
        stack.push(elements, length);
        return Token.START_ARRAY;
    }

    @Override
    public void skipValue() throws MessageException {
        try {
            switch (token) {
                case FIELD -> {
                    in.skip(value);
                    token = Token.END;
                }
                case START_STRUCT -> {
                    in.skipFields((Layout.Struct) value);
                    token = leave(Token.END_STRUCT);
                }
                case START_ARRAY -> {
                    in.skipElements((Layout.Elements) value, length);
                    token = leave(Token.END_ARRAY);
                }
                default -> {}
            }
        } catch (MessageException e) {
            throw failed(e);
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
        int at = stack.innermostStruct();
        return stack.struct(at).name(stack.step(at));
    }

    @Override
    public int fieldIndex() {
        if (token == Token.FIELD) {
            return field;
        }
        int at = stack.innermostStruct();
        return stack.struct(at).index(stack.step(at));
    }

    @Override
    public StructType struct() {
        return stack.struct(stack.innermostStruct()).type();
    }

    @Override
    public boolean booleanValue() {
        if (token != Token.BOOLEAN) {
            throw unfit("no truth");
        }
        return in.integer(((Layout.Scalar) value).primitive(), place) != 0;
    }

    @Override
    public long longValue() {
        if (token != Token.LONG && token != Token.UNSIGNED_LONG && token != Token.ENUM) {
            throw unfit("no whole number");
        }
        return in.integer(((Layout.Scalar) value).primitive(), place);
    }

    @Override
    public float floatValue() {
        if (token != Token.FLOAT) {
            throw unfit("no number of 32 bits");
        }
        return (float) in.floating(PrimitiveType.FLOAT32, place);
    }

    @Override
    public double doubleValue() {
        return switch (token) {
            case LONG, UNSIGNED_LONG, FLOAT, DOUBLE, ENUM -> in.floating(((Layout.Scalar) value).primitive(), place);
            default -> throw unfit("no number");
        };
    }

    @Override
    public String stringValue() {
        if (token == Token.ENUM) {
            long number = longValue();
            String name = ((EnumType) value.type()).names().get(number);
            return name == null ? Long.toString(number) : name;
        }
        if (token != Token.STRING) {
            throw unfit("no text");
        }
        return ((Layout.Text) value).type() == StringType.WIDE
                ? in.wideText(place, length)
                : in.narrowText(place, length, plan.hasEncapsulation());
    }

    @Override
    public int arrayLength() {
        if (token != Token.START_ARRAY) {
            throw unfit("no array");
        }
        return length;
    }

    @Override
    public byte[] bytes() throws MessageException {
        Layout.Scalar element = takeAll();
        if (element.size() != 1) {
            throw unfit("no array of bytes");
        }
        return in.bytes(place, length);
    }

    @Override
    public long[] longs() throws MessageException {
        Layout.Scalar element = takeAll();
        if (element.primitive().isFloating()) {
            throw unfit("no array of whole numbers");
        }
        return in.longs(element, place, length);
    }

    @Override
    public float[] floats() throws MessageException {
        Layout.Scalar element = takeAll();
        if (element.primitive() != PrimitiveType.FLOAT32) {
            throw unfit("no array of numbers of 32 bits");
        }
        return in.floats(place, length);
    }

    @Override
    public double[] doubles() throws MessageException {
        return in.doubles(takeAll(), place, length);
    }

    /** Passes over the array that begins here; its elements. */
    private Layout.Scalar takeAll() throws MessageException {
        if (token != Token.START_ARRAY || !(((Layout.Elements) value).element() instanceof Layout.Scalar element)) {
            throw unfit("no array of numbers");
        }
        try {
            place = in.take(length * element.size(), length == 0 ? 1 : element.alignment());
        } catch (MessageException e) {
            throw failed(e);
        }
        token = leave(Token.END_ARRAY);
        return element;
    }

    private IllegalStateException unfit(String what) {
        return new IllegalStateException("There is " + what + " here, but " + token + ".");
    }

    @Override
    public int remaining() {
        return in.remaining();
    }
}
