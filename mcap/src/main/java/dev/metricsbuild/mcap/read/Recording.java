package dev.metricsbuild.mcap.read;

import dev.metricsbuild.mcap.McapInfo;
import dev.metricsbuild.mcap.McapOptions;
import dev.metricsbuild.mcap.bytes.FileWindow;
import dev.metricsbuild.mcap.index.Directory;
import dev.metricsbuild.mcap.index.Summary;
import dev.metricsbuild.mcap.index.SummaryReader;
import dev.metricsbuild.mcap.record.AttachmentReader;
import dev.metricsbuild.mcap.record.ChannelSource;
import dev.metricsbuild.mcap.record.ChannelTable;
import dev.metricsbuild.mcap.record.Problems;
import dev.metricsbuild.mcap.scan.RecordStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/** An open file and what was found out about all of it, each thing when it is first needed. */
final class Recording {
    private final FileChannel channel;
    private final long size;
    private final McapOptions options;
    private boolean summaryRead;
    private @Nullable Summary summary;
    private @Nullable Scan scan;

    Recording(FileChannel channel, long size, McapOptions options) {
        this.channel = channel;
        this.size = size;
        this.options = options;
    }

    /** What a lenient scan found, with the table of all channels. */
    record Scan(McapInfo info, ChannelTable table) {}

    McapOptions options() {
        return options;
    }

    FileWindow window(int capacity) {
        return new FileWindow(channel, size, capacity);
    }

    Optional<Summary> summary() throws IOException {
        if (!summaryRead) {
            summary = SummaryReader.read(window(FileWindow.RANDOM), options).orElse(null);
            summaryRead = true;
        }
        return Optional.ofNullable(summary);
    }

    /** The channels that the summary has; none without a summary. */
    ChannelTable summaryChannels() throws IOException {
        return summary().map(Summary::table).orElseGet(() -> ChannelTable.empty());
    }

    /** All channels of the file. */
    ChannelTable everyChannel() throws IOException {
        Optional<Summary> found = summary().filter(Summary::hasEveryChannel);
        return found.isPresent() ? found.get().table() : lenientScan().table();
    }

    /** What a scan finds that no error ends. */
    Scan lenientScan() throws IOException {
        if (scan == null) {
            scan = scan(new Problems(false));
        }
        return scan;
    }

    Scan scan(Problems problems) throws IOException {
        Directory directory = directory(new Problems(false));
        try (McapRecords records = records(problems)) {
            McapInfo info = new Survey(records, problems).read(directory, summary());
            return new Scan(info, records.stream().table());
        }
    }

    Directory directory(Problems problems) throws IOException {
        return Directory.read(window(FileWindow.RANDOM), options, problems);
    }

    /** All records, all of them checked. */
    McapRecords records(Problems problems) {
        return records(problems, this::summaryChannels, chunk -> false, true);
    }

    McapRecords records(Problems problems, ChannelSource fallback, LongPredicate skipsChunk, boolean readsAttachments) {
        FileWindow window = window(FileWindow.SEQUENTIAL);
        RecordStream stream = new RecordStream(window, options, problems, fallback, skipsChunk);
        return new McapRecords(stream, new AttachmentReader(window, options, problems), problems, readsAttachments);
    }
}
