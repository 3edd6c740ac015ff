package dev.metricsbuild.mcap.chunk;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdIOException;
import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import dev.metricsbuild.mcap.McapOptions;
import dev.metricsbuild.mcap.bytes.FieldReader.Malformed;
import dev.metricsbuild.mcap.bytes.LittleEndian;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Decompresses frames of zstd in a row; bytes that a writer left behind the last one do no harm. */
public final class ZstdFrames implements AutoCloseable {
    /** Memory that a declared size gets without having shown its bytes. */
    private static final int TRUST = 4 << 20;

    private static final int MAGIC = 0xFD2FB528;
    private static final int SKIPPABLE = 0x184D2A50;

    private final ZstdDecompressCtx context = new ZstdDecompressCtx();
    private final McapOptions options;
    private byte[] target = new byte[0];

    public ZstdFrames(McapOptions options) {
        this.options = options;
    }

    /** The {@code head.size()} bytes, and maybe more behind them, in an array that the next call uses again. */
    public byte[] whole(byte[] source, ChunkHead head) throws Malformed, IOException {
        int size = (int) head.size();
        if (size > TRUST && size > target.length) {
            target = growing(source, head);
            return target;
        }
        if (target.length < size) {
            target = new byte[size];
        }
        int in = head.from();
        int out = 0;
        while (in < head.to() && (out < size || isFrame(source, in, head.to()))) {
            int frame = frameSize(source, in, head);
            out += context.decompressByteArray(target, out, size - out, source, in, frame);
            in += frame;
        }
        if (out != size) {
            throw new Malformed("zstd content has " + out + " bytes where " + size + " are declared");
        }
        return target;
    }

    private static int frameSize(byte[] source, int at, ChunkHead head) throws Malformed {
        long frame = Zstd.findFrameCompressedSize(source, at, head.to() - at);
        if (Zstd.isError(frame)) {
            throw new Malformed("zstd: " + Zstd.getErrorName(frame) + ", " + (at - head.from())
                    + " bytes into the compressed records");
        }
        return (int) frame;
    }

    /** Where the last frame ends. */
    public static int end(byte[] source, ChunkHead head) throws Malformed {
        int at = head.from();
        do {
            at += frameSize(source, at, head);
        } while (isFrame(source, at, head.to()));
        return at;
    }

    private static boolean isFrame(byte[] source, int at, int end) {
        if (end - at < Integer.BYTES) {
            return false;
        }
        int magic = LittleEndian.i32(source, at);
        return magic == MAGIC || (magic & ~0xf) == SKIPPABLE;
    }

    private byte[] growing(byte[] source, ChunkHead head) throws Malformed, IOException {
        int size = (int) head.size();
        byte[] bytes = new byte[TRUST];
        int out = 0;
        try (InputStream in = decompressing(source, head, options)) {
            while (out < size) {
                int read = in.read(bytes, out, bytes.length - out);
                if (read < 0) {
                    throw new Malformed("zstd content has " + out + " bytes where " + size + " are declared");
                }
                out += read;
                if (out == bytes.length && out < size) {
                    bytes = Arrays.copyOf(bytes, (int) Math.min(2L * out, size));
                }
            }
            if (in.read() >= 0) {
                throw new Malformed("zstd content is longer than the declared " + size + " bytes");
            }
        }
        return bytes;
    }

    /** The content of a chunk of frames as a stream. */
    static InputStream decompressing(byte[] source, ChunkHead head, McapOptions options) throws Malformed, IOException {
        int length = end(source, head) - head.from();
        return new ZstdInputStreamNoFinalizer(new ByteArrayInputStream(source, head.from(), length))
                .setLongMax(head.mostZstdWindow(options));
    }

    /** What went wrong; of a window that is too large also what to do. */
    static String reason(Exception e) {
        String message = String.valueOf(e.getMessage());
        boolean isWindow =
                e instanceof ZstdIOException zstd && zstd.getErrorCode() == Zstd.errFrameParameterWindowTooLarge();
        return isWindow
                ? message + ", as no real recording does; McapOptions.withMaxChunkBytes above "
                        + ChunkHead.DEFAULT_LIMIT + " allows it"
                : message;
    }

    @Override
    public void close() {
        context.close();
    }
}
