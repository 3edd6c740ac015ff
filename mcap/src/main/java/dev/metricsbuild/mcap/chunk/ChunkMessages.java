package dev.metricsbuild.mcap.chunk;

import dev.metricsbuild.mcap.McapChannel;
import dev.metricsbuild.mcap.McapException;
import dev.metricsbuild.mcap.McapProblem.Kind;
import dev.metricsbuild.mcap.bytes.LittleEndian;
import dev.metricsbuild.mcap.bytes.Opcode;
import dev.metricsbuild.mcap.record.ChannelTable;
import dev.metricsbuild.mcap.record.MissingChannels;
import dev.metricsbuild.mcap.record.Problems;
import dev.metricsbuild.mcap.record.Selection;
import java.io.IOException;

/** The messages of one segment that are asked for, in the order in which they lie there. */
public final class ChunkMessages {
    private final ChunkContent content;
    private final long offset;
    private final Problems problems;
    private final ChannelTable table;
    private final Selection selection;
    private final MissingChannels missing;
    private int at;
    private int place;
    private long time;

    /** @param offset of the segment in the file */
    public ChunkMessages(
            ChunkContent content,
            long offset,
            Problems problems,
            ChannelTable table,
            Selection selection,
            MissingChannels missing) {
        this.content = content;
        this.offset = offset;
        this.problems = problems;
        this.table = table;
        this.selection = selection;
        this.missing = missing;
        this.at = content.start();
    }

    /** Moves to the next message; false behind the last. */
    public boolean next() throws IOException {
        while (at < content.end() || extend(Opcode.HEAD_BYTES)) {
            int left = content.end() - at - Opcode.HEAD_BYTES;
            long size = left < 0 ? 0 : LittleEndian.i64(content.bytes(), at + 1);
            if (left < 0 || size < 0 || size > left) {
                if (isElsewhere(left < 0, size)) {
                    continue;
                }
                return damaged();
            }
            int opcode = content.bytes()[at] & 0xff;
            if (opcode == Opcode.INVALID) {
                return damaged();
            }
            int record = at + Opcode.HEAD_BYTES;
            at = record + (int) size;
            if (opcode == Opcode.MESSAGE && isAskedFor(record, (int) size)) {
                return true;
            }
            if (opcode == Opcode.CHUNK) {
                problems.report(
                        Kind.NESTED_CHUNK,
                        offset,
                        1,
                        "The chunk at byte " + offset
                                + " contains a chunk, which is not allowed; the inner chunk is ignored.");
            }
        }
        return false;
    }

    /** Whether what a record lacks could be made available, or the record was passed over. */
    private boolean isElsewhere(boolean headOnly, long size) throws IOException {
        if (headOnly || size < 0) {
            return headOnly && extend(Opcode.HEAD_BYTES);
        }
        int opcode = content.bytes()[at] & 0xff;
        boolean isOther = opcode == Opcode.SCHEMA || opcode == Opcode.CHANNEL || opcode > Opcode.DATA_END;
        if ((isOther && content.skip(at, size)) || content.skipTooLarge(at, size, offset, problems)) {
            at = content.start();
            return true;
        }
        return extend(Opcode.HEAD_BYTES + size);
    }

    private boolean extend(long wanted) throws IOException {
        if (!content.extend(at, wanted)) {
            return false;
        }
        at = content.start();
        return true;
    }

    private boolean damaged() throws McapException {
        problems.report(
                Kind.MALFORMED_RECORD,
                offset,
                1,
                "The chunk at byte " + offset + " is damaged: no record begins " + content.place(at)
                        + " bytes into its records. The rest of the chunk is lost.");
        at = content.end();
        return false;
    }

    private boolean isAskedFor(int record, int size) throws IOException {
        if (size < Opcode.MESSAGE_HEAD_BYTES) {
            problems.report(
                    Kind.MALFORMED_RECORD,
                    offset,
                    1,
                    "A message in the chunk at byte " + offset + " has " + size + " bytes where at least "
                            + Opcode.MESSAGE_HEAD_BYTES + " are needed. It is left out.");
            return false;
        }
        int id = LittleEndian.u16(content.bytes(), record);
        McapChannel channel = table.channel(id);
        if (channel == null) {
            missing.find(id, offset);
            return false;
        }
        place = record;
        time = LittleEndian.i64(content.bytes(), record + 6);
        return selection.has(channel, time);
    }

    /** Bytes of its content. */
    public int size() {
        return at - place;
    }

    /** Where its content begins in the records of the segment. */
    public long placeInAll() {
        return content.place(place);
    }

    /** Where its content begins in the bytes that are there. */
    public int place() {
        return place;
    }

    /** Its log time. */
    public long time() {
        return time;
    }
}
