package dev.metricsbuild.mcap.bytes;

import java.io.IOException;
import java.io.InputStream;

/** A part of the file as a stream, of which the window holds a piece. */
public final class FilePart extends InputStream {
    private static final int PIECE = 1 << 16;

    private final FileWindow window;
    private final long end;
    private long at;

    public FilePart(FileWindow window, long from, long to) {
        this.window = window;
        this.at = from;
        this.end = to;
    }

    @Override
    public int read(byte[] target, int from, int count) throws IOException {
        if (at == end) {
            return -1;
        }
        int read = (int) Math.min(Math.min(count, PIECE), end - at);
        int place = window.load(at, read);
        System.arraycopy(window.buffer(), place, target, from, read);
        at += read;
        return read;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }
}
