package dev.metricsbuild.mcap;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts what a whole file holds by reading all of it. */
final class Survey {
    private final McapRecords records;
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

    Survey(McapRecords records) {
        this.records = records;
    }

    McapInfo read(List<McapChunk> chunks) throws IOException {
        RecordStream stream = records.stream();
        while (records.nextOrMessage()) {
            if (stream.opcode() == Opcode.MESSAGE) {
                message(stream);
            } else {
                take(records.record());
            }
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
                chunks,
                List.copyOf(attachments),
                List.copyOf(metadata),
                records.problems());
    }

    private void message(RecordStream stream) {
        McapChannel channel = stream.channel();
        if (channel == null) {
            return;
        }
        long time = stream.logTime();
        earliest = messages == 0 || Long.compareUnsigned(time, earliest) < 0 ? time : earliest;
        latest = messages == 0 || Long.compareUnsigned(time, latest) > 0 ? time : latest;
        messages++;
        counts.merge(channel.id(), 1L, Long::sum);
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
