package dev.metricsbuild.mcap.merge;

import dev.metricsbuild.mcap.chunk.ChunkContent;
import dev.metricsbuild.mcap.chunk.ChunkMessages;
import dev.metricsbuild.mcap.index.Segment;
import dev.metricsbuild.mcap.index.Times;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Writes the messages of one segment as runs that are sorted by time: one run, where the messages are in order. */
public final class RunWriter {
    private static final int RUN = 4 << 20;
    private static final int FIRST = 1 << 16;
    private static final int HEAD = Long.BYTES + Integer.BYTES;

    private final Segment segment;
    private final Spool spool;
    private final Times times;
    private final List<SpooledSegment> runs = new ArrayList<>();
    private final TimeIndex index = new TimeIndex();
    private ByteBuffer waiting = ByteBuffer.allocate(FIRST);
    private long from;
    private long latest;

    public RunWriter(Segment segment, Spool spool, Times times) {
        this.segment = segment;
        this.spool = spool;
        this.times = times;
        this.from = spool.position();
    }

    /** Writes all messages; there is no run where there are none. */
    public List<SpooledSegment> write(ChunkContent content, ChunkMessages messages) throws IOException {
        while (messages.next()) {
            int size = messages.size();
            long wanted = (long) waiting.position() + HEAD + size;
            if (wanted > RUN && index.count() > 0) {
                sorted();
                wanted = (long) HEAD + size;
            }
            reserve(wanted);
            times.see(messages.time());
            index.add(messages.time(), waiting.position());
            waiting.putLong(messages.placeInAll()).putInt(size).put(content.bytes(), messages.place(), size);
        }
        if (index.count() > 0) {
            sorted();
        }
        end();
        spool.flush();
        return runs;
    }

    private void reserve(long wanted) {
        if (wanted > waiting.capacity()) {
            long capacity = Math.max(wanted, Math.min(2L * waiting.capacity(), RUN));
            waiting = ByteBuffer.allocate((int) capacity).put(waiting.flip());
        }
    }

    /** Writes what waits. */
    private void sorted() throws IOException {
        index.sort();
        if (Long.compareUnsigned(index.time(0), latest) < 0) {
            end();
        }
        for (int i = 0; i < index.count(); i++) {
            int at = index.place(i);
            spool.write(
                    index.time(i),
                    segment.offset(),
                    waiting.getLong(at),
                    waiting.array(),
                    at + HEAD,
                    waiting.getInt(at + Long.BYTES));
        }
        latest = index.time(index.count() - 1);
        index.clear();
        waiting.clear();
    }

    /** Ends the run that is being written. */
    private void end() {
        if (spool.position() > from) {
            runs.add(new SpooledSegment(segment, spool, from, spool.position()));
            from = spool.position();
        }
    }
}
