package dev.metricsbuild.mcap.scan;

import dev.metricsbuild.mcap.McapChannel;
import dev.metricsbuild.mcap.McapException;
import dev.metricsbuild.mcap.McapOptions;
import dev.metricsbuild.mcap.McapProblem.Kind;
import dev.metricsbuild.mcap.McapRecord;
import dev.metricsbuild.mcap.bytes.FieldReader;
import dev.metricsbuild.mcap.bytes.FieldReader.Malformed;
import dev.metricsbuild.mcap.bytes.FileWindow;
import dev.metricsbuild.mcap.bytes.LittleEndian;
import dev.metricsbuild.mcap.bytes.Opcode;
import dev.metricsbuild.mcap.chunk.ChunkContent;
import dev.metricsbuild.mcap.record.ChannelSource;
import dev.metricsbuild.mcap.record.ChannelTable;
import dev.metricsbuild.mcap.record.MissingChannels;
import dev.metricsbuild.mcap.record.Problems;
import dev.metricsbuild.mcap.record.RecordParser;
import java.io.IOException;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/**
 * All records of a file in its order, those of chunks in the chunks' place. This is the scan that needs no summary and always
 * works; it keeps the table of channels and reports what is wrong.
 */
public final class RecordStream implements AutoCloseable {
    /** Of chunks with more bytes only a window is held. */
    public static final int STREAMED = 16 << 20;

    private final McapOptions options;
    private final Problems problems;
    private final FileRecords file;
    private final FileWindow window;
    private final ChunkContent chunk;
    private final ChannelTable table;
    private final MissingChannels missing;
    private final LongPredicate skipsChunk;

    private boolean skipped;
    private boolean inChunk;
    private int innerAt;
    private int innerEnd;
    private long recordOffset;

    private int opcode;
    private byte[] buffer = new byte[0];
    private int start;
    private int end;
    private @Nullable McapChannel channel;

    /** @param skipsChunk whether the chunk at an offset of the file stays closed */
    public RecordStream(
            FileWindow window,
            McapOptions options,
            Problems problems,
            ChannelSource fallback,
            LongPredicate skipsChunk) {
        this.options = options;
        this.problems = problems;
        this.window = window;
        this.file = new FileRecords(window, problems);
        this.chunk = new ChunkContent(options, problems);
        this.table = new ChannelTable(problems, fallback);
        this.missing = new MissingChannels(problems, fallback);
        this.skipsChunk = skipsChunk;
    }

    /** Moves to the next record; false after the last. */
    public boolean next() throws IOException {
        while (true) {
            if (inChunk && nextInner()) {
                return true;
            }
            inChunk = false;
            if (!file.next()) {
                missing.finish();
                return false;
            }
            if (takeOuter()) {
                return true;
            }
        }
    }

    private boolean nextInner() throws IOException {
        while (innerAt < innerEnd || extend(Opcode.HEAD_BYTES)) {
            int at = innerAt;
            int left = innerEnd - at - Opcode.HEAD_BYTES;
            long length = left < 0 ? 0 : LittleEndian.i64(buffer, at + 1);
            if (left < 0 || length < 0 || length > left) {
                if (isElsewhere(left < 0, length)) {
                    continue;
                }
                return damagedChunk(at, "a record goes beyond its end");
            }
            opcode = buffer[at] & 0xff;
            start = at + Opcode.HEAD_BYTES;
            end = start + (int) length;
            innerAt = end;
            if (opcode == Opcode.MESSAGE) {
                if (message()) {
                    return true;
                }
            } else if (opcode == Opcode.INVALID) {
                return damagedChunk(at, "a record has opcode 0");
            } else if (takeInner()) {
                return true;
            }
        }
        return false;
    }

    /** Whether what a record lacks could be made available, or the record was passed over. */
    private boolean isElsewhere(boolean headOnly, long length) throws IOException {
        if (headOnly || length < 0) {
            return headOnly && extend(Opcode.HEAD_BYTES);
        }
        boolean isForOthers = (buffer[innerAt] & 0xff) > Opcode.DATA_END;
        if ((isForOthers && chunk.skip(innerAt, length))
                || chunk.skipTooLarge(innerAt, length, recordOffset, problems)) {
            show();
            return true;
        }
        return extend(Opcode.HEAD_BYTES + length);
    }

    private boolean extend(long wanted) throws IOException {
        if (!chunk.extend(innerAt, wanted)) {
            return false;
        }
        show();
        return true;
    }

    private void show() {
        buffer = chunk.bytes();
        innerAt = chunk.start();
        innerEnd = chunk.end();
    }

    private boolean damagedChunk(int at, String what) throws McapException {
        innerAt = innerEnd;
        problems.report(
                Kind.MALFORMED_RECORD,
                recordOffset,
                1,
                "The chunk at byte " + recordOffset + " is damaged: " + what + ", " + chunk.place(at)
                        + " bytes into its records. The rest of the chunk is lost.");
        return false;
    }

