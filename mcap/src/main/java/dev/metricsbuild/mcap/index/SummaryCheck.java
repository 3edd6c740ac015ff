package dev.metricsbuild.mcap.index;

import dev.metricsbuild.mcap.McapChunk;
import dev.metricsbuild.mcap.McapException;
import dev.metricsbuild.mcap.McapProblem.Kind;
import dev.metricsbuild.mcap.McapRecord;
import dev.metricsbuild.mcap.record.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares a summary with what the heads of chunks and the messages outside of them say. */
public final class SummaryCheck {
    private final Summary summary;
    private final Directory directory;
    private final Problems problems;
    private boolean agrees = true;

    private SummaryCheck(Summary summary, Directory directory, Problems problems) {
        this.summary = summary;
        this.directory = directory;
        this.problems = problems;
    }

    /** Whether they agree, so that what is declared may decide what is read; where they differ, that is reported. */
    public static boolean agrees(Summary summary, Directory directory, Problems problems) throws McapException {
        SummaryCheck check = new SummaryCheck(summary, directory, problems);
        check.indexes();
        McapRecord.Statistics statistics = summary.statistics();
        if (statistics != null) {
            check.counts(statistics);
            check.times(statistics);
        }
        return check.agrees;
    }

    /** A summary may have no chunk indexes. */
    private void indexes() throws McapException {
        Map<Long, McapRecord.ChunkIndex> indexes = new HashMap<>();
        summary.chunks().forEach(index -> indexes.put(index.chunkStartOffset(), index));
        for (McapChunk chunk : indexes.isEmpty() ? List.<McapChunk>of() : directory.chunks()) {
            McapRecord.ChunkIndex index = indexes.remove(chunk.offset());
            if (index == null) {
                differs(chunk.offset(), "It has no index of the chunk at byte " + chunk.offset());
            } else if (index.messageStartTime() != chunk.startTime() || index.messageEndTime() != chunk.endTime()) {
                differs(
                        chunk.offset(),
                        "It declares the log times "
                                + Times.range(index.messageStartTime(), index.messageEndTime())
                                + " for the chunk at byte " + chunk.offset() + ", which itself declares "
                                + Times.range(chunk.startTime(), chunk.endTime()));
            }
        }
        for (long offset : indexes.keySet()) {
            differs(
                    offset,
                    "It has the index of a chunk at byte " + Long.toUnsignedString(offset) + ", where none begins");
        }
    }

    private void counts(McapRecord.Statistics statistics) throws McapException {
        int found = directory.chunks().size();
        if (statistics.chunkCount() != found) {
            differs(0, "It counts " + statistics.chunkCount() + " chunks, but the file has " + found);
        }
    }

    private void times(McapRecord.Statistics statistics) throws McapException {
        List<Segment> segments = directory.segments();
        boolean isKnown = statistics.messageCount() != 0 && statistics.messageEndTime() != 0;
        if (segments.isEmpty() || !isKnown) {
            return;
        }
        long start = -1;
        long end = 0;
        for (Segment segment : segments) {
            start = Long.compareUnsigned(segment.startTime(), start) < 0 ? segment.startTime() : start;
            end = Long.compareUnsigned(segment.endTime(), end) > 0 ? segment.endTime() : end;
        }
        if (Long.compareUnsigned(statistics.messageStartTime(), start) < 0
                || Long.compareUnsigned(statistics.messageEndTime(), end) > 0) {
            differs(
                    0,
                    "It declares messages with the log times "
                            + Times.range(statistics.messageStartTime(), statistics.messageEndTime())
                            + ", but the chunks declare " + Times.range(start, end));
        }
    }

    private void differs(long offset, String what) throws McapException {
        agrees = false;
        problems.report(
                Kind.INDEX_INCONSISTENT,
                offset,
                1,
                "The summary contradicts the file. " + what + ". Its times are ignored, and every chunk is read.");
    }
}
