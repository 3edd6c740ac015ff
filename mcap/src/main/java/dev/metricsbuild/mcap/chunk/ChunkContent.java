package dev.metricsbuild.mcap.chunk;

import com.github.luben.zstd.ZstdException;
import dev.metricsbuild.mcap.McapException;
import dev.metricsbuild.mcap.McapOptions;
import dev.metricsbuild.mcap.McapProblem.Kind;
import dev.metricsbuild.mcap.bytes.FieldReader.Malformed;
import dev.metricsbuild.mcap.bytes.FileWindow;
import dev.metricsbuild.mcap.bytes.LittleEndian;
import dev.metricsbuild.mcap.bytes.Opcode;
import dev.metricsbuild.mcap.lz4.Lz4FrameReader;
import dev.metricsbuild.mcap.lz4.Lz4Output;
import dev.metricsbuild.mcap.record.Problems;
import java.io.IOException;
import java.util.Set;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The records of one chunk after another, decompressed and checked; an uncompressed chunk is not copied. Of a large one only a
 * window is there, which {@link #extend} moves.
 */
public final class ChunkContent implements AutoCloseable {
    public static final String ZSTD = "zstd";
    private static final byte[] NONE = new byte[0];
    private static final int COMPRESSION_AT = 28;

    /** Bytes before the records where the name of the compression is empty. */
    private static final int PLAIN_HEAD = COMPRESSION_AT + 12;

    private static final Set<String> COMPRESSIONS = Set.of("", StreamedChunk.LZ4, ZSTD);

    private final McapOptions options;
    private final Problems problems;
    private final CRC32 crc = new CRC32();
    private final Lz4Output lz4 = new Lz4Output();
    private @Nullable ZstdFrames zstd;
    private @Nullable StreamedChunk streamed;
    private @Nullable ChunkHead opened;
    private byte[] bytes = new byte[0];
    private int start;
    private int end;

    public ChunkContent(McapOptions options, Problems problems) {
        this.options = options;
        this.problems = problems;
    }

    /**
     * Opens the chunk whose record content is {@code source[from, to)}.
     *
     * @param offset where the record begins in the file
     * @param held so many bytes may be there at once; what is compressed and has more is streamed
     * @return false where the chunk is left out, which is reported
     */
    public boolean open(byte[] source, int from, int to, long offset, long held) throws IOException {
        ChunkHead head = head(source, from, to, 0, offset);
        return head != null
                && content(
                        head,
                        source,
                        offset,
                        head.size() > held && head.isCompressed() ? streamed(source, head) : null);
    }

    /**
     * Opens an uncompressed chunk that stays in the file.
     *
     * @param content where the content of the record begins in the file
     * @param length of the content
     * @param offset where the record begins
     * @return false where the chunk is left out, which is reported
     */
    public boolean openPlain(FileWindow window, long content, int length, long offset) throws IOException {
        int at = window.load(content, PLAIN_HEAD);
        ChunkHead head = head(window.buffer(), at, at + PLAIN_HEAD, length - PLAIN_HEAD, offset);
        if (head == null) {
            return false;
        }
        long from = content + PLAIN_HEAD;
        ChunkSource source = ChunkSource.plain(window, from, from + head.to() - head.from());
        return content(head, NONE, offset, new StreamedChunk(source, head));
    }

    /** Whether the chunk whose record content begins at a place of the file is not compressed. */
    public static boolean isPlain(FileWindow window, long content, long length) throws IOException {
        return length >= PLAIN_HEAD
                && LittleEndian.u32(window.buffer(), window.load(content, PLAIN_HEAD) + COMPRESSION_AT) == 0;
    }

    private StreamedChunk streamed(byte[] source, ChunkHead head) {
        return new StreamedChunk(ChunkSource.compressed(source, head, options), head);
    }

    /** The head of a chunk that can be read; of another one that is reported. */
    private @Nullable ChunkHead head(byte[] source, int from, int to, int more, long offset) throws McapException {
        closeStream();
        ChunkHead head;
        try {
            head = ChunkHead.read(source, from, to, more);
        } catch (Malformed e) {
            problems.report(
                    Kind.MALFORMED_RECORD,
                    offset,
                    1,
                    "The chunk at byte " + offset + " " + e.getMessage() + ". It is lost.");
            return null;
        }
        opened = head;
        if (Long.compareUnsigned(head.size(), options.maxChunkBytes()) > 0) {
            problems.report(
                    Kind.CHUNK_TOO_LARGE,
                    offset,
                    1,
                    "The chunk at byte " + offset + " has " + Long.toUnsignedString(head.size())
                            + " bytes; the limit is " + options.maxChunkBytes()
                            + ". Raise it by McapOptions.withMaxChunkBytes if the file can be trusted.");
            return null;
        }
        if (!COMPRESSIONS.contains(head.compression())) {
            problems.report(
                    Kind.UNKNOWN_COMPRESSION,
                    offset,
                    1,
                    "The chunk at byte " + offset + " is compressed by '" + head.compression()
                            + "'; supported are lz4, zstd and none. It is lost.");
            return null;
        }
        return head;
    }

    /** Shows records outside of chunks, which stay in the file, in the place of those of a chunk. */
    public void showFile(FileWindow window, long from, long to) throws IOException {
        closeStream();
        int size = (int) (to - from);
        ChunkHead head = new ChunkHead(size, 0, "", 0, size);
        opened = head;
        streamed = new StreamedChunk(ChunkSource.plain(window, from, to), head);
        rewind();
    }

    /** Shows records outside of chunks in the place of those of a chunk. */
    public void show(byte[] source, int from, int to) {
        closeStream();
        set(source, from, to);
    }

    private boolean content(ChunkHead head, byte[] source, long offset, @Nullable StreamedChunk chunk)
            throws McapException {
        long found;
        try {
            if (chunk != null) {
                found = chunk.check();
                streamed = chunk;
                rewind();
            } else {
                hold(head, source);
                found = head.crc() == 0 ? 0 : crcOfAll();
            }
        } catch (IOException | ZstdException | Malformed e) {
            undecodable(offset, ZstdFrames.reason(e));
            return false;
        }
        return checked(head, found, offset);
    }

    private void hold(ChunkHead head, byte[] source) throws Malformed, IOException {
        int size = (int) head.size();
        if (!head.isCompressed()) {
            set(source, head.from(), head.to());
        } else if (head.compression().equals(ZSTD)) {
            set(zstd().whole(source, head), 0, size);
        } else {
            // The chunk's own checksum covers what those of the frame would.
            Lz4Output output = new Lz4FrameReader(head.crc() == 0, lz4).read(source, head.from(), head.to(), size);
            set(output.bytes(), 0, output.length());
        }
        if (end - start != head.size()) {
            throw new Malformed("it has " + (end - start) + " bytes where " + head.size() + " are declared");
        }
    }

    private ZstdFrames zstd() {
        if (zstd == null) {
            zstd = new ZstdFrames(options);
        }
        return zstd;
    }

    private void undecodable(long offset, String why) throws McapException {
        problems.report(
                Kind.UNDECODABLE_CHUNK,
                offset,
                1,
                "The chunk at byte " + offset + " cannot be decompressed: " + why + ". It is lost.");
    }

    private long crcOfAll() {
        crc.reset();
        crc.update(bytes, start, end - start);
        return crc.getValue();
    }

    private boolean checked(ChunkHead head, long found, long offset) throws McapException {
        if (head.crc() == 0 || found == head.crc()) {
            return true;
        }
        closeStream();
        problems.report(
                Kind.CHUNK_CRC,
                offset,
                1,
                "The chunk at byte " + offset + " is damaged: its content has the CRC " + Long.toHexString(found)
                        + " where " + Long.toHexString(head.crc()) + " is declared. It is lost.");
        return false;
    }

    /**
     * Makes {@code wanted} bytes from a place on available, or all that are left; places then count from {@link #start}, where
     * the first of them is.
     *
     * @return whether there are more than before
     */
    public boolean extend(int at, long wanted) throws IOException {
        StreamedChunk chunk = streamed;
        if (chunk == null || !chunk.extend(at, wanted)) {
            return false;
        }
        set(chunk.bytes(), 0, chunk.end());
        return true;
    }

    /**
     * Passes over a record that is larger than may be held, and reports it.
     *
     * @param size of its content
     * @return false where it may be held, or is not there in whole
     */
    public boolean skipTooLarge(int at, long size, long offset, Problems reports) throws IOException {
        ChunkHead head = opened;
        if (head == null || head.allowsToHold(size, options) || !skip(at, size)) {
            return false;
        }
        reports.report(
                Kind.RECORD_TOO_LARGE,
                offset,
                1,
                "A record in the chunk at byte " + offset + " has " + size + " bytes, which are compressed to "
                        + (head.to() - head.from()) + " or less, a ratio that no real recording reaches. "
                        + ChunkHead.TRUST_CHUNKS);
        return true;
    }

    /** Passes over a record that nobody needs, unless it is there or is not there in whole. */
    public boolean skip(int at, long size) throws IOException {
        StreamedChunk chunk = streamed;
        ChunkHead head = opened;
        if (chunk == null || head == null || size < 0 || size > head.size() - chunk.place(at) - Opcode.HEAD_BYTES) {
            return false;
        }
        chunk.skip(at, Opcode.HEAD_BYTES + size);
        set(chunk.bytes(), 0, chunk.end());
        return true;
    }

    /** Begins again with the first record of a chunk that is streamed. */
    public void rewind() throws IOException {
        StreamedChunk chunk = streamed;
        if (chunk != null) {
            chunk.rewind();
            set(chunk.bytes(), 0, 0);
        }
    }

    private void set(byte[] newBytes, int newStart, int newEnd) {
        bytes = newBytes;
        start = newStart;
        end = newEnd;
    }

    /** How many bytes of the records are before a place. */
    public long place(int at) {
        return streamed == null ? at - start : streamed.place(at);
    }

    public byte[] bytes() {
        return bytes;
    }

    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    private void closeStream() {
        if (streamed != null) {
            streamed.close();
            streamed = null;
        }
    }

    @Override
    public void close() {
        closeStream();
        if (zstd != null) {
            zstd.close();
        }
    }
}
