package dev.metricsbuild.mcap.scan;

import dev.metricsbuild.mcap.McapProblem.Kind;
import dev.metricsbuild.mcap.bytes.FileWindow;
import dev.metricsbuild.mcap.bytes.LittleEndian;
import dev.metricsbuild.mcap.bytes.Opcode;
import dev.metricsbuild.mcap.record.Problems;
import java.io.IOException;

/**
 * Walks the records of a file from its start, chunks closed. It reads heads; contents only as far as {@link #load} asks for
 * them. It ends behind the footer, or where the readable part of the file ends, and says why.
 */
public final class FileRecords {
    private static final int ZEROS = 1 << 12;

    private final FileWindow window;
    private final Problems problems;
    private final long size;
    private long position;
    private long offset;
    private long length;
    private int opcode;
    private boolean begun;
    private boolean done;
    private boolean dataEnded;
    private boolean complete;
    private long dataEnd;
    private long crc = -1;

    public FileRecords(FileWindow window, Problems problems) {
        this.window = window;
        this.problems = problems;
        this.size = window.size();
    }

    /** Moves to the next record; false after the last. */
    public boolean next() throws IOException {
        if (!begun) {
            begin();
        }
        while (!done) {
            if (!head()) {
                return false;
            }
            if (opcode != Opcode.INVALID) {
                note();
                return true;
            }
            problems.report(
                    Kind.INVALID_OPCODE,
                    offset,
                    1,
                    "A record with opcode 0 begins at byte " + offset
                            + ", which is not valid. The file is damaged there.");
        }
        return false;
    }

    /** Reads the magic. */
    public void begin() throws IOException {
        begun = true;
        position = Opcode.MAGIC_BYTES;
        boolean enough = size >= Opcode.MAGIC_BYTES;
        int at = enough ? window.load(0, Opcode.MAGIC_BYTES) : 0;
        if (enough && Opcode.isMagic(window.buffer(), at)) {
            return;
        }
        done = true;
        if (enough && Opcode.isOtherVersion(window.buffer(), at)) {
            String version = Character.toString(window.buffer()[at + Opcode.VERSION_AT] & 0xff);
            problems.report(
                    Kind.UNSUPPORTED_VERSION,
                    0,
                    1,
                    "The file has version '" + version + "' of MCAP; this reader knows version '0'. Convert the file.");
            return;
        }
        problems.report(Kind.NO_MAGIC, 0, 1, noMagic());
    }

    private String noMagic() throws IOException {
        if (size == 0) {
            return "The file is empty: not even the first 8 bytes of an MCAP file are there.";
        }
        if (size >= 4) {
            int at = window.load(0, 4);
            int word = LittleEndian.i32(window.buffer(), at);
            if (word == 0xFD2FB528 || word == 0x184D2204) {
                String tool = word == 0x184D2204 ? "lz4" : "zstd";
                return "The file as a whole is compressed by " + tool + "; decompress it first, for example by " + tool
                        + " -d FILE.";
            }
        }
        return "The file is not MCAP: its first 8 bytes are not 89 4D 43 41 50 30 0D 0A.";
    }

    /** Reads the head at the position and moves behind the record. */
    private boolean head() throws IOException {
        offset = position;
        long left = size - offset;
        if (left < Opcode.HEAD_BYTES) {
            return ended(left);
        }
        int at = window.load(offset, Opcode.HEAD_BYTES);
        opcode = window.buffer()[at] & 0xff;
        length = LittleEndian.i64(window.buffer(), at + 1);
        if (opcode == Opcode.INVALID && length == 0) {
            return zeros(left);
        }
        if (length < 0 || length > left - Opcode.HEAD_BYTES) {
            done = true;
            problems.report(
                    Kind.TRUNCATED,
                    offset,
                    1,
                    "The file ends inside a record: the " + Opcode.name(opcode) + " at byte " + offset + " declares "
                            + Long.toUnsignedString(length) + " bytes where " + (left - Opcode.HEAD_BYTES)
                            + " are left. The recorder was stopped, or is still writing; everything before it is intact.");
            return false;
        }
        position = offset + Opcode.HEAD_BYTES + length;
        return true;
    }

    private boolean ended(long left) throws IOException {
        done = true;
        problems.report(
                left == 0 ? Kind.NO_FOOTER : Kind.TRUNCATED,
                offset,
                1,
                "The file ends at byte " + size + " without a footer"
                        + (left == 0 ? "" : ", inside the head of a record at byte " + offset)
                        + ". The recorder was stopped, or is still writing; everything before it is intact.");
        return false;
    }

    private boolean zeros(long left) throws IOException {
        done = true;
        int count = (int) Math.min(left, ZEROS);
        int at = window.load(offset, count);
        boolean zero = true;
        for (int i = at; i < at + count && zero; i++) {
            zero = window.buffer()[i] == 0;
        }
        problems.report(
                zero ? Kind.ZERO_FILLED_TAIL : Kind.INVALID_OPCODE,
                offset,
                1,
                zero
                        ? "The file has zeros from byte " + offset
                                + " on where records should follow, as after a loss of power; everything before it is intact."
                        : "No record begins at byte " + offset
                                + ": opcode and length are 0. What follows is not read.");
        return false;
    }

    /** Takes note of the records that divide the file. */
    private void note() throws IOException {
        if (offset == Opcode.MAGIC_BYTES && opcode != Opcode.HEADER) {
            problems.report(
                    Kind.NO_HEADER, offset, 1, "The first record is a " + Opcode.name(opcode) + ", not a header.");
        }
        if (opcode == Opcode.DATA_END) {
            dataEnded = true;
            dataEnd = position;
            crc = window.crcBefore(offset);
        } else if (opcode == Opcode.FOOTER) {
            done = true;
            ending();
        }
    }

    private void ending() throws IOException {
        long left = size - position;
        if (left < Opcode.MAGIC_BYTES || !Opcode.isMagic(window.another(16).copy(position, 8), 0)) {
            problems.report(
                    Kind.NO_TRAILING_MAGIC,
                    position,
                    1,
                    "The file does not end as MCAP does: the 8 bytes of its magic are missing at byte " + position
                            + ". The recorder was stopped while it closed the file, or the file was cut.");
            return;
        }
        complete = true;
        if (left > Opcode.MAGIC_BYTES) {
            problems.report(
                    Kind.TRAILING_BYTES,
                    position + Opcode.MAGIC_BYTES,
                    left - Opcode.MAGIC_BYTES,
                    (left - Opcode.MAGIC_BYTES) + " bytes follow the end of the recording at byte "
                            + (position + Opcode.MAGIC_BYTES) + "; they are ignored.");
        }
    }

    /**
     * Loads the first {@code count} bytes of the content.
     *
     * @return their place in the window's buffer
     */
    public int load(int count) throws IOException {
        return window.load(contentOffset(), count);
    }

    public FileWindow window() {
        return window;
    }

    public int opcode() {
        return opcode;
    }

    public long offset() {
        return offset;
    }

    public long contentOffset() {
        return offset + Opcode.HEAD_BYTES;
    }

    public long length() {
        return length;
    }

    /** Whether the data section is over. */
    public boolean dataEnded() {
        return dataEnded;
    }

    /** First byte behind the data end record. */
    public long dataEnd() {
        return dataEnd;
    }

    /** CRC-32 of the data section, or -1 where not all of it was loaded. */
    public long dataCrc() {
        return crc;
    }

    /** Whether footer and trailing magic were found. */
    public boolean complete() {
        return complete;
    }
}
