package dev.metricsbuild.mcap.record;

import dev.metricsbuild.mcap.McapRecord;
import dev.metricsbuild.mcap.bytes.FileWindow;
import dev.metricsbuild.mcap.bytes.Opcode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.zip.CRC32;

/** The bytes of an attachment; at their end, strict, they are checked against the checksum. */
public final class AttachmentStream extends InputStream {
    private final FileWindow window;
    private final McapRecord.Attachment attachment;
    private final Problems problems;
    private final CRC32 crc = new CRC32();
    private final long end;
    private long at;

    public AttachmentStream(FileWindow window, McapRecord.Attachment attachment, Problems problems) throws IOException {
        this.window = window;
        this.attachment = attachment;
        this.problems = problems;
        this.at = attachment.dataOffset();
        this.end = at + attachment.dataSize();
        long fields = attachment.offset() + Opcode.HEAD_BYTES;
        byte[] before = window.copy(fields, (int) (at - fields));
        crc.update(before, 0, before.length);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (length == 0) {
            return 0;
        }
        if (at == end) {
            AttachmentReader.isRight(attachment, crc, problems);
            return -1;
        }
        int count = (int) Math.min(Math.min(length, FileWindow.SEQUENTIAL), end - at);
        int place = window.load(at, count);
        System.arraycopy(window.buffer(), place, target, offset, count);
        crc.update(target, offset, count);
        at += count;
        return count;
    }
}
