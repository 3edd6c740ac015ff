package dev.metricsbuild.validate.scan;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Reads the wire where the platform's parser is stricter than {@link CodedInputStream} alone: tags and lengths of at
 * most five bytes, strings that are UTF-8, and a depth that counts every message and group.
 */
final class WireInput {
    /** How deep messages may nest, the outermost not counted. */
    private static final int DEPTH_LIMIT = 100;

    private static final int LONGEST_TAG = 5;
    private static final int CHUNK = 1 << 13;

    private final ByteSource source;
    private final CodedInputStream in;
    private final int offset;
    private int depth;

    WireInput(ByteSource source) throws IOException {
        this(source, 0, source.size());
    }

    WireInput(ByteSource source, int offset, int length) throws IOException {
        this.source = source;
        this.in = source.open(offset, length);
        this.offset = offset;
    }

    ByteSource source() {
        return source;
    }

    /** Where in the source the next byte is. */
    int position() {
        return offset + in.getTotalBytesRead();
    }

    /** Reads the next tag, or 0 at the end of the message. */
    int tag() throws IOException {
        if (in.isAtEnd()) {
            return 0;
        }
        int start = in.getTotalBytesRead();
        long tag = varint();
        if ((tag & ~0xFFFFFFFFL) != 0 || tag >>> 3 == 0 || in.getTotalBytesRead() - start > LONGEST_TAG) {
            throw new MalformedException("an invalid tag");
        }
        return (int) tag;
    }

    /** Reads the length of what follows. */
    int size() throws IOException {
        int start = in.getTotalBytesRead();
        long size = varint();
        if (size < 0 || size > Integer.MAX_VALUE || in.getTotalBytesRead() - start > LONGEST_TAG) {
            throw new MalformedException("an invalid length");
        }
        return (int) size;
    }

    /** Enters the message that follows; what is returned is for {@link #leave}. */
    int enter() throws IOException {
        deeper();
        return in.pushLimit(size());
    }

    void leave(int outer) throws IOException {
        leavePacked(outer);
        depth--;
    }

    /** Enters packed numbers. */
    int enterPacked() throws IOException {
        return in.pushLimit(size());
    }

    void leavePacked(int outer) throws IOException {
        if (in.getBytesUntilLimit() != 0) {
            throw new MalformedException("an unexpected end");
        }
        in.popLimit(outer);
    }

    boolean atEnd() throws IOException {
        return in.isAtEnd();
    }

    /** How many bytes are left of the message that was entered last. */
    int left() {
        return in.getBytesUntilLimit();
    }

    long varint() throws IOException {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            byte next = in.readRawByte();
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
        // Some of Protobuf's decoders take such a number for whole; the platform's refuses it.
        throw new MalformedException("a number that does not end");
    }

    /** Reads an enum's number or an int32: the low half of the varint. */
    int number() throws IOException {
        return (int) varint();
    }

    boolean bool() throws IOException {
        return varint() != 0;
    }

    double real() throws IOException {
        return Double.longBitsToDouble(in.readRawLittleEndian64());
    }

    void skipBytes(int count) throws IOException {
        in.skipRawBytes(count);
    }

    byte[] bytes(int count) throws IOException {
        return in.readRawBytes(count);
    }

    String text() throws IOException {
        byte[] bytes = in.readRawBytes(size());
        Utf8Check check = new Utf8Check();
        if (!check.feed(bytes) || !check.complete()) {
            throw notUtf8();
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Skips a field that must be a string; returns its length in bytes. */
    int checkText() throws IOException {
        int size = size();
        Utf8Check check = new Utf8Check();
        for (int left = size; left > 0; left -= CHUNK) {
            if (!check.feed(in.readRawBytes(Math.min(left, CHUNK)))) {
                throw notUtf8();
            }
        }
        if (!check.complete()) {
            throw notUtf8();
        }
        return size;
    }

    /** Skips a field that the schema does not know, or knows with another wire type. */
    void skip(int tag) throws IOException {
        switch (WireFormat.getTagWireType(tag)) {
            case WireFormat.WIRETYPE_VARINT -> varint();
            case WireFormat.WIRETYPE_FIXED64 -> in.skipRawBytes(8);
            case WireFormat.WIRETYPE_LENGTH_DELIMITED -> in.skipRawBytes(size());
            case WireFormat.WIRETYPE_START_GROUP -> skipGroup(WireFormat.getTagFieldNumber(tag));
            case WireFormat.WIRETYPE_FIXED32 -> in.skipRawBytes(4);
            default -> throw new MalformedException("an invalid wire type, or the end of a group that never began");
        }
    }

    private void skipGroup(int field) throws IOException {
        deeper();
        while (true) {
            int tag = tag();
            if (tag == 0) {
                throw new MalformedException("a group that never ends");
            }
            if (WireFormat.getTagWireType(tag) == WireFormat.WIRETYPE_END_GROUP) {
                if (WireFormat.getTagFieldNumber(tag) != field) {
                    throw new MalformedException("the end of another group");
                }
                depth--;
                return;
            }
            skip(tag);
        }
    }

    private void deeper() throws IOException {
        if (depth == DEPTH_LIMIT) {
            throw new MalformedException("messages nested more than " + DEPTH_LIMIT + " deep");
        }
        depth++;
    }

    private static MalformedException notUtf8() {
        return new MalformedException("a string that is not UTF-8");
    }
}
