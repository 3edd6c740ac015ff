package dev.metricsbuild.mcap.read;

import dev.metricsbuild.mcap.McapChannel;
import dev.metricsbuild.mcap.McapException;
import dev.metricsbuild.mcap.McapInfo;
import dev.metricsbuild.mcap.McapProblem.Kind;
import dev.metricsbuild.mcap.McapRecord;
import dev.metricsbuild.mcap.bytes.Opcode;
import dev.metricsbuild.mcap.index.Directory;
import dev.metricsbuild.mcap.index.Segment;
import dev.metricsbuild.mcap.index.Summary;
import dev.metricsbuild.mcap.index.SummaryCheck;
import dev.metricsbuild.mcap.index.Times;
import dev.metricsbuild.mcap.record.Problems;
import dev.metricsbuild.mcap.scan.RecordStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts what a whole file holds by reading all of it. */
final class Survey {
    private final McapRecords records;
    private final Problems problems;
    private final Map<Integer, Long> counts = new TreeMap<>();
    private final List<McapRecord.Attachment> attachments = new ArrayList<>();
    private final List<McapRecord.Metadata> metadata = new ArrayList<>();
    private McapRecord.@Nullable Statistics statistics;
    private String profile = "";
    private String library = "";
    private boolean hasSummary;
    private long messages;
    private long earliest;
    private long latest;
    private List<Segment> segments = List.of();
    private int upcoming;
    private long chunk;
    private @Nullable Times times;

    Survey(McapRecords records, Problems problems) {
        this.records = records;
        this.problems = problems;
    }

    McapInfo read(Directory directory, Optional<Summary> summary) throws IOException {
        segments = directory.segments();
        RecordStream stream = records.stream();
        while (records.nextOrMessage()) {
            if (stream.opcode() == Opcode.MESSAGE) {
                message(stream);
            } else {
                take(records.record());
            }
        }
        endSegment();
        checkCounts();
        if (summary.isPresent()) {
            SummaryCheck.agrees(summary.get(), directory, problems);
        }
        return new McapInfo(
                profile,
                library,
                stream.file().complete(),
                hasSummary,
                List.copyOf(stream.table().channels()),
                List.copyOf(stream.table().schemas()),
                statistics,
                messages,
                counts,
                earliest,
                latest,
                directory.chunks(),
                List.copyOf(attachments),
                List.copyOf(metadata),
                records.problems());
    }

    private void message(RecordStream stream) throws McapException {
        McapChannel channel = stream.channel();
        if (channel == null) {
            return;
        }
        long time = stream.logTime();
        earliest = messages == 0 || Long.compareUnsigned(time, earliest) < 0 ? time : earliest;
        latest = messages == 0 || Long.compareUnsigned(time, latest) > 0 ? time : latest;
        messages++;
        times(stream, time);
        counts.merge(channel.id(), 1L, Long::sum);
    }

    private void times(RecordStream stream, long time) throws McapException {
        if (!stream.inChunk()) {
            return;
        }
        if (times == null || chunk != stream.offset()) {
            endSegment();
            chunk = stream.offset();
            while (upcoming < segments.size() && segments.get(upcoming).offset() < chunk) {
                upcoming++;
            }
            boolean isKnown =
                    upcoming < segments.size() && segments.get(upcoming).offset() == chunk;
            times = isKnown ? new Times(segments.get(upcoming)) : null;
        }
        if (times != null) {
            times.see(time);
        }
    }

    private void endSegment() throws McapException {
        if (times != null) {
            times.check(problems);
        }
    }

    /** Where messages are lost they are fewer for that reason. */
    private void checkCounts() throws McapException {
        boolean isIntact =
                problems.all().stream().noneMatch(problem -> problem.kind().isError());
        if (isIntact && statistics != null && statistics.messageCount() != messages) {
            problems.report(
                    Kind.INDEX_INCONSISTENT,
                    0,
                    1,
                    "The statistics count " + Long.toUnsignedString(statistics.messageCount())
                            + " messages, but the file has " + messages + ".");
        }
    }

    private void take(McapRecord record) {
        if (record instanceof McapRecord.Header header) {
            profile = header.profile();
            library = header.library();
        } else if (record instanceof McapRecord.Attachment attachment) {
            attachments.add(attachment);
        } else if (record instanceof McapRecord.Metadata each) {
            metadata.add(each);
        } else if (record instanceof McapRecord.Statistics found) {
            statistics = found;
        } else if (record instanceof McapRecord.Footer footer) {
            hasSummary = footer.summaryStart() != 0;
        }
    }
}
