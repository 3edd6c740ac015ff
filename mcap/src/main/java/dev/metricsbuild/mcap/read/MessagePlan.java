package dev.metricsbuild.mcap.read;

import dev.metricsbuild.mcap.McapMessages;
import dev.metricsbuild.mcap.McapOptions;
import dev.metricsbuild.mcap.McapOrder;
import dev.metricsbuild.mcap.McapProblem;
import dev.metricsbuild.mcap.McapQuery;
import dev.metricsbuild.mcap.McapRecord;
import dev.metricsbuild.mcap.bytes.FileWindow;
import dev.metricsbuild.mcap.index.Directory;
import dev.metricsbuild.mcap.index.Segment;
import dev.metricsbuild.mcap.index.Summary;
import dev.metricsbuild.mcap.index.SummaryCheck;
import dev.metricsbuild.mcap.merge.SegmentReader;
import dev.metricsbuild.mcap.merge.TimeOrderMessages;
import dev.metricsbuild.mcap.record.ChannelSource;
import dev.metricsbuild.mcap.record.ChannelTable;
import dev.metricsbuild.mcap.record.Problems;
import dev.metricsbuild.mcap.record.Selection;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;

/** Decides how a query is answered: which parts of the file are read, and by what the channels are known. */
final class MessagePlan {
    private final Recording recording;
    private final McapQuery query;
    private final McapOptions options;
    private final Selection selection;

    MessagePlan(Recording recording, McapQuery query) {
        this.recording = recording;
        this.query = query;
        this.options = recording.options();
        this.selection = new Selection(query);
    }

    McapMessages messages() throws IOException {
        return query.order() == McapOrder.FILE ? inFileOrder() : inTimeOrder();
    }

    /** A scan; one that leaves chunks closed where a filter allows that. */
    private McapMessages inFileOrder() throws IOException {
        Problems problems = new Problems(options.isStrict());
        LongPredicate skips = chunk -> false;
        ChannelSource fallback = recording::summaryChannels;
        if (isFiltered() && countsChunks()) {
            Directory directory = recording.directory(new Problems(false));
            Set<Long> skipped = new HashSet<>();
            for (Segment segment : directory.segments()) {
                skipped.add(segment.offset());
            }
            needed(directory, recording.everyChannel(), problems).forEach(segment -> skipped.remove(segment.offset()));
            skips = skipped::contains;
            fallback = ChannelSource.ofDefinitions(recording::everyChannel);
        }
        return new FileOrderMessages(recording.records(problems, fallback, skips, !isFiltered()), problems, selection);
    }

    private boolean isFiltered() {
        return !query.everyTopic() || !query.everyTime();
    }

    /** Whether the writer counted chunks, so that it pays to look for them. */
    private boolean countsChunks() throws IOException {
        return recording
                .summary()
                .map(Summary::statistics)
                .filter(statistics -> statistics.chunkCount() > 0)
                .isPresent();
    }

    private McapMessages inTimeOrder() throws IOException {
        Problems structure = new Problems(false);
        Optional<Summary> summary = recording.summary().filter(Summary::hasEveryChannel);
        Problems found = structure;
        Directory directory;
        if (summary.isPresent()) {
            directory = recording.directory(structure);
        } else {
            // The scan for channels has already found everything that is wrong.
            directory = recording.directory(new Problems(false));
            for (McapProblem problem : recording.lenientScan().info().problems()) {
                structure.report(problem);
            }
            found = new Problems(false);
        }
        ChannelTable table = recording.everyChannel();
        List<Segment> needed = needed(directory, table, found);
        Problems opening = options.isStrict() ? new Problems(true) : found;
        SegmentReader reader =
                new SegmentReader(recording.window(FileWindow.RANDOM), options, opening, table, selection);
        return new TimeOrderMessages(needed, reader, table, structure, opening, options);
    }

    /** The segments that can have messages of the query. */
    private List<Segment> needed(Directory directory, ChannelTable table, Problems problems) throws IOException {
        Optional<Summary> summary = recording.summary();
        Optional<McapRecord.Statistics> statistics = summary.map(Summary::statistics);
        boolean agrees = summary.isEmpty() || SummaryCheck.agrees(summary.get(), directory, problems);
        boolean trusted = agrees && statistics.isPresent() && directory.accountsFor(statistics.get());
        List<Segment> needed = new ArrayList<>();
        for (Segment segment : directory.segments()) {
            boolean known = trusted || segment.chunk() == null;
            boolean isInTime = segment.overlaps(query) || (!agrees && segment.chunk() != null);
            if (isInTime && (!known || selection.hasAny(segment.channels(), table))) {
                needed.add(segment);
            }
        }
        return needed;
    }
}
