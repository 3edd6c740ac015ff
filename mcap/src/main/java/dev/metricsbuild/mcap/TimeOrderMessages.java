package dev.metricsbuild.mcap;

import dev.metricsbuild.mcap.McapProblem.Kind;
import dev.metricsbuild.mcap.bytes.LittleEndian;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Messages by log time: segments are opened when their start time comes, and merged while they overlap. Where too much of them
 * is open, the ones needed last give up their records and load them again when their turn comes.
 */
final class TimeOrderMessages implements McapMessages {
    private static final Comparator<Segment> BY_START = (a, b) -> {
        int byTime = Long.compareUnsigned(a.startTime(), b.startTime());
        return byTime != 0 ? byTime : Long.compareUnsigned(a.offset(), b.offset());
    };

    private final List<Segment> segments;
    private final SegmentReader reader;
    private final ChannelTable table;
    private final Problems problems;
    private final McapOptions options;
    private final PriorityQueue<OpenSegment> open = new PriorityQueue<>();
    private final McapMessage message = new McapMessage();
    private @Nullable OpenSegment current;
    private int upcoming;
    private long openBytes;
    private long last;
    private boolean ended;

    /** @param problems what is wrong with the file's structure, thrown after the last message */
    TimeOrderMessages(
            List<Segment> segments, SegmentReader reader, ChannelTable table, Problems problems, McapOptions options) {
        this.segments = new ArrayList<>(segments);
        this.segments.sort(BY_START);
        this.reader = reader;
        this.table = table;
        this.problems = problems;
        this.options = options;
    }

    @Override
    public boolean next() throws IOException {
        while (!ended) {
            OpenSegment segment = current;
            if (segment == null) {
                current = pick();
                ended = current == null;
            } else if (segment.isEmpty()) {
                openBytes -= segment.size();
                reader.recycle(segment);
                current = null;
            } else if (isNext(segment)) {
                emit(segment);
                return true;
            } else {
                open.add(segment);
                current = null;
            }
        }
        reader.finish();
        if (options.isStrict()) {
            problems.throwFirst();
        }
        return false;
    }

    /** No message is earlier; the latest time there is where there are no messages. */
    long startTime() {
        return segments.isEmpty() ? -1 : segments.get(0).startTime();
    }

    private boolean isNext(OpenSegment segment) {
        if (isDue(segment)) {
            return false;
        }
        OpenSegment other = open.peek();
        return other == null || segment.compareTo(other) < 0;
    }

    /** Whether a segment must be opened before the message that the other one has next. */
    private boolean isDue(@Nullable OpenSegment other) {
        return upcoming < segments.size()
                && (other == null || Long.compareUnsigned(segments.get(upcoming).startTime(), other.time()) <= 0);
    }

    private @Nullable OpenSegment pick() throws IOException {
        while (isDue(open.peek())) {
            OpenSegment next = reader.open(segments.get(upcoming++), options.maxOpenBytes() - openBytes);
            if (next.isEmpty()) {
                reader.recycle(next);
                continue;
            }
            if (Long.compareUnsigned(next.time(), last) < 0) {
                problems.report(
                        Kind.CHUNK_TIMES,
                        next.segment().offset(),
                        1,
                        "The chunk at byte " + next.segment().offset()
                                + " has messages before the start time that it declares; they come late.");
            }
            open.add(next);
            opened(next);
        }
        return open.poll();
    }

    private void opened(OpenSegment segment) {
        openBytes += segment.size();
        while (openBytes > options.maxOpenBytes()) {
            OpenSegment victim = null;
            for (OpenSegment each : open) {
                if (each != segment && each.isReleasable() && (victim == null || each.compareTo(victim) > 0)) {
                    victim = each;
                }
            }
            if (victim == null) {
                return;
            }
            openBytes -= victim.size();
            victim.bytes(null);
        }
    }

    private void emit(OpenSegment segment) throws IOException {
        byte[] bytes = segment.bytes();
        if (bytes == null) {
            bytes = reader.load(segment.segment());
            segment.bytes(bytes);
            opened(segment);
        }
        last = segment.time();
        int at = segment.take();
        McapChannel channel = table.channel(LittleEndian.u16(bytes, at));
        if (channel == null) {
            throw new IllegalStateException("message of an unknown channel at " + at);
        }
        int size = (int) LittleEndian.i64(bytes, at - Long.BYTES);
        message.show(channel, last, bytes, at, at + size);
    }

    @Override
    public McapMessage message() {
        return message;
    }

    @Override
    public List<McapProblem> problems() {
        return problems.all();
    }

    @Override
    public void close() {
        open.forEach(reader::recycle);
        open.clear();
        if (current != null) {
            reader.recycle(current);
            current = null;
        }
        ended = true;
        reader.close();
    }
}
