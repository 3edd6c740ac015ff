package dev.metricsbuild.mcap;

import org.jspecify.annotations.Nullable;

/** A segment whose messages are being handed out. */
final class OpenSegment implements Comparable<OpenSegment> {
    private final Segment segment;
    private final TimeIndex index;
    private byte @Nullable [] bytes;
    private int next;

    OpenSegment(Segment segment, TimeIndex index, byte[] bytes) {
        this.segment = segment;
        this.index = index;
        this.bytes = bytes;
    }

    Segment segment() {
        return segment;
    }

    TimeIndex index() {
        return index;
    }

    /** The records; null while they have made room for those of other segments. */
    byte @Nullable [] bytes() {
        return bytes;
    }

    void bytes(byte @Nullable [] newBytes) {
        bytes = newBytes;
    }

    boolean isEmpty() {
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
    public int compareTo(OpenSegment other) {
        int byTime = Long.compareUnsigned(time(), other.time());
        return byTime != 0 ? byTime : Long.compareUnsigned(segment.offset(), other.segment.offset());
    }
}