    private boolean message() throws IOException {
        if (end - start < Opcode.MESSAGE_HEAD_BYTES) {
            malformed("has " + (end - start) + " bytes where at least " + Opcode.MESSAGE_HEAD_BYTES + " are needed");
            return false;
        }
        int id = LittleEndian.u16(buffer, start);
        McapChannel known = table.channel(id);
        channel = known != null ? known : missing.find(id, recordOffset);
        return true;
    }

    private boolean takeInner() throws IOException {
        switch (opcode) {
            case Opcode.SCHEMA -> table.schema(buffer, start, end, recordOffset);
            case Opcode.CHANNEL -> table.channel(buffer, start, end, recordOffset);
            case Opcode.CHUNK -> {
                problems.report(
                        Kind.NESTED_CHUNK,
                        recordOffset,
                        1,
                        "The chunk at byte " + recordOffset
                                + " contains a chunk, which is not allowed; the inner chunk is ignored.");
                return false;
            }
            default -> {
                if (opcode <= Opcode.DATA_END) {
                    misplaced("in a chunk");
                }
                return false;
            }
        }
        return true;
    }

    private boolean takeOuter() throws IOException {
        recordOffset = file.offset();
        opcode = file.opcode();
        if (opcode == Opcode.MESSAGE_INDEX || opcode > Opcode.DATA_END) {
            return false;
        }
        if (opcode == Opcode.ATTACHMENT) {
            return true;
        }
        if (opcode == Opcode.CHUNK && file.dataEnded()) {
            misplaced("after the data section");
            return false;
        }
        if (opcode == Opcode.CHUNK && skipsChunk.test(recordOffset)) {
            skipped = true;
            return false;
        }
        if (!problems.fits(opcode, recordOffset, file.length(), options)) {
            return false;
        }
        if (opcode == Opcode.CHUNK
                && file.length() > STREAMED
                && ChunkContent.isPlain(window, file.contentOffset(), file.length())) {
            opened(chunk.openPlain(window, file.contentOffset(), (int) file.length(), recordOffset));
            return false;
        }
        start = file.load((int) file.length());
        end = start + (int) file.length();
        buffer = window.buffer();
        return takeLoaded();
    }

    private boolean takeLoaded() throws IOException {
        switch (opcode) {
            case Opcode.SCHEMA -> table.schema(buffer, start, end, recordOffset);
            case Opcode.CHANNEL -> table.channel(buffer, start, end, recordOffset);
            case Opcode.CHUNK -> {
                opened(chunk.open(buffer, start, end, recordOffset, STREAMED));
                return false;
            }
            case Opcode.MESSAGE -> {
                if (file.dataEnded()) {
                    misplaced("after the data section");
                    return false;
                }
                return message();
            }
            case Opcode.DATA_END -> checkData();
            case Opcode.FOOTER -> checkFooter();
            default -> {}
        }
        return true;
    }

    private void opened(boolean isReadable) {
        if (isReadable) {
            inChunk = true;
            show();
        }
    }

    private void checkData() throws McapException {
        long declared = end - start < 4 ? 0 : LittleEndian.u32(buffer, start);
        long found = file.dataCrc();
        if (declared != 0 && !skipped && found >= 0 && found != declared) {
            problems.report(
                    Kind.DATA_SECTION_CRC,
                    recordOffset,
                    1,
                    "The data section, which ends at byte " + recordOffset + ", is damaged: it has the CRC "
                            + Long.toHexString(found) + " where " + Long.toHexString(declared) + " is declared.");
        }
    }

    private void checkFooter() throws IOException {
        try {
            McapRecord.Footer footer = RecordParser.footer(new FieldReader(buffer, start, end));
            new FooterChecks(window, problems).check(footer, file);
        } catch (Malformed e) {
            malformed(String.valueOf(e.getMessage()));
        }
    }

    private void misplaced(String where) throws McapException {
        problems.report(
                Kind.MISPLACED_RECORD,
                recordOffset,
                1,
                "The " + Opcode.name(opcode) + " at byte " + recordOffset + " is " + where
                        + ", where it is not allowed; it is ignored.");
    }

    /** Reports the record that the stream is at. */
    public void malformed(String what) throws McapException {
        problems.report(
                Kind.MALFORMED_RECORD,
                recordOffset,
                1,
                "The " + Opcode.name(opcode) + (inChunk ? " in the chunk" : "") + " at byte " + recordOffset + " "
                        + what + ". It is left out.");
    }

    public int opcode() {
        return opcode;
    }

    /** The array that holds the content of the record from {@link #start()} to {@link #end()}; attachments have none. */
    public byte[] buffer() {
        return buffer;
    }

    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    /** Where the record, or the chunk that it is in, begins in the file. */
    public long offset() {
        return recordOffset;
    }

    /** The channel of a message; null where no record defines it. */
    @Nullable
    public McapChannel channel() {
        return channel;
    }

    /** The log time of a message. */
    public long logTime() {
        return LittleEndian.i64(buffer, start + 6);
    }

    public boolean inChunk() {
        return inChunk;
    }

    public FileRecords file() {
        return file;
    }

    public ChannelTable table() {
        return table;
    }

    @Override
    public void close() {
        chunk.close();
    }
}
