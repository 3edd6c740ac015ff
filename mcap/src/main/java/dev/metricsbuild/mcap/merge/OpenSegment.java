package dev.metricsbuild.mcap.merge;

import dev.metricsbuild.mcap.bytes.LittleEndian;
import dev.metricsbuild.mcap.index.Segment;
import java.io.IOException;

/** A segment whose messages are being handed out. */
public abstract class OpenSegment implements Comparable<OpenSegment> {
    private final Segment segment;

    protected OpenSegment(Segment segment) {
        this.segment = segment;
    }

    public final Segment segment() {
        return segment;
    }

    /** How many bytes of its records it keeps in memory, which others may need; 0 where it has a window only. */
    public long heldBytes() {
        return 0;
    }

    /** The records, or those around the message taken. */
    public abstract byte[] bytes();

    /** Whether there are no more messages; to be asked before the next one's time. */
    public abstract boolean isEmpty() throws IOException;

    public abstract long time();

    /** Where the segment of the next message begins in the file. */
    public long offset() {
        return segment.offset();
    }

    /** Where the next message is among the records of its segment. */
    public abstract long placeInAll();

    /** Moves behind the next message, whose place it gives; its length is in the eight bytes before. */
    public abstract int take();

    /** Gives back what it has open, when its messages are over or not wanted any more. */
    public abstract void close();

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
