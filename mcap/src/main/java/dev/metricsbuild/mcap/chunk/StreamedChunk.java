package dev.metricsbuild.mcap.chunk;

import dev.metricsbuild.mcap.McapOptions;
import dev.metricsbuild.mcap.bytes.FieldReader.Malformed;
import dev.metricsbuild.mcap.lz4.Lz4FrameStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;

/**
 * The records of a chunk that is too large to be held at once: read and decompressed as they are needed, into a window that
 * moves and grows with the longest record.
 */
public final class StreamedChunk implements AutoCloseable {
    public static final String LZ4 = "lz4";

    private static final int WINDOW = 1 << 18;

    private final ChunkSource source;
    private final ChunkHead head;
    private InputStream in = InputStream.nullInputStream();
    private byte[] window = new byte[WINDOW];
    private long passed;
    private int end;

    public StreamedChunk(ChunkSource source, ChunkHead head) {
        this.source = source;
        this.head = head;
    }

    static InputStream decompressing(byte[] source, ChunkHead head, boolean checksums, McapOptions options)
            throws Malformed, IOException {
        return head.compression().equals(LZ4)
                ? new Lz4FrameStream(checksums, source, head.from(), head.to(), (int) head.size())
                : ZstdFrames.decompressing(source, head, options);
    }

    /** Reads everything once, as nothing is handed out of a chunk that is damaged; the checksum of its records. */
    public long check() throws Malformed, IOException {
        CRC32 crc = new CRC32();
        long size = 0;
        try (InputStream all = source.open(true)) {
            for (int read = all.read(window); read >= 0; read = all.read(window)) {
                crc.update(window, 0, read);
                size += read;
                if (size > head.size()) {
                    throw new Malformed("its content is longer than the declared " + head.size() + " bytes");
                }
            }
        }
        if (size != head.size()) {
            throw new Malformed("it has " + size + " bytes where " + head.size() + " are declared");
        }
        return crc.getValue();
    }

    /** Begins with the first record. */
    public void rewind() throws IOException {
        close();
        try {
            in = source.open(false);
        } catch (Malformed e) {
            throw new IOException(e);
        }
        passed = 0;
        end = 0;
    }

    /**
     * Moves the window so that it begins at {@code at} and has {@code wanted} bytes, or all that are left.
     *
     * @return whether it has more than before
     */
    public boolean extend(int at, long wanted) throws IOException {
        long left = head.size() - passed - end;
        if (left == 0 || end - at >= wanted) {
            return false;
        }
        int there = end - at;
        int count = (int) Math.min(wanted, there + left);
        byte[] next = count > window.length ? new byte[count] : window;
        System.arraycopy(window, at, next, 0, there);
        window = next;
        passed += at;
        end = there;
        while (end < count) {
            int read = in.read(window, end, (int) Math.min(window.length - end, left));
            if (read < 0) {
                throw new IOException("the chunk has become shorter since it was checked");
            }
            end += read;
            left -= read;
        }
        return true;
    }

    /** Passes over bytes; the window then begins behind them. */
    public void skip(int at, long count) throws IOException {
        int from = at;
        long more = count;
        while (more > end - from) {
            more -= end - from;
            from = end;
            if (!extend(from, 1)) {
                return;
            }
            from = 0;
        }
        passed += from + more;
        int left = (int) (end - from - more);
        System.arraycopy(window, end - left, window, 0, left);
        end = left;
    }

    public byte[] bytes() {
        return window;
    }

    public int end() {
        return end;
    }

    /** How many bytes of the records are before a place of the window. */
    public long place(int at) {
        return passed + at;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException("a stream without a file of its own cannot be closed", e);
        }
    }
}
