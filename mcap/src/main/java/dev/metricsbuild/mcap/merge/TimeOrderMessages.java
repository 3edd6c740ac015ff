package dev.metricsbuild.mcap.merge;

import dev.metricsbuild.mcap.McapChannel;
import dev.metricsbuild.mcap.McapMessage;
import dev.metricsbuild.mcap.McapMessages;
import dev.metricsbuild.mcap.McapOptions;
import dev.metricsbuild.mcap.McapProblem;
import dev.metricsbuild.mcap.bytes.LittleEndian;
import dev.metricsbuild.mcap.index.Segment;
import dev.metricsbuild.mcap.record.ChannelTable;
import dev.metricsbuild.mcap.record.MessageView;
import dev.metricsbuild.mcap.record.Problems;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Messages by log time: segments are opened when their start time comes, and merged while they overlap. */
public final class TimeOrderMessages implements McapMessages {
    private static final Comparator<Segment> BY_START = (a, b) -> {
        int byTime = Long.compareUnsigned(a.startTime(), b.startTime());
        return byTime != 0 ? byTime : Long.compareUnsigned(a.offset(), b.offset());
    };

    private final List<Segment> segments;
    private final SegmentReader reader;
    private final ChannelTable table;
    private final Problems problems;
    private final McapOptions options;
    private final OpenSegments open;
    private final MessageView message = new MessageView();
    private @Nullable OpenSegment current;
    private int upcoming;
    private boolean ended;

    /**
     * @param problems what is wrong with the file's structure, thrown after the last message
     * @param opening what is wrong with segments
     */
    public TimeOrderMessages(
            List<Segment> segments,
            SegmentReader reader,
            ChannelTable table,
            Problems problems,
            Problems opening,
            McapOptions options) {
        this.segments = new ArrayList<>(segments);
        this.segments.sort(BY_START);
        this.reader = reader;
        this.table = table;
        this.problems = problems;
        this.options = options;
        this.open = new OpenSegments(reader, options, opening);
    }

    @Override
    public boolean next() throws IOException {
        while (!ended) {
            OpenSegment segment = current;
            if (segment == null) {
                current = pick();
                ended = current == null;
            } else if (segment.isEmpty()) {
                open.end(segment);
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
    public long startTime() {
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
            open.open(segments.get(upcoming++));
        }
        return open.poll();
    }

    private void emit(OpenSegment segment) {
        long time = segment.time();
        int at = segment.take();
        byte[] bytes = segment.bytes();
        McapChannel channel = table.channel(LittleEndian.u16(bytes, at));
        if (channel == null) {
            throw new IllegalStateException("message of an unknown channel at " + at);
        }
        message.show(channel, time, bytes, at, at + OpenSegment.length(bytes, at));
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
        if (current != null) {
            open.end(current);
            current = null;
        }
        open.close();
        ended = true;
        reader.close();
    }
}
