package dev.metricsbuild.mcap;

import dev.metricsbuild.mcap.FieldReader.Malformed;
import dev.metricsbuild.mcap.McapProblem.Kind;
import dev.metricsbuild.mcap.lz4.Lz4Exception;
import dev.metricsbuild.mcap.lz4.Lz4FrameReader;
import dev.metricsbuild.mcap.lz4.Lz4Output;
import java.util.zip.CRC32;

/** The records of one chunk after another, decompressed and checked; an uncompressed chunk is not copied. */
final class ChunkContent implements AutoCloseable {
    private final McapOptions options;
    private final Problems problems;
    private final CRC32 crc = new CRC32();
    private final Lz4Output lz4 = new Lz4Output();
    private final ZstdReader zstd = new ZstdReader();
    private byte[] bytes = new byte[0];
    private int start;
    private int end;

    ChunkContent(McapOptions options, Problems problems) {
        this.options = options;
        this.problems = problems;
    }

    /** What a chunk says of itself. */
    private record Head(long size, long crc, String compression, int from, int to) {}

    /**
     * Opens the chunk whose record content is {@code source[from, to)}.
     *
     * @param offset where the record begins in the file
     * @return false where the chunk is left out, which is reported
     */
    boolean open(byte[] source, int from, int to, long offset) throws McapException {
        Head head;
        try {
            head = head(source, from, to);
        } catch (Malformed e) {
            problems.report(
                    Kind.MALFORMED_RECORD,
                    offset,
                    1,
                    "The chunk at byte " + offset + " " + e.getMessage() + ". It is lost.");
            return false;
        }
        if (Long.compareUnsigned(head.size, options.maxChunkBytes()) > 0) {
            problems.report(
                    Kind.CHUNK_TOO_LARGE,
                    offset,
                    1,
                    "The chunk at byte " + offset + " has " + Long.toUnsignedString(head.size)
                            + " bytes; the limit is " + options.maxChunkBytes()
                            + ". Raise it by McapOptions.withMaxChunkBytes if the file can be trusted.");
            return false;
        }
        return content(head, source, offset) && checked(head, offset);
    }

    private static Head head(byte[] source, int from, int to) throws Malformed {
        FieldReader in = new FieldReader(source, from, to);
        in.u64("message start time");
        in.u64("message end time");
        long size = in.u64("uncompressed size");
        long declaredCrc = in.u32("uncompressed CRC");
        String compression = in.string("compression");
        long length = in.u64("records");
        if (length < 0 || length > in.left()) {
            throw new Malformed(
                    "declares " + Long.toUnsignedString(length) + " bytes of records where " + in.left() + " are left");
        }
        return new Head(size, declaredCrc, compression, in.at(), in.at() + (int) length);
    }

    private boolean content(Head head, byte[] source, long offset) throws McapException {
        try {
            int size = (int) head.size;
            switch (head.compression) {
                case "" -> set(source, head.from, head.to);
                case "lz4" -> {
                    // The chunk's own checksum covers what those of the frame would.
                    Lz4Output output = new Lz4FrameReader(head.crc == 0, lz4).read(source, head.from, head.to, size);
                    set(output.bytes(), 0, output.length());
                }
                case "zstd" -> set(zstd.read(source, head.from, head.to, size), 0, size);
                default -> {
                    problems.report(
                            Kind.UNKNOWN_COMPRESSION,
                            offset,
                            1,
                            "The chunk at byte " + offset + " is compressed by '" + head.compression
                                    + "'; known are lz4, zstd and none. It is lost.");
                    return false;
                }
            }
        } catch (Lz4Exception | Malformed e) {
            undecodable(offset, String.valueOf(e.getMessage()));
            return false;
        }
        if (end - start != head.size) {
            undecodable(offset, "it has " + (end - start) + " bytes where " + head.size + " are declared");
            return false;
        }
        return true;
    }

    private void undecodable(long offset, String why) throws McapException {
        problems.report(
                Kind.UNDECODABLE_CHUNK,
                offset,
                1,
                "The chunk at byte " + offset + " cannot be decompressed: " + why + ". It is lost.");
    }

    private boolean checked(Head head, long offset) throws McapException {
        if (head.crc == 0) {
            return true;
        }
        crc.reset();
        crc.update(bytes, start, end - start);
        if (crc.getValue() == head.crc) {
            return true;
        }
        problems.report(
                Kind.CHUNK_CRC,
                offset,
                1,
                "The chunk at byte " + offset + " is damaged: its content has the CRC "
                        + Long.toHexString(crc.getValue()) + " where " + Long.toHexString(head.crc)
                        + " is declared. It is lost.");
        return false;
    }

    private void set(byte[] newBytes, int newStart, int newEnd) {
        bytes = newBytes;
        start = newStart;
        end = newEnd;
    }

    byte[] bytes() {
        return bytes;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    @Override
    public void close() {
        zstd.close();
    }
}
