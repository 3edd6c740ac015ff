package dev.metricsbuild.mcap.chunk;

import dev.metricsbuild.mcap.McapOptions;
import dev.metricsbuild.mcap.bytes.FieldReader;
import dev.metricsbuild.mcap.bytes.FieldReader.Malformed;

/**
 * What a chunk says of itself.
 *
 * @param size bytes of its records, unsigned
 * @param crc of its records; 0 for none
 * @param compression {@code lz4}, {@code zstd}, or empty for none
 * @param from first byte of the records as they lie in the file
 * @param to first byte behind them
 */
public record ChunkHead(long size, long crc, String compression, int from, int to) {
    /** So many bytes of a chunk or record may be held however far they are compressed. */
    private static final int HELD_BYTES = 32 << 20;

    /** Beyond that they may be so many times as large as what is compressed. */
    private static final int MOST_EXPANSION = 16;

    /** A limit above the default one is that of a caller who knows the file. */
    static final int DEFAULT_LIMIT = McapOptions.strict().maxChunkBytes();

    /** Windows of zstd, as logarithms: what is held anyway, and what zstd allows itself. */
    private static final int LEAST_WINDOW = 25;

    private static final int MOST_WINDOW = 27;

    static final String TRUST_CHUNKS =
            "Raise McapOptions.withMaxChunkBytes above " + DEFAULT_LIMIT + " if the file can be trusted.";

    /** Reads {@code source[from, to)}, which is the content of a chunk record. */
    public static ChunkHead read(byte[] source, int from, int to) throws Malformed {
        return read(source, from, to, 0);
    }

    /**
     * Reads the beginning of a chunk record.
     *
     * @param more bytes of the content that follow in the file
     */
    public static ChunkHead read(byte[] source, int from, int to, int more) throws Malformed {
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

    public boolean isCompressed() {
        return !compression.isEmpty();
    }

    /**
     * Whether so many bytes of the records may be held at once: those that are few, and those of a chunk that is itself large.
     * No recording of a robot is compressed as far as a file that is made to fill the memory.
     */
    public boolean allowsToHold(long bytes, McapOptions options) {
        return bytes <= HELD_BYTES
                || bytes <= (long) MOST_EXPANSION * (to - from)
                || options.maxChunkBytes() > DEFAULT_LIMIT;
    }

    /** The logarithm of the largest window that zstd may allocate outside of the heap; a frame may declare any size. */
    int mostZstdWindow(McapOptions options) {
        int most = LEAST_WINDOW;
        while (most < MOST_WINDOW && allowsToHold(2L << most, options)) {
            most++;
        }
        return most;
    }
}
