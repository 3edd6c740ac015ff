package dev.metricsbuild.mcap;

/**
 * A problem in a recording, and how much it affects.
 *
 * @param kind what is wrong
 * @param offset byte of the file at which it was found; in a compressed chunk, the byte at which the chunk begins
 * @param count how many records or messages it affects; 0 if unknown
 * @param message one or more sentences: what was found, what was expected, what to do
 */
public record McapProblem(Kind kind, long offset, long count, String message) {
    /** The same, found in one of several files. */
    public McapProblem in(String file) {
        return new McapProblem(kind, offset, count, file + ": " + message);
    }

    /** Kinds of problems. Those that are not an {@link #isError() error} lose nothing and never end the reading. */
    public enum Kind {
        /** The file does not begin with the magic of MCAP. */
        NO_MAGIC(true),
        /** The file has another major version of the format. */
        UNSUPPORTED_VERSION(true),
        /** The first record is not a header. */
        NO_HEADER(false),
        /** The file ends inside a record. */
        TRUNCATED(true),
        /** The file ends in zeros where a record should begin, as after a loss of power. */
        ZERO_FILLED_TAIL(true),
        /** The file ends after a record that is not the footer: it was not closed, or is being written. */
        NO_FOOTER(true),
        /** The footer exists, but the bytes that end a file are missing. */
        NO_TRAILING_MAGIC(true),
        /** There are bytes after the end of the recording. */
        TRAILING_BYTES(false),
        /** There is no data end record before the footer. */
        NO_DATA_END(false),
        /** The footer points to a summary where there is none. */
        SUMMARY_OFFSET(false),
        /** A record has opcode 0, which is not valid. */
        INVALID_OPCODE(true),
        /** The content of a record does not have the form that the format requires. */
        MALFORMED_RECORD(true),
        /** A record is longer than the limit; see {@link McapOptions#withMaxRecordBytes}. */
        RECORD_TOO_LARGE(true),
        /** A record is at a position where its kind is not allowed. */
        MISPLACED_RECORD(true),
        /** A string is not UTF-8. */
        INVALID_UTF8(true),
        /** A chunk is larger than the limit; see {@link McapOptions#withMaxChunkBytes}. */
        CHUNK_TOO_LARGE(true),
        /** A chunk has a compression that this reader does not know. */
        UNKNOWN_COMPRESSION(true),
        /** A chunk cannot be decompressed, or its size is not the declared one. */
        UNDECODABLE_CHUNK(true),
        /** The content of a chunk does not have the declared checksum. */
        CHUNK_CRC(true),
        /** A message that is compressed by itself cannot be decompressed, or is larger than the limit of chunks. */
        UNDECODABLE_MESSAGE(true),
        /** A chunk is inside a chunk. */
        NESTED_CHUNK(true),
        /** Messages are outside the time range that their chunk declares, which makes their order uncertain. */
        CHUNK_TIMES(false),
        /** Sorting by time needs more temporary file than the limit; see {@link McapOptions#withMaxTemporaryBytes}. */
        TOO_MUCH_OVERLAP(true),
        /** A channel names a schema that no earlier record defines. */
        MISSING_SCHEMA(true),
        /** Two schemas have the same id; the first one is used. */
        SCHEMA_REDEFINED(true),
        /** Two channels have the same id; the first one is used. */
        CHANNEL_REDEFINED(true),
        /** Messages name a channel that no record defines; they are left out. */
        UNKNOWN_CHANNEL(true),
        /** Messages name a channel that only the summary defines. */
        CHANNEL_ONLY_IN_SUMMARY(true),
        /** The data section does not have the declared checksum. */
        DATA_SECTION_CRC(true),
        /** The summary does not have the declared checksum. */
        SUMMARY_CRC(true),
        /** An attachment does not have the declared checksum. */
        ATTACHMENT_CRC(true),
        /** The summary contradicts the data section; it is ignored. */
        INDEX_INCONSISTENT(false);

        private final boolean error;

        Kind(boolean error) {
            this.error = error;
        }

        /** Whether strict reading ends at it. */
        public boolean isError() {
            return error;
        }
    }
}
