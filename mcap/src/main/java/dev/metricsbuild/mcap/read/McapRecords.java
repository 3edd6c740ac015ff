package dev.metricsbuild.mcap.read;

import dev.metricsbuild.mcap.McapProblem;
import dev.metricsbuild.mcap.McapProblem.Kind;
import dev.metricsbuild.mcap.McapRecord;
import dev.metricsbuild.mcap.bytes.FieldReader;
import dev.metricsbuild.mcap.bytes.FieldReader.Malformed;
import dev.metricsbuild.mcap.bytes.Opcode;
import dev.metricsbuild.mcap.record.AttachmentReader;
import dev.metricsbuild.mcap.record.Problems;
import dev.metricsbuild.mcap.record.RecordParser;
import dev.metricsbuild.mcap.scan.RecordStream;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every record of a recording, one after another, as values: chunks are replaced by their records; message indexes and
 * records of unknown kinds are left out.
 */
public final class McapRecords implements AutoCloseable {
    private final RecordStream stream;
    private final AttachmentReader attachments;
    private final Problems problems;
    private final boolean readsAttachments;
    private int taken;
    private boolean ended;
    private @Nullable McapRecord record;

    /** @param readsAttachments whether attachments are read through and checked against their checksums */
    McapRecords(RecordStream stream, AttachmentReader attachments, Problems problems, boolean readsAttachments) {
        this.stream = stream;
        this.attachments = attachments;
        this.problems = problems;
        this.readsAttachments = readsAttachments;
    }

    /**
     * Moves to the next record.
     *
     * @return false after the last
     * @throws dev.metricsbuild.mcap.McapException strict, at the first error
     * @throws IOException if the file cannot be read
     */
    public boolean next() throws IOException {
        while (stream.next()) {
            record = value();
            if (record != null) {
                return true;
            }
        }
        record = null;
        ended = true;
        return false;
    }

    /** As {@link #next()}, but a message stays in the stream and becomes no value. */
    boolean nextOrMessage() throws IOException {
        while (stream.next()) {
            if (stream.opcode() == Opcode.MESSAGE) {
                return true;
            }
            record = value();
            if (record != null) {
                return true;
            }
        }
        return false;
    }

    /**
     * The record moved to.
     *
     * @throws IllegalStateException before the first record and after the last
     */
    public McapRecord record() {
        if (record == null) {
            throw new IllegalStateException(
                    "There is no current record; call record() only after next() returned true.");
        }
        return record;
    }

    /** First byte of the record in the file, or of the chunk that it is in. */
    public long offset() {
        return stream.offset();
    }

    private @Nullable McapRecord value() throws IOException {
        if (stream.opcode() == Opcode.ATTACHMENT) {
            McapRecord.Attachment attachment =
                    attachments.read(stream.offset(), stream.file().length());
            if (attachment != null && readsAttachments) {
                attachments.check(attachment);
            }
            return attachment;
        }
        FieldReader in = new FieldReader(stream.buffer(), stream.start(), stream.end());
        try {
            McapRecord value = RecordParser.parse(stream.opcode(), in);
            if (in.replaced() && stream.opcode() != Opcode.CHANNEL && stream.opcode() != Opcode.SCHEMA) {
                problems.report(
                        Kind.INVALID_UTF8,
                        stream.offset(),
                        1,
                        "A text of the " + Opcode.name(stream.opcode()) + " at byte " + stream.offset()
                                + " is not UTF-8; invalid bytes are shown as \uFFFD.");
            }
            return value;
        } catch (Malformed e) {
            if (stream.opcode() != Opcode.CHANNEL && stream.opcode() != Opcode.SCHEMA) {
                stream.malformed(String.valueOf(e.getMessage()));
            }
            return null;
        }
    }

    /**
     * The problems found since the last call, in order. If a kind is very frequent, the first problems are reported one
     * by one and the others as one problem with their count, after the last record.
     */
    public List<McapProblem> newProblems() {
        List<McapProblem> fresh = problems.since(taken);
        taken += fresh.size();
        if (ended) {
            ended = false;
            fresh.addAll(problems.more());
        }
        return fresh;
    }

    /** All problems found so far. */
    public List<McapProblem> problems() {
        return problems.all();
    }

    RecordStream stream() {
        return stream;
    }

    @Override
    public void close() {
        stream.close();
    }
}
