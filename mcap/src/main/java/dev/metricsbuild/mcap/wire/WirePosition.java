package dev.metricsbuild.mcap.wire;

import dev.metricsbuild.mcap.message.MessageException;
import dev.metricsbuild.mcap.schema.PrimitiveType;
import dev.metricsbuild.mcap.schema.StringType;
import java.util.Arrays;

/** A place in the bytes of a message. Every length is checked against the remaining bytes before it is used. */
final class WirePosition {
    /** Most structs and arrays in a message that may have no bytes: nothing else limits the time they take. */
    static final int MOST_WITHOUT_BYTES = 65_536;

    private static final byte[] NONE = new byte[0];
    private static final int HEAD = 4;

    private byte[] buffer = NONE;
    private int start;
    private int at;
    private int end;
    private boolean isBig;
    private int withoutBytes;

    void reset(byte[] bytes, int from, int to) {
        buffer = bytes;
        start = from;
        at = from;
        end = to;
        isBig = false;
        withoutBytes = 0;
    }

    /** Takes the four bytes that say how the message is encoded; places are counted behind them. */
    int encapsulation() throws MessageException {
        take(HEAD, 1);
        start = at;
        int kind = (buffer[at - HEAD] & 0xff) << 8 | (buffer[at - HEAD + 1] & 0xff);
        isBig = (kind & 1) == 0;
        return kind;
    }

    int remaining() {
        return end - at;
    }

    /** Where a value begins that has this size; the position is then behind it. */
    int take(int size, int alignment) throws MessageException {
        long from = (long) at + ((start - at) & (alignment - 1));
        if (from + size > end) {
            throw tooShort(from + size - at);
        }
        at = (int) from + size;
        return (int) from;
    }

    /** The count before the bytes of a text; it is not more than the bytes that are left. */
    int textSize(Layout.Text text) throws MessageException {
        long count = u32(text.alignment());
        long size = text.type() == StringType.WIDE ? count * Texts.WIDE_UNIT : count;
        if (size > remaining()) {
            throw tooShort(size);
        }
        return (int) size;
    }

    /** The number of elements, for which there are bytes. */
    int count(Layout.Elements elements) throws MessageException {
        long count = elements.fixedLength() >= 0 ? elements.fixedLength() : u32(elements.alignment());
        long minimum = elements.element().minimum();
        if (minimum > 0 && count > remaining() / minimum) {
            throw new MessageException("an array of " + count + " values needs " + minimum
                    + " bytes or more for each, and the message has " + remaining()
                    + " more; it is truncated or of another type");
        }
        if (minimum == 0 && count > MOST_WITHOUT_BYTES) {
            throw tooManyWithoutBytes();
        }
        return (int) count;
    }

    /** Notes a struct or an array that may have no bytes at all. */
    void countOneWithoutBytes() throws MessageException {
        withoutBytes++;
        if (withoutBytes > MOST_WITHOUT_BYTES) {
            throw tooManyWithoutBytes();
        }
    }

    private static MessageException tooManyWithoutBytes() {
        return new MessageException("the message holds more than " + MOST_WITHOUT_BYTES + " values that have no bytes");
    }

    private long u32(int alignment) throws MessageException {
        return Numbers.i32(buffer, take(Integer.BYTES, alignment), isBig) & 0xffff_ffffL;
    }

    /** Passes over a value, by arithmetic where its size does not depend on it. */
    void skip(Layout layout) throws MessageException {
        long span = layout.span((at - start) & 7);
        if (span >= 0) {
            move(span);
        } else if (layout instanceof Layout.Text text) {
            move(textSize(text));
        } else if (layout instanceof Layout.Struct struct) {
            skipFields(struct);
        } else if (layout instanceof Layout.Elements elements) {
            skipElements(elements, count(elements));
        }
    }

    /** Passes over the fields of a struct that has begun. */
    void skipFields(Layout.Struct struct) throws MessageException {
        for (int step = 0; step < struct.size(); step++) {
            skip(struct.field(step));
        }
    }

    /** Passes over elements whose count was read. */
    void skipElements(Layout.Elements elements, int count) throws MessageException {
        long span = elements.run((at - start) & 7, count);
        if (span >= 0) {
            move(span);
            return;
        }
        for (int i = 0; i < count; i++) {
            skip(elements.element());
        }
    }

    private void move(long bytes) throws MessageException {
        if (bytes > remaining()) {
            throw tooShort(bytes);
        }
        at += (int) bytes;
    }

    private MessageException tooShort(long needed) {
        return new MessageException(needed + " more bytes are needed at byte " + (at - start)
                + " of the values, and there are " + remaining() + "; the message is truncated or of another type");
    }

    long integer(PrimitiveType type, int place) {
        return Numbers.integer(type, buffer, place, isBig);
    }

    double floating(PrimitiveType type, int place) {
        return Numbers.floating(type, buffer, place, isBig);
    }

    String narrowText(int place, int size, boolean endsWithNul) {
        return Texts.narrow(buffer, place, size, endsWithNul);
    }

    String wideText(int place, int size) {
        return Texts.wide(buffer, place, size, isBig);
    }

    byte[] bytes(int place, int count) {
        return Arrays.copyOfRange(buffer, place, place + count);
    }

    long[] longs(Layout.Scalar element, int place, int count) {
        long[] values = new long[count];
        for (int i = 0; i < count; i++) {
            values[i] = Numbers.integer(element.primitive(), buffer, place + i * element.size(), isBig);
        }
        return values;
    }

    float[] floats(int place, int count) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = Float.intBitsToFloat(Numbers.i32(buffer, place + i * Float.BYTES, isBig));
        }
        return values;
    }

    double[] doubles(Layout.Scalar element, int place, int count) {
        double[] values = new double[count];
        if (element.primitive() == PrimitiveType.FLOAT64) {
            for (int i = 0; i < count; i++) {
                values[i] = Double.longBitsToDouble(Numbers.i64(buffer, place + i * Double.BYTES, isBig));
            }
            return values;
        }
        for (int i = 0; i < count; i++) {
            values[i] = Numbers.floating(element.primitive(), buffer, place + i * element.size(), isBig);
        }
        return values;
    }
}
