package dev.metricsbuild.mcap.merge;

import dev.metricsbuild.mcap.McapOptions;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A temporary file for messages that wait until their time comes: runs of them, each in the order of time. It has no name as
 * soon as it is open, where the system allows that.
 */
public final class Spool implements AutoCloseable {
    /** Before each message: time, where its segment begins, its place there, its length. */
    public static final int HEAD = 4 * Long.BYTES;

    private static final int OUT = 1 << 16;

    private final long limit;
    private final FileChannel file;
    private final ByteBuffer out = ByteBuffer.allocate(OUT).order(ByteOrder.LITTLE_ENDIAN);
    private long written;
    private int runs;

    private Spool(FileChannel file, long limit) {
        this.file = file;
        this.limit = limit;
    }

    public static Spool create(McapOptions options) throws IOException {
        Path path = Files.createTempFile("recording", ".spool");
        try {
            FileChannel file = FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            return new Spool(file, options.maxTemporaryBytes());
        } catch (IOException e) {
            Files.deleteIfExists(path);
            throw e;
        }
    }

    /** Whether so many bytes more are allowed. */
    public boolean hasRoom(long bytes) {
        return bytes <= limit - written;
    }

    /** Where the next byte will be written. */
    public long position() {
        return written;
    }

    /** Writes a message, whose content is {@code bytes[from, from + size)}. */
    public void write(long time, long offset, long place, byte[] bytes, int from, int size) throws IOException {
        if (out.remaining() < HEAD) {
            flush();
        }
        out.putLong(time).putLong(offset).putLong(place).putLong(size);
        if (out.remaining() < size) {
            flush();
        }
        if (size > OUT) {
            put(ByteBuffer.wrap(bytes, from, size));
        } else {
            out.put(bytes, from, size);
        }
        written += HEAD + size;
    }

    public void flush() throws IOException {
        out.flip();
        put(out);
        out.clear();
    }

    private void put(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    /** Reads into {@code target[from, to)}. */
    public void read(long position, byte[] target, int from, int to) throws IOException {
        ByteBuffer part = ByteBuffer.wrap(target, from, to - from);
        while (part.hasRemaining()) {
            if (file.read(part, position + part.position() - from) < 0) {
                throw new EOFException("The temporary file of the recording became shorter while it was read.");
            }
        }
    }

    /** How many runs are being read, which share the memory. */
    public int runs() {
        return runs;
    }

    public void begun() {
        runs++;
    }

    public void ended() {
        runs--;
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the temporary file of the recording cannot be closed", e);
        }
    }
}
