package dev.metricsbuild.validate.scan;

import dev.metricsbuild.validate.facts.TimeFacts;
import java.io.IOException;

/** {@code google.protobuf.Timestamp}: a part of one over what came before. */
final class TimeScanner {
    private static final int SECONDS = 1 << 3 | Field.VARINT;
    private static final int NANOS = 2 << 3 | Field.VARINT;

    private long seconds;
    private int nanos;

    long seconds() {
        return seconds;
    }

    int nanos() {
        return nanos;
    }

    TimeFacts scan(WireInput in, TimeFacts before) throws IOException {
        scan(in, before.seconds(), before.nanos());
        return new TimeFacts(seconds, nanos);
    }

    /** Reads one of which nothing came before; the answer is in {@link #seconds} and {@link #nanos}. */
    void scanWhole(WireInput in) throws IOException {
        scan(in, 0, 0);
    }

    private void scan(WireInput in, long secondsBefore, int nanosBefore) throws IOException {
        seconds = secondsBefore;
        nanos = nanosBefore;
        int outer = in.enter();
        for (int tag = in.tag(); tag != 0; tag = in.tag()) {
            switch (tag) {
                case SECONDS -> seconds = in.varint();
                case NANOS -> nanos = in.number();
                default -> in.skip(tag);
            }
        }
        in.leave(outer);
    }
}
