package dev.metricsbuild.mcap.bytes;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * A part of the file in memory that moves with what is asked for. As long as it moves without a gap it knows the checksum of all
 * bytes from the start of the file. It grows with the records that are loaded, which are never longer than the file.
 */
public final class FileWindow {
    public static final int SEQUENTIAL = 1 << 18;
    public static final int RANDOM = 1 << 13;

    /** The JDK keeps a direct buffer as large as the largest read. */
    private static final int READ = 1 << 20;

    private final FileChannel channel;
    private final long size;
    private final CRC32 digest = new CRC32();
    private byte[] buffer;
    private long base;
    private int filled;
    private long digested;
    private boolean withoutGap = true;

    public FileWindow(FileChannel channel, long size, int capacity) {
        this.channel = channel;
        this.size = size;
        this.buffer = new byte[(int) Math.max(16, Math.min(capacity, size))];
    }

    public long size() {
        return size;
    }

    public byte[] buffer() {
        return buffer;
    }

    /**
     * Makes {@code count} bytes from {@code position} on available.
     *
     * @return their place in {@link #buffer()}, valid until the next load
     */
    public int load(long position, int count) throws IOException {
        if (position < base || position + count > base + filled) {
            move(position, count);
        }
        return (int) (position - base);
    }

    private void move(long position, int count) throws IOException {
        digestTo(Math.min(position, base + filled));
        if (position != digested) {
            withoutGap = false;
        }
        int kept = 0;
        byte[] next = count > buffer.length ? new byte[capacityFor(position, count)] : buffer;
        if (position >= base && position < base + filled) {
            kept = (int) (base + filled - position);
            System.arraycopy(buffer, (int) (position - base), next, 0, kept);
        }
        buffer = next;
        base = position;
        filled = kept;
        int wanted = (int) Math.min(buffer.length, size - position);
        fill(Math.max(count, wanted));
    }

    private int capacityFor(long position, int count) {
        long roomy = Math.min((long) count + (count >> 2), size - position);
        return (int) Math.min(Math.max(roomy, count), Integer.MAX_VALUE - 64);
    }

    private void fill(int wanted) throws IOException {
        while (filled < wanted) {
            ByteBuffer target = ByteBuffer.wrap(buffer, filled, Math.min(READ, wanted - filled));
            int read = channel.read(target, base + filled);
            if (read < 0) {
                throw new EOFException("The file became shorter while it was read: it ended at byte " + (base + filled)
                        + " and had " + size + " bytes when it was opened.");
            }
            filled += read;
        }
    }

    private void digestTo(long position) {
        if (withoutGap && position > digested) {
            int from = (int) (digested - base);
            digest.update(buffer, from, (int) (position - digested));
            digested = position;
        }
    }

    /** CRC-32 of all bytes before {@code position}, or -1 where not all of them were loaded. */
    public long crcBefore(long position) {
        if (position > base + filled) {
            return -1;
        }
        digestTo(position);
        return withoutGap && digested == position ? digest.getValue() : -1;
    }

    /** CRC-32 of a part of the file, which is read for it. */
    public long crcOf(long from, long to) throws IOException {
        CRC32 crc = new CRC32();
        FileWindow pieces = another(SEQUENTIAL);
        for (long at = from; at < to; ) {
            int count = (int) Math.min(SEQUENTIAL, to - at);
            int place = pieces.load(at, count);
            crc.update(pieces.buffer(), place, count);
            at += count;
        }
        return crc.getValue();
    }

    /** A copy of a part of the file. */
    public byte[] copy(long position, int count) throws IOException {
        int at = load(position, count);
        return Arrays.copyOfRange(buffer, at, at + count);
    }

    /** Another window on the same file. */
    public FileWindow another(int capacity) {
        return new FileWindow(channel, size, capacity);
    }
}
