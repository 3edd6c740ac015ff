package dev.metricsbuild.mcap.index;

import dev.metricsbuild.mcap.McapChunk;
import dev.metricsbuild.mcap.McapOptions;
import dev.metricsbuild.mcap.McapRecord;
import dev.metricsbuild.mcap.bytes.FieldReader;
import dev.metricsbuild.mcap.bytes.FieldReader.Malformed;
import dev.metricsbuild.mcap.bytes.FileWindow;
import dev.metricsbuild.mcap.bytes.LittleEndian;
import dev.metricsbuild.mcap.bytes.Opcode;
import dev.metricsbuild.mcap.record.Problems;
import dev.metricsbuild.mcap.record.RecordParser;
import dev.metricsbuild.mcap.scan.FileRecords;
import dev.metricsbuild.mcap.scan.FooterChecks;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where messages lie, as the heads of the records themselves say: one walk over the file that opens no chunk. Unlike the chunk
 * indexes of a summary it cannot miss a part of the file or point to a wrong place.
 */
public final class Directory {
    private static final int SEGMENT_BYTES = 4 << 20;
    private static final int INDEX_ENTRY_BYTES = 16;
    private static final int INDEX_HEAD_BYTES = 6;
    private static final int CHUNK_HEAD = 64;

    private final FileRecords file;
    private final FileWindow window;
    private final McapOptions options;
    private final Problems problems;
    private final List<Segment> segments = new ArrayList<>();
    private final Map<Integer, Long> counts = new TreeMap<>();
    private @Nullable BitSet indexed;
    private boolean open;
    private long openOffset;
    private long openEnd;
    private long earliest;
    private long latest;
    private BitSet openChannels = new BitSet();

    private Directory(FileWindow window, McapOptions options, Problems problems) {
        this.window = window;
        this.options = options;
        this.problems = problems;
        this.file = new FileRecords(window, problems);
    }

    public static Directory read(FileWindow window, McapOptions options, Problems problems) throws IOException {
        Directory directory = new Directory(window, options, problems);
        directory.walk();
        return directory;
    }

    /** In the order of the file. */
    public List<Segment> segments() {
        return segments;
    }

    public List<McapChunk> chunks() {
        List<McapChunk> chunks = new ArrayList<>();
        for (Segment segment : segments) {
            if (segment.chunk() != null) {
                chunks.add(segment.chunk());
            }
        }
        return List.copyOf(chunks);
    }

    /**
     * Whether message indexes and messages outside of chunks account for every message that the recording's writer counted, so
     * that a chunk has no more channels than its indexes say.
     */
    public boolean accountsFor(McapRecord.Statistics statistics) {
        long sum = 0;
        for (long count : counts.values()) {
            sum += count;
        }
        return sum == statistics.messageCount() && counts.equals(withoutZeros(statistics.channelMessageCounts()));
    }

    private static Map<Integer, Long> withoutZeros(Map<Integer, Long> counts) {
        Map<Integer, Long> positive = new TreeMap<>(counts);
        positive.values().removeIf(count -> count == 0);
        return positive;
    }

    private void walk() throws IOException {
        while (file.next()) {
            if (file.opcode() == Opcode.FOOTER) {
                footer();
            }
            if (file.dataEnded()) {
                continue;
            }
            if (file.opcode() == Opcode.MESSAGE && file.length() >= Opcode.MESSAGE_HEAD_BYTES) {
                message();
                continue;
            }
            close();
            if (file.opcode() == Opcode.CHUNK) {
                chunk();
            } else if (file.opcode() == Opcode.MESSAGE_INDEX) {
                messageIndex();
            }
        }
        close();
    }

    private void footer() throws IOException {
        if (file.length() >= Opcode.FOOTER_BYTES) {
            int at = file.load(Opcode.FOOTER_BYTES);
            try {
                FieldReader in = new FieldReader(window.buffer(), at, at + Opcode.FOOTER_BYTES);
                new FooterChecks(window, problems).check(RecordParser.footer(in), file);
            } catch (Malformed e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void message() throws IOException {
        if (file.length() > options.maxRecordBytes()) {
            close();
            return;
        }
        int at = file.load(Opcode.MESSAGE_HEAD_BYTES);
        int channel = LittleEndian.u16(window.buffer(), at);
        long time = LittleEndian.i64(window.buffer(), at + 6);
        if (open && file.offset() - openOffset > SEGMENT_BYTES) {
            close();
        }
        if (!open) {
            open = true;
            openOffset = file.offset();
            openChannels = new BitSet();
            earliest = time;
            latest = time;
        }
        openEnd = file.contentOffset() + file.length();
        openChannels.set(channel);
        earliest = Long.compareUnsigned(time, earliest) < 0 ? time : earliest;
        latest = Long.compareUnsigned(time, latest) > 0 ? time : latest;
        counts.merge(channel, 1L, Long::sum);
    }

    private void close() {
        if (open) {
            segments.add(new Segment(openOffset, openEnd, null, earliest, latest, openChannels));
            open = false;
        }
    }

    private void chunk() throws IOException {
        int loaded = (int) Math.min(file.length(), CHUNK_HEAD);
        int at = file.load(loaded);
        FieldReader in = new FieldReader(window.buffer(), at, at + loaded);
        McapChunk chunk;
        try {
            long start = in.u64("message start time");
            long end = in.u64("message end time");
            long size = in.u64("uncompressed size");
            in.u32("uncompressed CRC");
            String compression = in.string("compression");
            chunk = new McapChunk(file.offset(), start, end, compression, in.u64("records"), size);
        } catch (Malformed e) {
            // Opening it reports what is wrong.
            chunk = new McapChunk(file.offset(), 0, 0, "?", file.length(), 0);
        }
        boolean unknown = chunk.endTime() == 0 || Long.compareUnsigned(chunk.startTime(), chunk.endTime()) > 0;
        indexed = new BitSet();
        segments.add(new Segment(
                file.offset(),
                file.contentOffset() + file.length(),
                chunk,
                unknown ? 0 : chunk.startTime(),
                unknown ? -1 : chunk.endTime(),
                indexed));
    }

    private void messageIndex() throws IOException {
        if (indexed == null || file.length() < INDEX_HEAD_BYTES) {
            return;
        }
        int at = file.load(INDEX_HEAD_BYTES);
        int channel = LittleEndian.u16(window.buffer(), at);
        long bytes = LittleEndian.u32(window.buffer(), at + 2);
        if (bytes > 0 && bytes <= file.length() - INDEX_HEAD_BYTES) {
            indexed.set(channel);
            counts.merge(channel, bytes / INDEX_ENTRY_BYTES, Long::sum);
        }
    }
}
