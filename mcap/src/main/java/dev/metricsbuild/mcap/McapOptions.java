package dev.metricsbuild.mcap;

/**
 * How to read a recording.
 *
 * @param isStrict whether an error ends the reading with {@link McapException}; otherwise it is reported as a {@link
 *     McapProblem} and reading continues after it
 * @param maxRecordBytes maximum size of a record that is loaded; attachments are streamed
 * @param maxChunkBytes maximum size of the content of one chunk
 * @param maxOpenBytes maximum size of the chunks that reading by log time keeps in memory; if more chunks overlap, they
 *     are read repeatedly, which is slow
 */
public record McapOptions(boolean isStrict, int maxRecordBytes, int maxChunkBytes, long maxOpenBytes) {
    private static final int MAX_RECORD = 1 << 30;
    private static final int MAX_CHUNK = 128 << 20;
    private static final long MAX_OPEN = 256L << 20;

    /** Checks the limits. */
    public McapOptions {
        if (maxRecordBytes < 1 || maxChunkBytes < 1 || maxOpenBytes < 1) {
            throw new IllegalArgumentException("limits must be positive: maxRecordBytes = " + maxRecordBytes
                    + ", maxChunkBytes = " + maxChunkBytes + ", maxOpenBytes = " + maxOpenBytes);
        }
    }

    /** The first error ends the reading. Records up to 1 GiB, chunks up to 128 MiB. */
    public static McapOptions strict() {
        return new McapOptions(true, MAX_RECORD, MAX_CHUNK, MAX_OPEN);
    }

    /** Everything that can be read is read, losses are reported. Records up to 1 GiB, chunks up to 128 MiB. */
    public static McapOptions lenient() {
        return new McapOptions(false, MAX_RECORD, MAX_CHUNK, MAX_OPEN);
    }

    /** The same with another limit for records. */
    public McapOptions withMaxRecordBytes(int bytes) {
        return new McapOptions(isStrict, bytes, maxChunkBytes, maxOpenBytes);
    }

    /** The same with another limit for chunks. */
    public McapOptions withMaxChunkBytes(int bytes) {
        return new McapOptions(isStrict, maxRecordBytes, bytes, maxOpenBytes);
    }

    /** The same with another limit for the chunks that reading by log time keeps. */
    public McapOptions withMaxOpenBytes(long bytes) {
        return new McapOptions(isStrict, maxRecordBytes, maxChunkBytes, bytes);
    }
}
