package dev.metricsbuild.mcap.lz4;

import java.io.InputStream;

/** What LZ4 frames hold, decoded as it is read: in memory are 64 KiB for blocks to come to refer to, and one block. */
public final class Lz4FrameStream extends InputStream {
    private final Lz4FrameReader frames;
    private int taken;

    /**
     * Begins with all frames of {@code bytes[from, to)}, which must not change.
     *
     * @param checksums whether checksums of blocks and content are verified; those of frame heads always are
     * @param size how many bytes can come out at most
     * @throws Lz4Exception where so many bytes cannot come out
     */
    public Lz4FrameStream(boolean checksums, byte[] bytes, int from, int to, int size) throws Lz4Exception {
        frames = new Lz4FrameReader(checksums);
        frames.begin(bytes, from, to, size);
    }

    @Override
    public int read(byte[] target, int from, int count) throws Lz4Exception {
        Lz4Output output = frames.output();
        while (taken == output.length()) {
            taken -= frames.forget(taken);
            if (!frames.advance()) {
                return -1;
            }
        }
        int copied = Math.min(count, output.length() - taken);
        System.arraycopy(output.bytes(), taken, target, from, copied);
        taken += copied;
        return copied;
    }

    @Override
    public int read() throws Lz4Exception {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }
}
