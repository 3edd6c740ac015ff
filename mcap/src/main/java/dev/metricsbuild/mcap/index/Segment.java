package dev.metricsbuild.mcap.index;

import dev.metricsbuild.mcap.McapChunk;
import dev.metricsbuild.mcap.McapQuery;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * A part of the data section that is read as a whole: a chunk, or messages in a row outside of chunks.
 *
 * @param offset first byte of its first record
 * @param end first byte after its last record
 * @param chunk the chunk; null for messages outside of chunks
 * @param startTime no message is earlier
 * @param endTime no message is later
 * @param channels of which it has messages, as far as its message indexes say
 */
public record Segment(long offset, long end, @Nullable McapChunk chunk, long startTime, long endTime, BitSet channels) {

    /** How many bytes its records have, as far as the chunk says; many where it says nonsense. */
    public long size() {
        long size = chunk == null ? end - offset : chunk.uncompressedSize();
        return size < 0 ? Long.MAX_VALUE >> 1 : Math.min(size, Long.MAX_VALUE >> 1);
    }

    /** Whether it can have messages of the time range. */
    public boolean overlaps(McapQuery query) {
        return !query.isAfterEnd(startTime) && Long.compareUnsigned(endTime, query.start()) >= 0;
    }
}
