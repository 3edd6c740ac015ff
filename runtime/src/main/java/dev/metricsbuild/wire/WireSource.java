package dev.metricsbuild.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import dev.metricsbuild.data.MetricsFormatException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.UUID;

/** Gives the fields of one message after the other; nested messages are entered and left. */
final class WireSource {
    static final FieldTypes ONE_DELIMITED = FieldTypes.of("d");

    private static final int WINDOW = 4096;

    private final ByteBuffer bytes;
    private final int base;
    private final CodedInputStream in;
    private int tag;

    WireSource(ByteBuffer bytes, Span span) {
        this.bytes = bytes;
        this.base = span.offset();
        this.in = stream(bytes.slice(span.offset(), span.length()));
        // The limit of 64 MiB is for streams of strangers; this is a file whose size is known.
        in.setSizeLimit(Integer.MAX_VALUE);
    }

    /** Of a mapped file protobuf may make a copy on the heap; a stream over it takes as much of it as is looked at. */
    private static CodedInputStream stream(ByteBuffer bytes) {
        return bytes.hasArray()
                ? CodedInputStream.newInstance(bytes)
                : CodedInputStream.newInstance(new BufferStream(bytes), Math.min(WINDOW, Math.max(1, bytes.limit())));
    }

    /** The number of the next field of this message that the schema knows; 0 at its end. Unknown fields are skipped. */
    int next(FieldTypes types) throws IOException {
        tag = in.readTag();
        while (tag != 0 && !types.match(tag)) {
            skip();
            tag = in.readTag();
        }
        return WireFormat.getTagFieldNumber(tag);
    }

    /** Skips the field that {@link #next} gave. */
    void skip() throws IOException {
        if (!in.skipField(tag)) {
            throw new MetricsFormatException("A group ends that did not begin.");
        }
    }

    boolean isDelimited() {
        return WireFormat.getTagWireType(tag) == WireFormat.WIRETYPE_LENGTH_DELIMITED;
    }

    /** Enters the message that the field holds; {@link #leave} takes what this returns. */
    int enter() throws IOException {
        return in.pushLimit(in.readRawVarint32());
    }

    void leave(int outer) throws IOException {
        in.checkLastTagWas(0);
        in.popLimit(outer);
    }

    /** The position in the file. */
    int position() {
        return base + in.getTotalBytesRead();
    }

    /** Where the bytes that the field holds lie; skips them. */
    Span span() throws IOException {
        int length = in.readRawVarint32();
        int offset = position();
        in.skipRawBytes(length);
        return new Span(offset, length);
    }

    /** What is left of the message that has been entered. */
    Span rest() {
        return new Span(position(), in.getBytesUntilLimit());
    }

    /** Skips what is left of the message that has been entered. */
    void skipRest() throws IOException {
        in.skipRawBytes(in.getBytesUntilLimit());
        tag = in.readTag();
    }

    /** The whole file. */
    ByteBuffer bytes() {
        return bytes;
    }

    ByteBuffer bytes(Span span) {
        return bytes.slice(span.offset(), span.length());
    }

    String string() throws IOException {
        return in.readStringRequireUtf8();
    }

    int number() throws IOException {
        return in.readInt32();
    }

    long longNumber() throws IOException {
        return in.readInt64();
    }

    boolean bool() throws IOException {
        return in.readBool();
    }

    double float64() throws IOException {
        return in.readDouble();
    }

    float float32() throws IOException {
        return in.readFloat();
    }

    /** The id in a {@code resim.proto.UUID}. */
    FileId uuid() throws IOException {
        FileId id = FileId.UNSET;
        int outer = enter();
        while (next(ONE_DELIMITED) != 0) {
            id = idText(span());
        }
        leave(outer);
        return id;
    }

    private FileId idText(Span span) throws IOException {
        UUID canonical = UuidText.canonical(bytes, span);
        if (canonical != null) {
            return new FileId(canonical);
        }
        try {
            return new FileId(UTF_8.newDecoder().decode(bytes(span)).toString());
        } catch (CharacterCodingException e) {
            throw new MetricsFormatException("The text of an id is not UTF-8.", e);
        }
    }

    /** The id in a message that wraps a {@code resim.proto.UUID}. */
    FileId id() throws IOException {
        FileId id = FileId.UNSET;
        int outer = enter();
        while (next(ONE_DELIMITED) != 0) {
            id = uuid();
        }
        leave(outer);
        return id;
    }

    /** A {@code google.protobuf.Timestamp} in nanoseconds. */
    long timestamp() throws IOException {
        long seconds = 0;
        long nanos = 0;
        int outer = enter();
        for (int field = next(Fields.Pair.NUMBERS); field != 0; field = next(Fields.Pair.NUMBERS)) {
            if (field == Fields.Pair.FIRST) {
                seconds = longNumber();
            } else {
                nanos = number();
            }
        }
        leave(outer);
        return nanosOf(seconds, nanos);
    }

    private static long nanosOf(long seconds, long nanos) throws IOException {
        try {
            return Math.addExact(Math.multiplyExact(seconds, WireSize.NANOS_PER_SECOND), nanos);
        } catch (ArithmeticException e) {
            throw new MetricsFormatException(
                    "A timestamp of " + seconds
                            + " s is more than 292 years from zero: it does not fit into 64-bit nanoseconds.",
                    e);
        }
    }
}
