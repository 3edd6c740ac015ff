package dev.metricsbuild.mcap;

import dev.metricsbuild.mcap.McapProblem.Kind;
import dev.metricsbuild.mcap.bytes.LittleEndian;
import java.io.IOException;

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
    private int length;

    SegmentReader(FileWindow window, McapOptions options, Problems problems, ChannelTable table, Selection selection) {
        this.window = window;
        this.options = options;
        this.problems = problems;
        this.chunk = new ChunkContent(options, problems);
        this.table = table;
        this.selection = selection;
        this.missing = new MissingChannels(problems, () -> table);
    }

    /** The segment with its messages sorted by log time; without messages where it cannot be read. */
    OpenSegment open(Segment segment) throws IOException {
        TimeIndex index = spareIndex;
        spareIndex = new TimeIndex();
        index.clear();
        byte[] bytes = load(segment);
        index(segment, bytes, index);
        index.sort();
        return new OpenSegment(segment, index, bytes);
    }

    /** Gives back the memory of a segment that is done. */
    void recycle(OpenSegment segment) {
        byte[] bytes = segment.bytes();
        if (bytes != null && bytes.length > spareBytes.length) {
            spareBytes = bytes;
        }
        segment.bytes(null);
        spareIndex = segment.index();
    }

    /** The records of the segment, of which there are {@link #length} bytes. */
    byte[] load(Segment segment) throws IOException {
        length = 0;
        if (segment.chunk() == null) {
            length = (int) (segment.end() - segment.offset());
            return keep(window.load(segment.offset(), length), window.buffer());
        }
        long content = segment.offset() + Opcode.HEAD_BYTES;
        if (!problems.fits(Opcode.CHUNK, segment.offset(), segment.end() - content, options)) {
            return NONE;
        }
        int size = (int) (segment.end() - content);
        int at = window.load(content, size);
        if (!chunk.open(window.buffer(), at, at + size, segment.offset())) {
            return NONE;
        }
        length = chunk.end() - chunk.start();
        return keep(chunk.start(), chunk.bytes());
    }

    private byte[] keep(int from, byte[] source) {
        byte[] bytes = spareBytes.length >= length ? spareBytes : new byte[length];
        spareBytes = NONE;
        System.arraycopy(source, from, bytes, 0, length);
        return bytes;
    }

    private void index(Segment segment, byte[] bytes, TimeIndex index) throws IOException {
        for (int at = 0; at < length; ) {
            int left = length - at - Opcode.HEAD_BYTES;
            long size = left < 0 ? 0 : LittleEndian.i64(bytes, at + 1);
            int opcode = bytes[at] & 0xff;
            if (left < 0 || size < 0 || size > left || opcode == Opcode.INVALID) {
                problems.report(
                        Kind.MALFORMED_RECORD,
                        segment.offset(),
                        1,
                        "The chunk at byte " + segment.offset() + " is damaged: no record begins " + at
                                + " bytes into its records. The rest of the chunk is lost.");
                return;
            }
            int content = at + Opcode.HEAD_BYTES;
            if (opcode == Opcode.MESSAGE) {
                message(segment, bytes, content, (int) size, index);
            } else if (opcode == Opcode.CHUNK) {
                problems.report(
                        Kind.NESTED_CHUNK,
                        segment.offset(),
                        1,
                        "The chunk at byte " + segment.offset()
                                + " holds a chunk, which no chunk may; that one stays closed.");
            }
            at = content + (int) size;
        }
    }

    private void message(Segment segment, byte[] bytes, int at, int size, TimeIndex index) throws IOException {
        if (size < Opcode.MESSAGE_HEAD_BYTES) {
            problems.report(
                    Kind.MALFORMED_RECORD,
                    segment.offset(),
                    1,
                    "A message in the chunk at byte " + segment.offset() + " has " + size + " bytes where at least "
                            + Opcode.MESSAGE_HEAD_BYTES + " are needed. It is left out.");
            return;
        }
        int id = LittleEndian.u16(bytes, at);
        McapChannel channel = table.channel(id);
        if (channel == null) {
            missing.find(id, segment.offset());
            return;
        }
        long time = LittleEndian.i64(bytes, at + 6);
        if (selection.has(channel, time)) {
            index.add(time, at);
        }
    }

    /** Reports what was counted. */
    void finish() throws McapException {
        missing.finish();
    }

    /** How many bytes the segment keeps in memory. */
    static long bytesOf(OpenSegment segment) {
        byte[] bytes = segment.bytes();
        return bytes == null ? 0 : bytes.length;
    }

    @Override
    public void close() {
        chunk.close();
        spareBytes = NONE;
    }
}
