package dev.metricsbuild.mcap.record;

import dev.metricsbuild.mcap.McapException;
import dev.metricsbuild.mcap.McapOptions;
import dev.metricsbuild.mcap.McapProblem.Kind;
import dev.metricsbuild.mcap.McapRecord;
import dev.metricsbuild.mcap.bytes.FieldReader;
import dev.metricsbuild.mcap.bytes.FieldReader.Malformed;
import dev.metricsbuild.mcap.bytes.FileWindow;
import dev.metricsbuild.mcap.bytes.LittleEndian;
import dev.metricsbuild.mcap.bytes.Opcode;
import java.io.IOException;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** Reads attachments in pieces, so that their size does not matter. */
public final class AttachmentReader {
    private static final int FIELDS = 1 << 12;

    private final FileWindow window;
    private final McapOptions options;
    private final Problems problems;

    public AttachmentReader(FileWindow window, McapOptions options, Problems problems) {
        this.window = window;
        this.options = options;
        this.problems = problems;
    }

    /** The attachment whose record begins at {@code offset}; null where it is malformed, which is reported. */
    public McapRecord.@Nullable Attachment read(long offset, long length) throws IOException {
        long content = offset + Opcode.HEAD_BYTES;
        int limit = (int) Math.min(length, options.maxRecordBytes());
        String why = "";
        for (int loaded : new int[] {Math.min(limit, FIELDS), limit}) {
            int at = window.load(content, loaded);
            try {
                return parse(new FieldReader(window.buffer(), at, at + loaded), at, offset, length);
            } catch (Malformed e) {
                why = String.valueOf(e.getMessage());
            }
        }
        problems.report(Kind.MALFORMED_RECORD, offset, 1, "The attachment at byte " + offset + " " + why + ".");
        return null;
    }

    private McapRecord.Attachment parse(FieldReader in, int at, long offset, long length)
            throws Malformed, IOException {
        long logTime = in.u64("log time");
        long createTime = in.u64("create time");
        String name = in.string("name");
        String mediaType = in.string("media type");
        long size = in.u64("data");
        int fields = in.at() - at;
        if (size < 0 || size > length - fields - 4) {
            throw new Malformed("declares " + Long.toUnsignedString(size) + " bytes of data where "
                    + (length - fields - 4) + " are left");
        }
        long data = offset + Opcode.HEAD_BYTES + fields;
        FileWindow end = window.another(16);
        int crcAt = end.load(data + size, 4);
        long crc = LittleEndian.u32(end.buffer(), crcAt);
        return new McapRecord.Attachment(offset, logTime, createTime, name, mediaType, data, size, crc);
    }

    /** Reads all of the record and checks it against its checksum; a wrong one is reported. */
    public boolean check(McapRecord.Attachment attachment) throws IOException {
        CRC32 crc = new CRC32();
        long end = attachment.dataOffset() + attachment.dataSize();
        for (long at = attachment.offset() + Opcode.HEAD_BYTES; at < end; ) {
            int count = (int) Math.min(FileWindow.SEQUENTIAL, end - at);
            int place = window.load(at, count);
            crc.update(window.buffer(), place, count);
            at += count;
        }
        return isRight(attachment, crc, problems);
    }

    public static boolean isRight(McapRecord.Attachment attachment, CRC32 crc, Problems problems) throws McapException {
        if (attachment.crc() == 0 || attachment.crc() == crc.getValue()) {
            return true;
        }
        problems.report(
                Kind.ATTACHMENT_CRC,
                attachment.offset(),
                1,
                "The attachment '" + attachment.name() + "' at byte " + attachment.offset()
                        + " is damaged: it has the CRC " + Long.toHexString(crc.getValue()) + " where "
                        + Long.toHexString(attachment.crc()) + " is declared.");
        return false;
    }
}
