package dev.metricsbuild.mcap.index;

import dev.metricsbuild.mcap.McapException;
import dev.metricsbuild.mcap.McapProblem.Kind;
import dev.metricsbuild.mcap.record.Problems;

/** The times of the messages of a segment, against those that its chunk declares. */
public final class Times {
    private final Segment segment;
    private long earliest = -1;
    private long latest;
    private boolean any;

    public Times(Segment segment) {
        this.segment = segment;
    }

    public void see(long time) {
        any = true;
        earliest = Long.compareUnsigned(time, earliest) < 0 ? time : earliest;
        latest = Long.compareUnsigned(time, latest) > 0 ? time : latest;
    }

    /** Whether a time is before one that was seen. */
    public boolean isBeforeLatest(long time) {
        return Long.compareUnsigned(time, latest) < 0;
    }

    /** Reports times that the chunk does not declare. */
    public void check(Problems problems) throws McapException {
        boolean isInside = Long.compareUnsigned(earliest, segment.startTime()) >= 0
                && Long.compareUnsigned(latest, segment.endTime()) <= 0;
        if (any && !isInside) {
            problems.report(
                    Kind.CHUNK_TIMES,
                    segment.offset(),
                    1,
                    "The chunk at byte " + segment.offset() + " declares the log times "
                            + range(segment.startTime(), segment.endTime()) + ", but its messages have "
                            + range(earliest, latest)
                            + ". In log-time order they may come late, and a query by time may leave them out.");
        }
    }

    public static String range(long from, long to) {
        return Long.toUnsignedString(from) + " to " + Long.toUnsignedString(to);
    }
}
