package dev.metricsbuild.mcap;

import dev.metricsbuild.mcap.bytes.LittleEndian;
import java.io.IOException;

/** A segment whose messages are being handed out. */
class OpenSegment implements Comparable<OpenSegment> {
    private static final int OBJECTS = 256;

    private final Segment segment;
    private final TimeIndex index;
    private final byte[] bytes;
    private int next;

    OpenSegment(Segment segment, TimeIndex index, byte[] bytes) {
        this.segment = segment;
        this.index = index;
        this.bytes = bytes;
    }

    final Segment segment() {
        return segment;
    }

    /** How many bytes it keeps in memory, which others may need. */
    long size() {
        return OBJECTS + bytes.length + index.bytes();
    }

    /** Whether its records are held in memory. */
    boolean isHeld() {
        return true;
    }

    final TimeIndex index() {
        return index;
    }

    /** The records, or those around the message taken. */
    byte[] bytes() {
        return bytes;
    }

    /** Whether there are no more messages; to be asked before the next one's time. */
    boolean isEmpty() throws IOException {
        return next == index.count();
    }

    long time() {
        return index.time(next);
    }

    /** Where the segment of the next message begins in the file. */
    long offset() {
        return segment.offset();
    }

    /** Where the next message is among the records of its segment. */
    long placeInAll() {
        return index.place(next);
    }

    /** Moves behind the next message, whose place it gives; its length is in the eight bytes before. */
    int take() {
        return index.place(next++);
    }

    /** The length of the message whose content begins at a place. */
    static int length(byte[] bytes, int at) {
        return (int) LittleEndian.i64(bytes, at - Long.BYTES);
    }

    @Override
    public final int compareTo(OpenSegment other) {
        int byTime = Long.compareUnsigned(time(), other.time());
        if (byTime != 0) {
            return byTime;
        }
        int byOffset = Long.compare(offset(), other.offset());
        return byOffset != 0 ? byOffset : Long.compare(placeInAll(), other.placeInAll());
    }
}
