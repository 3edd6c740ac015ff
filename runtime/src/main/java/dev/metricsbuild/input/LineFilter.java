package dev.metricsbuild.input;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Passes on lines of text, and leaves out some: comments, of which the end of the line stays so that later lines keep
 * their number, and the last line if it is truncated.
 */
abstract class LineFilter extends InputStream {
    private static final int FIRST_CAPACITY = 8_192;

    private final InputStream in;
    private final byte[] block = new byte[FIRST_CAPACITY];
    private int blockFrom;
    private int blockTo;
    private byte[] line = new byte[FIRST_CAPACITY];
    private int lineFrom;
    private int lineTo;

    LineFilter(InputStream in) {
        this.in = in;
    }

    /**
     * Decides on a line.
     *
     * @param length of the line with its end
     * @param ended whether it has an end, which only the last may lack
     * @return the first byte that is passed on; {@code length} for none
     */
    abstract int passedFrom(byte[] bytes, int length, boolean ended);

    /** Lines without those that begin with a character. */
    static InputStream withoutComments(InputStream in, char comment) {
        return new LineFilter(in) {
            @Override
            int passedFrom(byte[] bytes, int length, boolean ended) {
                return length > 0 && bytes[0] == (byte) comment ? lengthWithoutEnd(bytes, length) : 0;
            }
        };
    }

    static int lengthWithoutEnd(byte[] bytes, int length) {
        int end = length;
        while (end > 0 && (bytes[end - 1] == '\n' || bytes[end - 1] == '\r')) {
            end--;
        }
        return end;
    }

    /** Reads a block of the text; what was compressed may end too early. */
    private boolean readBlock() throws IOException {
        blockFrom = 0;
        try {
            blockTo = in.read(block);
        } catch (EOFException e) {
            blockTo = endedEarly(e);
        }
        return blockTo > 0;
    }

    /** What to do where compressed text breaks off: fail, or go on as at its end by returning -1. */
    int endedEarly(EOFException e) throws IOException {
        throw e;
    }

    /** Makes sure that there is something to pass on; false at the end. */
    private boolean fill() throws IOException {
        while (lineFrom == lineTo) {
            lineFrom = 0;
            lineTo = 0;
            boolean ended = readLine();
            if (lineTo == 0) {
                return false;
            }
            lineFrom = passedFrom(line, lineTo, ended);
        }
        return true;
    }

    /** Reads a line with its end; whether it has one. */
    private boolean readLine() throws IOException {
        while (blockFrom < blockTo || readBlock()) {
            int end = blockFrom;
            while (end < blockTo && block[end] != '\n') {
                end++;
            }
            boolean found = end < blockTo;
            append(found ? end + 1 : end);
            if (found) {
                return true;
            }
        }
        return false;
    }

    private void append(int to) {
        int length = to - blockFrom;
        if (lineTo + length > line.length) {
            line = Arrays.copyOf(line, Math.max(2 * line.length, lineTo + length));
        }
        System.arraycopy(block, blockFrom, line, lineTo, length);
        lineTo += length;
        blockFrom = to;
    }

    @Override
    public int read() throws IOException {
        return fill() ? line[lineFrom++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, lineTo - lineFrom);
        System.arraycopy(line, lineFrom, into, offset, count);
        lineFrom += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
