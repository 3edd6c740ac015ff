package dev.metricsbuild.mcap.merge;

import dev.metricsbuild.mcap.McapOptions;
import dev.metricsbuild.mcap.McapProblem.Kind;
import dev.metricsbuild.mcap.chunk.ChunkContent;
import dev.metricsbuild.mcap.index.Segment;
import dev.metricsbuild.mcap.record.Problems;
import dev.metricsbuild.mcap.scan.RecordStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * The segments whose time has come, by their next messages. Those that fit are held in memory; of one that is large and in order
 * only a window is; all others wait in a temporary file. Thus each is decompressed three times at most, however many overlap.
 */
public final class OpenSegments implements AutoCloseable {
    private final SegmentReader reader;
    private final McapOptions options;
    private final Problems problems;
    private final PriorityQueue<OpenSegment> queue = new PriorityQueue<>();
    private @Nullable Spool spool;
    private long held;
    private boolean isStreaming;

    public OpenSegments(SegmentReader reader, McapOptions options, Problems problems) {
        this.reader = reader;
        this.options = options;
        this.problems = problems;
    }

    public void open(Segment segment) throws IOException {
        long size = segment.size();
        if (size <= Math.min(options.maxOpenBytes(), RecordStream.STREAMED)) {
            if (held + size <= options.maxOpenBytes() || giveUp(segment)) {
                start(reader.held(segment));
            }
            return;
        }
        ChunkContent content = reader.stream(segment);
        OpenSegment streamed = content == null || isStreaming ? null : reader.inOrder(segment, content);
        if (streamed != null) {
            isStreaming = true;
            start(streamed);
        } else if (content != null) {
            try (content) {
                sort(segment, content);
            }
        }
    }

    private void sort(Segment segment, ChunkContent content) throws IOException {
        if (hasRoom(2 * segment.size(), segment)) {
            for (OpenSegment run : reader.runs(segment, content, spool())) {
                start(run);
            }
        }
    }

    private void start(OpenSegment segment) throws IOException {
        held += segment.heldBytes();
        add(segment);
    }

    /** Takes back a segment that was taken; one without further messages is over. */
    public void add(OpenSegment segment) throws IOException {
        if (segment.isEmpty()) {
            end(segment);
        } else {
            queue.add(segment);
        }
    }

    public void end(OpenSegment segment) {
        held -= segment.heldBytes();
        isStreaming &= !(segment instanceof StreamedSegment);
        reader.recycle(segment);
    }

    @Nullable
    public OpenSegment peek() {
        return queue.peek();
    }

    /** Takes the segment that has the next message. */
    @Nullable
    public OpenSegment poll() {
        return queue.poll();
    }

    /** Writes all that is held to the temporary file, as one run; false where that is full, which is reported. */
    private boolean giveUp(Segment next) throws IOException {
        PriorityQueue<OpenSegment> given = new PriorityQueue<>();
        List<OpenSegment> kept = new ArrayList<>();
        long bytes = 0;
        for (OpenSegment each : queue) {
            if (each instanceof HeldSegment) {
                given.add(each);
                bytes += each.heldBytes();
            } else {
                kept.add(each);
            }
        }
        if (given.isEmpty()) {
            return true;
        }
        if (!hasRoom(2 * bytes, next)) {
            return false;
        }
        queue.clear();
        queue.addAll(kept);
        Segment first = given.element().segment();
        Spool target = spool();
        long from = target.position();
        for (OpenSegment each = given.poll(); each != null; each = given.poll()) {
            long time = each.time();
            long place = each.placeInAll();
            int at = each.take();
            target.write(time, each.offset(), place, each.bytes(), at, OpenSegment.length(each.bytes(), at));
            if (each.isEmpty()) {
                end(each);
            } else {
                given.add(each);
            }
        }
        target.flush();
        start(new SpooledSegment(first, target, from, target.position()));
        return true;
    }

    private boolean hasRoom(long bytes, Segment next) throws IOException {
        if (spool().hasRoom(bytes)) {
            return true;
        }
        problems.report(
                Kind.TOO_MUCH_OVERLAP,
                next.offset(),
                1,
                "The messages at byte " + next.offset() + " overlap in time with so many others that sorting needs more"
                        + " than " + options.maxTemporaryBytes() + " bytes of temporary file. They are lost. Raise the"
                        + " limit by McapOptions.withMaxTemporaryBytes, or read in file order.");
        return false;
    }

    private Spool spool() throws IOException {
        if (spool == null) {
            spool = Spool.create(options);
        }
        return spool;
    }

    @Override
    public void close() {
        queue.forEach(this::end);
        queue.clear();
        if (spool != null) {
            spool.close();
        }
    }
}
