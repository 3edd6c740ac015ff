package dev.metricsbuild.mcap;

import dev.metricsbuild.mcap.bytes.LittleEndian;
import java.io.IOException;
import java.util.List;

/** Messages as a scan of the file meets them. */
final class FileOrderMessages implements McapMessages {
    private final RecordStream stream;
    private final Problems problems;
    private final Selection selection;
    private final McapMessage message = new McapMessage();

    FileOrderMessages(RecordStream stream, Problems problems, Selection selection) {
        this.stream = stream;
        this.problems = problems;
        this.selection = selection;
    }

    @Override
    public boolean next() throws IOException {
        while (stream.next()) {
            McapChannel channel = stream.channel();
            if (stream.opcode() != Opcode.MESSAGE || channel == null) {
                continue;
            }
            byte[] buffer = stream.buffer();
            int at = stream.start();
            long logTime = stream.logTime();
            if (selection.has(channel, logTime)) {
                message.set(channel, LittleEndian.u32(buffer, at + 2), logTime, LittleEndian.i64(buffer, at + 14));
                int data = at + Opcode.MESSAGE_HEAD_BYTES;
                message.data(buffer, data, stream.end() - data);
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
        stream.close();
    }
}
