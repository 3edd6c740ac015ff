package dev.metricsbuild.cli.log;

import java.io.PrintWriter;
import java.io.Writer;

/**
 * Writes to the program's output and notices when that takes no more, which a {@link PrintWriter} keeps to itself: a recording of
 * gigabytes is not read to its end for a reader that has gone after the first line.
 */
public final class OutputWriter extends Writer {
    private static final int CHECK_EVERY = 1 << 16;

    private final PrintWriter out;
    private int unchecked;

    /** Writes to the program's output, which is not closed. */
    public OutputWriter(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void write(char[] chars, int offset, int length) throws OutputLostException {
        out.write(chars, offset, length);
        unchecked += length;
        if (unchecked >= CHECK_EVERY) {
            flush();
        }
    }

    @Override
    public void flush() throws OutputLostException {
        unchecked = 0;
        if (out.checkError()) {
            throw new OutputLostException();
        }
    }

    @Override
    public void close() throws OutputLostException {
        flush();
    }
}
