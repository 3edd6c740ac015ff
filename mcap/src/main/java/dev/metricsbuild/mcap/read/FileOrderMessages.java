package dev.metricsbuild.mcap.read;

import dev.metricsbuild.mcap.McapChannel;
import dev.metricsbuild.mcap.McapMessage;
import dev.metricsbuild.mcap.McapMessages;
import dev.metricsbuild.mcap.McapProblem;
import dev.metricsbuild.mcap.bytes.Opcode;
import dev.metricsbuild.mcap.record.MessageView;
import dev.metricsbuild.mcap.record.Problems;
import dev.metricsbuild.mcap.record.Selection;
import dev.metricsbuild.mcap.scan.RecordStream;
import java.io.IOException;
import java.util.List;

/** Messages as a scan of the file meets them. */
final class FileOrderMessages implements McapMessages {
    private final McapRecords records;
    private final RecordStream stream;
    private final Problems problems;
    private final Selection selection;
    private final MessageView message = new MessageView();

    FileOrderMessages(McapRecords records, Problems problems, Selection selection) {
        this.records = records;
        this.stream = records.stream();
        this.problems = problems;
        this.selection = selection;
    }

    @Override
    public boolean next() throws IOException {
        while (records.nextOrMessage()) {
            McapChannel channel = stream.channel();
            if (stream.opcode() != Opcode.MESSAGE || channel == null) {
                continue;
            }
            long logTime = stream.logTime();
            if (selection.has(channel, logTime)) {
                message.show(channel, logTime, stream.buffer(), stream.start(), stream.end());
                return true;
            }
        }
        return false;
    }

    @Override
    public McapMessage message() {
        return message;
    }

    @Override
    public List<McapProblem> problems() {
        return problems.all();
    }

    @Override
    public void close() {
        records.close();
    }
}
