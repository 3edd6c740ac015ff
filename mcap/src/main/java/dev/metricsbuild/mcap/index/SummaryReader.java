package dev.metricsbuild.mcap.index;

import dev.metricsbuild.mcap.McapOptions;
import dev.metricsbuild.mcap.McapProblem;
import dev.metricsbuild.mcap.McapRecord;
import dev.metricsbuild.mcap.bytes.FieldReader;
import dev.metricsbuild.mcap.bytes.FieldReader.Malformed;
import dev.metricsbuild.mcap.bytes.FileWindow;
import dev.metricsbuild.mcap.bytes.LittleEndian;
import dev.metricsbuild.mcap.bytes.Opcode;
import dev.metricsbuild.mcap.record.ChannelTable;
import dev.metricsbuild.mcap.record.Problems;
import dev.metricsbuild.mcap.record.RecordParser;
import dev.metricsbuild.mcap.scan.FooterChecks;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the summary from the end of the file. Where anything about it is wrong there is none, and the file is scanned. */
public final class SummaryReader {
    private static final int END = Opcode.HEAD_BYTES + Opcode.FOOTER_BYTES + Opcode.MAGIC_BYTES;
    private static final int DATA_END = Opcode.HEAD_BYTES + 4;

    private final FileWindow window;
    private final McapOptions options;
    private final Problems problems = new Problems(false);
    private final ChannelTable table = new ChannelTable(problems, ChannelTable::empty);
    private final List<McapRecord.ChunkIndex> chunks = new ArrayList<>();
    private final List<McapRecord.AttachmentIndex> attachments = new ArrayList<>();
    private final List<McapRecord.MetadataIndex> metadata = new ArrayList<>();
    private McapRecord.@Nullable Statistics statistics;

    private SummaryReader(FileWindow window, McapOptions options) {
        this.window = window;
        this.options = options;
    }

    public static Optional<Summary> read(FileWindow window, McapOptions options) throws IOException {
        SummaryReader reader = new SummaryReader(window, options);
        try {
            return reader.read()
                    ? Optional.of(new Summary(
                            reader.table, reader.chunks, reader.attachments, reader.metadata, reader.statistics))
                    : Optional.empty();
        } catch (Malformed e) {
            return Optional.empty();
        }
    }

    private boolean read() throws IOException, Malformed {
        long footerAt = window.size() - END;
        if (footerAt < Opcode.MAGIC_BYTES) {
            return false;
        }
        int at = window.load(footerAt, END);
        byte[] bytes = window.buffer();
        int content = at + Opcode.HEAD_BYTES;
        if (bytes[at] != Opcode.FOOTER
                || LittleEndian.i64(bytes, at + 1) != Opcode.FOOTER_BYTES
                || !Opcode.isMagic(bytes, content + Opcode.FOOTER_BYTES)) {
            return false;
        }
        McapRecord.Footer footer = RecordParser.footer(new FieldReader(bytes, content, content + Opcode.FOOTER_BYTES));
        long start = footer.summaryStart();
        if (start < Opcode.MAGIC_BYTES + DATA_END || start >= footerAt || !endsData(start)) {
            return false;
        }
        return FooterChecks.checkCrc(window, problems, footer, footerAt)
                && records(start, footerAt, true)
                && records(start, footerAt, false)
                && problems.all().stream().allMatch(SummaryReader::isHarmless);
    }

    /** A summary may repeat channels and leave out schemas; the scan knows those. */
    private static boolean isHarmless(McapProblem problem) {
        return problem.kind() == McapProblem.Kind.MISSING_SCHEMA;
    }

    private boolean endsData(long summaryStart) throws IOException {
        int at = window.load(summaryStart - DATA_END, DATA_END);
        return window.buffer()[at] == Opcode.DATA_END && LittleEndian.i64(window.buffer(), at + 1) == 4;
    }

    /** Schemas come in a pass of their own, as the groups of a summary have no fixed order. */
    private boolean records(long from, long to, boolean schemas) throws IOException, Malformed {
        for (long at = from; at < to; ) {
            if (to - at < Opcode.HEAD_BYTES) {
                return false;
            }
            int head = window.load(at, Opcode.HEAD_BYTES);
            int opcode = window.buffer()[head] & 0xff;
            long length = LittleEndian.i64(window.buffer(), head + 1);
            if (length < 0 || length > to - at - Opcode.HEAD_BYTES || length > options.maxRecordBytes()) {
                return false;
            }
            if ((opcode == Opcode.SCHEMA) == schemas) {
                int start = window.load(at + Opcode.HEAD_BYTES, (int) length);
                take(opcode, start, start + (int) length, at);
            }
            at += Opcode.HEAD_BYTES + length;
        }
        return true;
    }

    private void take(int opcode, int start, int end, long offset) throws IOException, Malformed {
        byte[] bytes = window.buffer();
        FieldReader in = new FieldReader(bytes, start, end);
        switch (opcode) {
            case Opcode.SCHEMA -> table.schema(bytes, start, end, offset);
            case Opcode.CHANNEL -> table.channel(bytes, start, end, offset);
            case Opcode.CHUNK_INDEX -> chunks.add((McapRecord.ChunkIndex) RecordParser.parse(opcode, in));
            case Opcode.ATTACHMENT_INDEX ->
                attachments.add((McapRecord.AttachmentIndex) RecordParser.parse(opcode, in));
            case Opcode.METADATA_INDEX -> metadata.add((McapRecord.MetadataIndex) RecordParser.parse(opcode, in));
            case Opcode.STATISTICS -> statistics = (McapRecord.Statistics) RecordParser.parse(opcode, in);
            default -> {
                // Summary offsets, and what later versions of the format add.
            }
        }
    }
}
