package dev.metricsbuild.input;

import java.io.EOFException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Lines of a log without the last one if it is truncated, which is reported. */
final class CompleteLines extends LineFilter {
    private final LastLine lastLine;
    private final Consumer<String> lost;

    /** Whether a line without an end is a whole row all the same. */
    @FunctionalInterface
    interface LastLine {
        boolean isComplete(byte[] bytes, int length);
    }

    /** Lines without the last one, unless it is complete; what is lost is told in words. */
    CompleteLines(InputStream in, LastLine lastLine, Consumer<String> lost) {
        super(in);
        this.lastLine = lastLine;
        this.lost = lost;
    }

    @Override
    int passedFrom(byte[] bytes, int length, boolean ended) {
        if (ended || lastLine.isComplete(bytes, length)) {
            return 0;
        }
        lost.accept(
                "its last line is truncated after " + (length == 1 ? "1 byte" : length + " bytes") + " and left out");
        return length;
    }

    @Override
    int endedEarly(EOFException e) {
        lost.accept("its compressed data is truncated");
        return -1;
    }
}
