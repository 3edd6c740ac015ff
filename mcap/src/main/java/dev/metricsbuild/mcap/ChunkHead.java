package dev.metricsbuild.mcap;

import dev.metricsbuild.mcap.FieldReader.Malformed;

/**
 * What a chunk says of itself.
 *
 * @param size bytes of its records, unsigned
 * @param crc of its records; 0 for none
 * @param compression {@code lz4}, {@code zstd}, or empty for none
 * @param from first byte of the records as they lie in the file
 * @param to first byte behind them
 */
record ChunkHead(long size, long crc, String compression, int from, int to) {

    /** Reads {@code source[from, to)}, which is the content of a chunk record. */
    static ChunkHead read(byte[] source, int from, int to) throws Malformed {
        return read(source, from, to, 0);
    }

    /** @param more bytes of the content that follow in the file */
    static ChunkHead read(byte[] source, int from, int to, int more) throws Malformed {
        FieldReader in = new FieldReader(source, from, to);
        in.u64("message start time");
        in.u64("message end time");
        long size = in.u64("uncompressed size");
        long crc = in.u32("uncompressed CRC");
        String compression = in.string("compression");
        long length = in.u64("records");
        int left = in.left() + more;
        if (length < 0 || length > left) {
            throw new Malformed(
                    "declares " + Long.toUnsignedString(length) + " bytes of records where " + left + " are left");
        }
        return new ChunkHead(size, crc, compression, in.at(), in.at() + (int) length);
    }

    boolean isCompressed() {
        return !compression.isEmpty();
    }

    /**
     * Whether so many bytes of the records may be held at once: those that are few, and those of a chunk that is itself large.
     * No recording of a robot is compressed as far as a file that is made to fill the memory.
     */
    boolean allowsToHold(long bytes, McapOptions options) {
        return bytes <= McapOptions.HELD_BYTES
                || bytes <= (long) McapOptions.MOST_EXPANSION * (to - from)
                || options.trustsChunks();
    }
}
