package dev.metricsbuild.mcap.merge;

import dev.metricsbuild.mcap.McapException;
import dev.metricsbuild.mcap.McapOptions;
import dev.metricsbuild.mcap.McapProblem;
import dev.metricsbuild.mcap.bytes.FileWindow;
import dev.metricsbuild.mcap.bytes.Opcode;
import dev.metricsbuild.mcap.chunk.ChunkContent;
import dev.metricsbuild.mcap.chunk.ChunkMessages;
import dev.metricsbuild.mcap.index.Segment;
import dev.metricsbuild.mcap.index.Times;
import dev.metricsbuild.mcap.record.ChannelTable;
import dev.metricsbuild.mcap.record.MissingChannels;
import dev.metricsbuild.mcap.record.Problems;
import dev.metricsbuild.mcap.record.Selection;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Loads the records of segments and finds the messages in them that are asked for. */
public final class SegmentReader implements AutoCloseable {
    private static final byte[] NONE = new byte[0];

    /** An array may be so many times as large as what it is used again for. */
    private static final int SPARE = 2;

    private final FileWindow window;
    private final McapOptions options;
    private final Problems problems;
    private final ChunkContent chunk;
    private final ChannelTable table;
    private final Selection selection;
    private final MissingChannels missing;
    private byte[] spareBytes = NONE;
    private TimeIndex spareIndex = new TimeIndex();

    public SegmentReader(
            FileWindow window, McapOptions options, Problems problems, ChannelTable table, Selection selection) {
        this.window = window;
        this.options = options;
        this.problems = problems;
        this.chunk = new ChunkContent(options, problems);
        this.table = table;
        this.selection = selection;
        this.missing = new MissingChannels(problems, () -> table);
    }

    /** The segment with its messages sorted by log time; without messages where it cannot be read. */
    public HeldSegment held(Segment segment) throws IOException {
        TimeIndex index = spareIndex;
        spareIndex = new TimeIndex();
        index.clear();
        if (!show(segment)) {
            return new HeldSegment(segment, index, NONE);
        }
        Times times = new Times(segment);
        ChunkMessages messages = messages(segment, chunk, problems, missing);
        while (messages.next()) {
            // Places are those in the records, which are kept from their first byte on.
            index.add(messages.time(), messages.place() - chunk.start());
        }
        index.sort();
        if (index.count() > 0) {
            times.see(index.time(0));
            times.see(index.time(index.count() - 1));
            times.check(problems);
        }
        return new HeldSegment(segment, index, index.count() == 0 ? NONE : keep());
    }

    /** The records of the segment as a stream; null where it cannot be read. */
    @Nullable
    public ChunkContent stream(Segment segment) throws IOException {
        // A window of its own, as that of the others moves on.
        FileWindow source = window.another(FileWindow.RANDOM);
        ChunkContent own = new ChunkContent(options, problems);
        if (segment.chunk() == null) {
            own.showFile(source, segment.offset(), segment.end());
            return own;
        }
        if (!fits(segment)) {
            return null;
        }
        int size = contentSize(segment);
        long content = segment.offset() + Opcode.HEAD_BYTES;
        boolean isOpen;
        if (ChunkContent.isPlain(source, content, size)) {
            isOpen = own.openPlain(source, content, size, segment.offset());
        } else {
            int at = source.load(content, size);
            isOpen = own.open(source.buffer(), at, at + size, segment.offset(), 0);
        }
        if (!isOpen) {
            own.close();
            return null;
        }
        return own;
    }

    /** The segment as a stream; null where its messages are not in the order of time. */
    @Nullable
    public OpenSegment inOrder(Segment segment, ChunkContent own) throws IOException {
        Problems found = new Problems(false);
        MissingChannels unknown = new MissingChannels(found, () -> table);
        ChunkMessages all = messages(segment, own, found, unknown);
        Times times = new Times(segment);
        while (all.next()) {
            if (times.isBeforeLatest(all.time())) {
                own.rewind();
                return null;
            }
            times.see(all.time());
        }
        unknown.finish();
        for (McapProblem problem : found.all()) {
            problems.report(problem);
        }
        times.check(problems);
        own.rewind();
        // What is wrong is told by now.
        Problems told = new Problems(false);
        ChunkMessages again = messages(segment, own, told, new MissingChannels(told, () -> table));
        return new StreamedSegment(segment, own, again);
    }

    /** The messages of the segment in the temporary file, sorted. */
    public List<SpooledSegment> runs(Segment segment, ChunkContent own, Spool spool) throws IOException {
        Times times = new Times(segment);
        List<SpooledSegment> runs =
                new RunWriter(segment, spool, times).write(own, messages(segment, own, problems, missing));
        times.check(problems);
        return runs;
    }

    private ChunkMessages messages(Segment segment, ChunkContent content, Problems reports, MissingChannels unknown) {
        return new ChunkMessages(content, segment.offset(), reports, table, selection, unknown);
    }

    /** Gives back the memory of a segment that is done. */
    public void recycle(OpenSegment segment) {
        segment.close();
        if (segment instanceof HeldSegment held) {
            if (held.bytes().length > spareBytes.length) {
                spareBytes = held.bytes();
            }
            spareIndex = held.index();
        }
    }

    private static int contentSize(Segment segment) {
        return (int) (segment.end() - segment.offset() - Opcode.HEAD_BYTES);
    }

    /** Makes the records of the segment those of the chunk that is open; false where it cannot be read. */
    private boolean show(Segment segment) throws IOException {
        if (segment.chunk() == null) {
            int size = (int) (segment.end() - segment.offset());
            int at = window.load(segment.offset(), size);
            chunk.show(window.buffer(), at, at + size);
            return true;
        }
        long content = segment.offset() + Opcode.HEAD_BYTES;
        if (!fits(segment)) {
            return false;
        }
        int size = contentSize(segment);
        int at = window.load(content, size);
        return chunk.open(window.buffer(), at, at + size, segment.offset(), Long.MAX_VALUE);
    }

    private boolean fits(Segment segment) throws McapException {
        long size = segment.end() - segment.offset() - Opcode.HEAD_BYTES;
        return problems.fits(Opcode.CHUNK, segment.offset(), size, options);
    }

    private byte[] keep() {
        int length = chunk.end() - chunk.start();
        byte[] bytes =
                spareBytes.length >= length && spareBytes.length <= SPARE * length ? spareBytes : new byte[length];
        spareBytes = NONE;
        System.arraycopy(chunk.bytes(), chunk.start(), bytes, 0, length);
        return bytes;
    }

    /** Reports what was counted. */
    public void finish() throws McapException {
        missing.finish();
    }

    @Override
    public void close() {
        chunk.close();
        spareBytes = NONE;
    }
}
