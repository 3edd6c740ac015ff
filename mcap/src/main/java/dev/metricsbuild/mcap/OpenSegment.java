package dev.metricsbuild.mcap;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A segment whose messages are being handed out. */
class OpenSegment implements Comparable<OpenSegment> {
    private final Segment segment;
    private final TimeIndex index;
    private byte @Nullable [] bytes;
    private int next;

    OpenSegment(Segment segment, TimeIndex index, byte[] bytes) {
        this.segment = segment;
        this.index = index;
        this.bytes = bytes;
    }

    final Segment segment() {
        return segment;
    }

    /** How many bytes it keeps in memory. */
    long size() {
        return bytes == null ? 0 : bytes.length;
    }

    /** Whether the records can be given up, to be loaded again when their turn comes. */
    boolean isReleasable() {
        return bytes != null;
    }

    final TimeIndex index() {
        return index;
    }

    /** The records, or those around the message taken; null while they have made room for those of other segments. */
    byte @Nullable [] bytes() {
        return bytes;
    }

    final void bytes(byte @Nullable [] newBytes) {
        bytes = newBytes;
    }

    /** Whether there are no more messages; to be asked before the next one's time. */
    boolean isEmpty() throws IOException {
        return next == index.count();
    }

    long time() {
        return index.time(next);
    }

    /** Moves behind the next message, whose place it gives. */
    int take() {
        return index.place(next++);
    }

    @Override
    public final int compareTo(OpenSegment other) {
        int byTime = Long.compareUnsigned(time(), other.time());
        return byTime != 0 ? byTime : Long.compareUnsigned(segment.offset(), other.segment.offset());
    }
}
