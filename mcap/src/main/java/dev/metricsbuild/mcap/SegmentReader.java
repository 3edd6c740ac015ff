package dev.metricsbuild.mcap;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Loads the records of segments and finds the messages in them that are asked for. */
final class SegmentReader implements AutoCloseable {
    private static final byte[] NONE = new byte[0];

    private final FileWindow window;
    private final McapOptions options;
    private final Problems problems;
    private final ChunkContent chunk;
    private final ChannelTable table;
    private final Selection selection;
    private final MissingChannels missing;
    private byte[] spareBytes = NONE;
    private TimeIndex spareIndex = new TimeIndex();

    SegmentReader(FileWindow window, McapOptions options, Problems problems, ChannelTable table, Selection selection) {
        this.window = window;
        this.options = options;
        this.problems = problems;
        this.chunk = new ChunkContent(options, problems);
        this.table = table;
        this.selection = selection;
        this.missing = new MissingChannels(problems, () -> table);
    }

    /**
     * The segment with its messages sorted by log time; without messages where it cannot be read.
     *
     * @param room so many bytes may be kept of it; of a larger chunk whose messages are in order only a window is
     */
    OpenSegment open(Segment segment, long room) throws IOException {
        if (isLarge(segment, Math.min(room, RecordStream.STREAMED))) {
            OpenSegment streamed = streamed(segment);
            if (streamed != null) {
                return streamed;
            }
        }
        TimeIndex index = spareIndex;
        spareIndex = new TimeIndex();
        index.clear();
        if (!show(segment)) {
            return new OpenSegment(segment, index, NONE);
        }
        ChunkMessages messages = messages(segment, chunk, problems, missing);
        while (messages.next()) {
            // Places are those in the records, which are kept from their first byte on.
            index.add(messages.time(), messages.place() - chunk.start());
        }
        index.sort();
        return new OpenSegment(segment, index, keep());
    }

    private static boolean isLarge(Segment segment, long held) {
        McapChunk of = segment.chunk();
        return of != null && !of.compression().isEmpty() && of.uncompressedSize() > held;
    }

    /** The segment as a stream, empty where it cannot be read; null where its messages are not in the order of time. */
    private @Nullable OpenSegment streamed(Segment segment) throws IOException {
        if (!fits(segment)) {
            return new OpenSegment(segment, new TimeIndex(), NONE);
        }
        int size = contentSize(segment);
        // A window of its own, as that of the others moves on.
        FileWindow source = window.another(FileWindow.RANDOM);
        int at = source.load(segment.offset() + Opcode.HEAD_BYTES, size);
        ChunkContent own = new ChunkContent(options, problems);
        if (!own.open(source.buffer(), at, at + size, segment.offset(), 0)) {
            return new OpenSegment(segment, new TimeIndex(), NONE);
        }
        Problems found = new Problems(false);
        MissingChannels unknown = new MissingChannels(found, () -> table);
        ChunkMessages all = messages(segment, own, found, unknown);
        boolean ordered = true;
        long last = 0;
        while (ordered && all.next()) {
            ordered = Long.compareUnsigned(all.time(), last) >= 0;
            last = all.time();
        }
        if (!ordered) {
            boolean heldAnyway = own.mayBeHeld(segment.offset());
            own.close();
            return heldAnyway ? null : new OpenSegment(segment, new TimeIndex(), NONE);
        }
        unknown.finish();
        for (McapProblem problem : found.all()) {
            problems.report(problem);
        }
        own.rewind();
        // What is wrong is told by now.
        Problems told = new Problems(false);
        ChunkMessages again = messages(segment, own, told, new MissingChannels(told, () -> table));
        return new StreamedSegment(segment, own, again);
    }

    private ChunkMessages messages(Segment segment, ChunkContent content, Problems reports, MissingChannels unknown) {
        return new ChunkMessages(content, segment.offset(), reports, table, selection, unknown);
    }

    /** Gives back the memory of a segment that is done. */
    void recycle(OpenSegment segment) {
        if (segment instanceof StreamedSegment streamed) {
            streamed.close();
            return;
        }
        byte[] bytes = segment.bytes();
        if (bytes != null && bytes.length > spareBytes.length) {
            spareBytes = bytes;
        }
        segment.bytes(null);
        spareIndex = segment.index();
    }

    /** The records of the segment. */
    byte[] load(Segment segment) throws IOException {
        return show(segment) ? keep() : NONE;
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
        byte[] bytes = spareBytes.length >= length ? spareBytes : new byte[length];
        spareBytes = NONE;
        System.arraycopy(chunk.bytes(), chunk.start(), bytes, 0, length);
        return bytes;
    }

    /** Reports what was counted. */
    void finish() throws McapException {
        missing.finish();
    }

    @Override
    public void close() {
        chunk.close();
        spareBytes = NONE;
    }
}
