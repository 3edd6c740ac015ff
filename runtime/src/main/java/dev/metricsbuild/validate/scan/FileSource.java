package dev.metricsbuild.validate.scan;

import com.google.protobuf.CodedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/**
 * The bytes of an open file, of at most 2 GiB.
 *
 * <p>The file is read through a buffer and not mapped: a mapped file that another process cuts short ends the virtual
 * machine's thread with an error, and a long stretch of doubles is skipped without being read at all either way.
 */
public final class FileSource implements ByteSource {
    private static final int BUFFER = 1 << 16;

    private final FileChannel channel;
    private final int size;

    /** Makes a source of a channel that stays open as long as the source is used. */
    public FileSource(FileChannel channel, int size) {
        this.channel = channel;
        this.size = size;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public CodedInputStream open(int offset, int length) {
        return CodedInputStream.newInstance(new ChannelPart(channel, offset, length), Math.min(BUFFER, length + 1));
    }

    /** A stretch of the file as a stream whose skip is a jump. */
    private static final class ChannelPart extends InputStream {
        private final FileChannel channel;
        private final long end;
        private long position;

        ChannelPart(FileChannel channel, int offset, int length) {
            this.channel = channel;
            this.position = offset;
            this.end = (long) offset + length;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (position >= end) {
                return -1;
            }
            int wanted = (int) Math.min(length, end - position);
            int read = channel.read(ByteBuffer.wrap(target, offset, wanted), position);
            if (read > 0) {
                position += read;
            }
            return read;
        }

        @Override
        public long skip(long count) {
            long skipped = Math.max(0, Math.min(count, end - position));
            position += skipped;
            return skipped;
        }

        @Override
        public int available() {
            return (int) Math.min(Integer.MAX_VALUE, end - position);
        }
    }
}
