package dev.metricsbuild.mcap;

/**
 * How to read a recording.
 *
 * @param isStrict whether an error ends the reading with {@link McapException}; otherwise it is reported as a
 *     {@link McapProblem} and reading goes on behind it
 * @param maxRecordBytes longest record that is loaded, attachments aside, which are streamed
 * @param maxChunkBytes most bytes that the content of one chunk may have
 * @param maxOpenBytes most bytes of chunks that reading by log time keeps in memory; where more overlap, a temporary file holds
 *     their messages
 * @param maxTemporaryBytes most bytes of temporary files that one read by log time, or the compressed files of one
 *     {@link dev.metricsbuild.mcap.read.McapBag}, may take
 */
public record McapOptions(
        boolean isStrict, int maxRecordBytes, int maxChunkBytes, long maxOpenBytes, long maxTemporaryBytes) {
    private static final int MAX_RECORD = 1 << 30;
    private static final int MAX_CHUNK = 128 << 20;
    private static final long MAX_OPEN = 24 << 20;
    private static final long MAX_TEMPORARY = 16L << 30;

    /** Checks the limits. */
    public McapOptions {
        if (maxRecordBytes < 1 || maxChunkBytes < 1 || maxOpenBytes < 1 || maxTemporaryBytes < 1) {
            throw new IllegalArgumentException("limits must be positive: maxRecordBytes = " + maxRecordBytes
                    + ", maxChunkBytes = " + maxChunkBytes + ", maxOpenBytes = " + maxOpenBytes
                    + ", maxTemporaryBytes = " + maxTemporaryBytes);
        }
    }

    /** The first error ends the reading. Records up to 1 GiB, chunks up to 128 MiB, temporary files up to 16 GiB. */
    public static McapOptions strict() {
        return new McapOptions(true, MAX_RECORD, MAX_CHUNK, MAX_OPEN, MAX_TEMPORARY);
    }

    /** Everything that can be read is read, losses are reported. Records up to 1 GiB, chunks up to 128 MiB, temporary files up to 16 GiB. */
    public static McapOptions lenient() {
        return new McapOptions(false, MAX_RECORD, MAX_CHUNK, MAX_OPEN, MAX_TEMPORARY);
    }

    /** The same with another limit of records. */
    public McapOptions withMaxRecordBytes(int bytes) {
        return new McapOptions(isStrict, bytes, maxChunkBytes, maxOpenBytes, maxTemporaryBytes);
    }

    /** The same with another limit for chunks. */
    public McapOptions withMaxChunkBytes(int bytes) {
        return new McapOptions(isStrict, maxRecordBytes, bytes, maxOpenBytes, maxTemporaryBytes);
    }

    /** The same with another limit for the chunks that reading by log time keeps. */
    public McapOptions withMaxOpenBytes(long bytes) {
        return new McapOptions(isStrict, maxRecordBytes, maxChunkBytes, bytes, maxTemporaryBytes);
    }

    /** The same with another limit for temporary files. */
    public McapOptions withMaxTemporaryBytes(long bytes) {
        return new McapOptions(isStrict, maxRecordBytes, maxChunkBytes, maxOpenBytes, bytes);
    }
}
