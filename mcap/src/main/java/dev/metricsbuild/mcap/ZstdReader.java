package dev.metricsbuild.mcap;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdException;
import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import dev.metricsbuild.mcap.FieldReader.Malformed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Decompresses zstd whose size is known; the array that it gives is used again. */
final class ZstdReader implements AutoCloseable {
    /** Memory that a declared size gets without having shown its bytes. */
    private static final int TRUST = 4 << 20;

    private @Nullable ZstdDecompressCtx context;
    private byte[] target = new byte[0];

    /**
     * The content of {@code source[from, to)}, frame after frame, so that bytes which a writer left behind the last one do no
     * harm.
     *
     * @param size how many bytes the content is said to have
     * @return an array whose first {@code size} bytes are the content
     * @throws Malformed if it has more or fewer, or cannot be decompressed
     */
    byte[] read(byte[] source, int from, int to, int size) throws Malformed {
        if (size > TRUST && size > target.length) {
            target = growing(source, from, to, size);
            return target;
        }
        if (target.length < size) {
            target = new byte[size];
        }
        int out = 0;
        try {
            out = frames(source, from, to, size);
        } catch (ZstdException e) {
            throw new Malformed(String.valueOf(e.getMessage()));
        }
        if (out != size) {
            throw new Malformed("zstd content has " + out + " bytes where " + size + " are declared");
        }
        return target;
    }

    private int frames(byte[] source, int from, int to, int size) throws Malformed {
        int in = from;
        int out = 0;
        while (in < to && (out < size || isZstd(source, in, to))) {
            long frame = Zstd.findFrameCompressedSize(source, in, to - in);
            if (Zstd.isError(frame)) {
                throw new Malformed("zstd: " + Zstd.getErrorName(frame) + ", " + (in - from)
                        + " bytes into the compressed records");
            }
            out += context().decompressByteArray(target, out, size - out, source, in, (int) frame);
            in += (int) frame;
        }
        return out;
    }

    private ZstdDecompressCtx context() {
        if (context == null) {
            context = new ZstdDecompressCtx();
        }
        return context;
    }

    private static boolean isZstd(byte[] source, int at, int end) {
        return end - at >= 4
                && source[at] == 0x28
                && source[at + 1] == (byte) 0xb5
                && source[at + 2] == 0x2f
                && source[at + 3] == (byte) 0xfd;
    }

    private static byte[] growing(byte[] source, int from, int to, int size) throws Malformed {
        byte[] target = new byte[TRUST];
        int out = 0;
        try (ZstdInputStreamNoFinalizer in =
                new ZstdInputStreamNoFinalizer(new ByteArrayInputStream(source, from, to - from))) {
            while (out < size) {
                int read = in.read(target, out, target.length - out);
                if (read < 0) {
                    throw new Malformed("zstd content has " + out + " bytes where " + size + " are declared");
                }
                out += read;
                if (out == target.length && out < size) {
                    target = Arrays.copyOf(target, (int) Math.min(2L * out, size));
                }
            }
            if (in.read() >= 0) {
                throw new Malformed("zstd content is longer than the declared " + size + " bytes");
            }
        } catch (IOException e) {
            throw new Malformed("zstd: " + e.getMessage());
        }
        return target;
    }

    @Override
    public void close() {
        if (context != null) {
            context.close();
        }
    }
}
