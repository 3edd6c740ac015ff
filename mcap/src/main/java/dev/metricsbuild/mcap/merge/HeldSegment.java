package dev.metricsbuild.mcap.merge;

import dev.metricsbuild.mcap.index.Segment;

/** A segment whose records are in memory, with its messages sorted by time. */
public final class HeldSegment extends OpenSegment {
    private static final int OBJECTS = 256;

    private final TimeIndex index;
    private final byte[] bytes;
    private int next;

    public HeldSegment(Segment segment, TimeIndex index, byte[] bytes) {
        super(segment);
        this.index = index;
        this.bytes = bytes;
    }

    public TimeIndex index() {
        return index;
    }

    @Override
    public long heldBytes() {
        return OBJECTS + bytes.length + index.bytes();
    }

    @Override
    public byte[] bytes() {
        return bytes;
    }

    @Override
    public boolean isEmpty() {
        return next == index.count();
    }

    @Override
    public long time() {
        return index.time(next);
    }

    @Override
    public long placeInAll() {
        return index.place(next);
    }

    @Override
    public int take() {
        return index.place(next++);
    }

    /** The reader uses its memory again. */
    @Override
    public void close() {}
}
