package dev.metricsbuild.mcap.protobuf;

import dev.metricsbuild.mcap.message.MessageException;
import java.util.Arrays;

/** Finds values in the bytes of messages. */
final class ProtoWalk {
    private final ProtoInput in = new ProtoInput();
    private final ProtoIndex index = new ProtoIndex();
    private int start;
    private int end;
    private int found;

    ProtoIndex index() {
        return index;
    }

    /** First byte of the value found last. */
    int start() {
        return start;
    }

    /** End of the value found last. */
    int end() {
        return end;
    }

    /** Looks where the fields of a message lie. */
    void scan(ProtoFrame frame, int from, int to) throws MessageException {
        ProtoMessage message = frame.messageHere();
        in.show(frame.buffer, from, to);
        while (in.hasMore()) {
            int at = in.at();
            int tag = in.tag();
            in.value(tag & 7);
            int field = message.find(tag >>> 3);
            if (field >= 0 && message.field(field).takes(tag & 7)) {
                for (int rival : message.rivals(field)) {
                    index.remove(frame.base, rival);
                }
                if (message.isWanted(field)) {
                    index.add(frame.base, field, at, in.at());
                }
            }
        }
    }

    /** Finds the last value of a field of a message; how many there are. */
    int last(ProtoFrame frame, int field) throws MessageException {
        found = 0;
        for (int run = index.first(frame.base, field); run != ProtoIndex.NONE; run = index.next(run)) {
            in.show(frame.buffer, index.start(run), index.end(run));
            while (in.hasMore()) {
                start = in.value(in.tag() & 7);
                end = in.valueEnd();
                found++;
            }
        }
        return found;
    }

    /** The bytes of all values of a field one after another: that is how the format merges messages. */
    byte[] merged(ProtoFrame frame, int field) throws MessageException {
        byte[] all = new byte[0];
        int size = 0;
        for (int run = index.first(frame.base, field); run != ProtoIndex.NONE; run = index.next(run)) {
            in.show(frame.buffer, index.start(run), index.end(run));
            while (in.hasMore()) {
                int from = in.value(in.tag() & 7);
                int length = in.valueEnd() - from;
                if (size + length > all.length) {
                    all = Arrays.copyOf(all, Math.max(size + length, 2 * all.length));
                }
                System.arraycopy(frame.buffer, from, all, size, length);
                size += length;
            }
        }
        return Arrays.copyOf(all, size);
    }

    /** Finds the next value of a list or entry of a map. */
    boolean next(ProtoFrame frame) throws MessageException {
        ProtoField.Kind kind = frame.fieldHere().kind();
        while (true) {
            if (frame.at < frame.packedEnd) {
                in.show(frame.buffer, frame.at, frame.packedEnd);
                start = in.value(kind.wire());
            } else if (frame.at < frame.end) {
                in.show(frame.buffer, frame.at, frame.end);
                int wireType = in.tag() & 7;
                start = in.value(wireType);
                if (wireType == Wire.BYTES && kind.isPackable()) {
                    frame.at = start;
                    frame.packedEnd = in.valueEnd();
                    continue;
                }
            } else if (frame.run == ProtoIndex.NONE) {
                return false;
            } else {
                frame.at = index.start(frame.run);
                frame.end = index.end(frame.run);
                frame.packedEnd = 0;
                frame.run = index.next(frame.run);
                continue;
            }
            end = in.valueEnd();
            frame.at = in.at();
            frame.count++;
            return true;
        }
    }

    /** Finds the key and the value in the entry that was found last. */
    void entry(ProtoFrame frame, ProtoField key, ProtoField value) throws MessageException {
        int to = end;
        int keyStart = 0;
        int keyEnd = -1;
        frame.valueStart = 0;
        frame.valueEnd = -1;
        in.show(frame.buffer, start, to);
        while (in.hasMore()) {
            int tag = in.tag();
            int from = in.value(tag & 7);
            if (tag >>> 3 == key.number() && key.takes(tag & 7)) {
                keyStart = from;
                keyEnd = in.valueEnd();
            } else if (tag >>> 3 == value.number() && value.takes(tag & 7)) {
                frame.valueStart = from;
                frame.valueEnd = in.valueEnd();
            }
        }
        frame.key = key(key.kind(), frame.buffer, keyStart, keyEnd);
    }

    private String key(ProtoField.Kind kind, byte[] bytes, int from, int to) throws MessageException {
        if (kind == ProtoField.Kind.STRING) {
            return ProtoValue.text(bytes, from, Math.max(from, to));
        }
        long bits = to < from ? 0 : integer(kind, bytes, from, to);
        if (kind == ProtoField.Kind.BOOL) {
            return bits == 0 ? "false" : "true";
        }
        return Long.toUnsignedString(bits).equals(Long.toString(bits)) || ProtoValue.isUnsigned(kind)
                ? Long.toUnsignedString(bits)
                : Long.toString(bits);
    }

    /** The number that lies there. */
    long integer(ProtoField.Kind kind, byte[] bytes, int from, int to) throws MessageException {
        in.show(bytes, from, to);
        return in.integer(kind);
    }
}
