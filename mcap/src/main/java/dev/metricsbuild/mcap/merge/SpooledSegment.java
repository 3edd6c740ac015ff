package dev.metricsbuild.mcap.merge;

import dev.metricsbuild.mcap.bytes.LittleEndian;
import dev.metricsbuild.mcap.index.Segment;
import java.io.IOException;

/** A run of messages in the temporary file. */
public final class SpooledSegment extends OpenSegment {
    private static final int MEMORY = 8 << 20;
    private static final int MOST = 1 << 16;
    private static final int LEAST = 1 << 9;
    private static final byte[] NONE = new byte[0];

    private final Spool spool;
    private final long end;
    private byte[] window = NONE;
    private long base;
    private int filled;
    private int at;
    private boolean taken;
    private boolean ended;

    /** @param segment one that the messages are of */
    public SpooledSegment(Segment segment, Spool spool, long from, long end) {
        super(segment);
        this.spool = spool;
        this.base = from;
        this.end = end;
        spool.begun();
    }

    @Override
    public byte[] bytes() {
        return window;
    }

    @Override
    public boolean isEmpty() throws IOException {
        if (taken) {
            at += Spool.HEAD + length();
            taken = false;
        }
        if (ended || base + at == end) {
            ended = true;
            return true;
        }
        need(Spool.HEAD);
        need(Spool.HEAD + length());
        return false;
    }

    private int length() {
        return (int) LittleEndian.i64(window, at + Spool.HEAD - Long.BYTES);
    }

    /** Makes bytes of the next message available. */
    private void need(int count) throws IOException {
        if (filled - at >= count) {
            return;
        }
        int usual = Math.max(LEAST, Math.min(MOST, MEMORY / spool.runs()));
        int size = (int) Math.min(Math.max(count, usual), end - base - at);
        int kept = filled - at;
        byte[] next = window.length >= size && window.length <= MOST ? window : new byte[size];
        System.arraycopy(window, at, next, 0, kept);
        window = next;
        base += at;
        at = 0;
        filled = Math.min(window.length, size);
        spool.read(base + kept, window, kept, filled);
    }

    @Override
    public long time() {
        return LittleEndian.i64(window, at);
    }

    @Override
    public long offset() {
        return LittleEndian.i64(window, at + Long.BYTES);
    }

    @Override
    public long placeInAll() {
        return LittleEndian.i64(window, at + 2 * Long.BYTES);
    }

    @Override
    public int take() {
        taken = true;
        return at + Spool.HEAD;
    }

    @Override
    public void close() {
        window = NONE;
        ended = true;
        spool.ended();
    }
}
