package dev.metricsbuild.mcap.merge;

import dev.metricsbuild.mcap.bytes.LittleEndian;
import dev.metricsbuild.mcap.index.Segment;
import java.io.IOException;

/** A segment whose messages are being handed out. */
public class OpenSegment implements Comparable<OpenSegment> {
    private static final int OBJECTS = 256;

    private final Segment segment;
    private final TimeIndex index;
    private final byte[] bytes;
    private int next;

    public OpenSegment(Segment segment, TimeIndex index, byte[] bytes) {
        this.segment = segment;
        this.index = index;
        this.bytes = bytes;
    }

    public final Segment segment() {
        return segment;
    }

    /** How many bytes it keeps in memory, which others may need. */
    public long size() {
        return OBJECTS + bytes.length + index.bytes();
    }

    /** Whether its records are held in memory. */
    public boolean isHeld() {
        return true;
    }

    public final TimeIndex index() {
        return index;
    }

    /** The records, or those around the message taken. */
    public byte[] bytes() {
        return bytes;
    }

    /** Whether there are no more messages; to be asked before the next one's time. */
    public boolean isEmpty() throws IOException {
        return next == index.count();
    }

    public long time() {
        return index.time(next);
    }

    /** Where the segment of the next message begins in the file. */
    public long offset() {
        return segment.offset();
    }

    /** Where the next message is among the records of its segment. */
    public long placeInAll() {
        return index.place(next);
    }

    /** Moves behind the next message, whose place it gives; its length is in the eight bytes before. */
    public int take() {
        return index.place(next++);
    }

    /** The length of the message whose content begins at a place. */
    public static int length(byte[] bytes, int at) {
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
