package dev.metricsbuild.mcap.write;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import net.jpountz.lz4.LZ4FrameOutputStream;

/** How chunks are compressed. */
public enum ChunkCompression {
    /** Not at all. */
    NONE("") {
        @Override
        byte[] compress(byte[] bytes) {
            return bytes;
        }
    },
    /** LZ4 frames whose blocks refer to the ones before, as ROS 2 writes them. */
    LZ4_LINKED("lz4") {
        @Override
        byte[] compress(byte[] bytes) {
            return new LinkedLz4Writer(1 << 16).frame(bytes);
        }
    },
    /** LZ4 frames whose blocks stand alone, by another encoder. */
    LZ4_INDEPENDENT("lz4") {
        @Override
        byte[] compress(byte[] bytes) {
            return stream(bytes, LZ4FrameOutputStream::new);
        }
    },
    /** zstd with the size in the frame. */
    ZSTD("zstd") {
        @Override
        byte[] compress(byte[] bytes) {
            return Zstd.compress(bytes);
        }
    },
    /** zstd by a writer that did not know the size. */
    ZSTD_WITHOUT_SIZE("zstd") {
        @Override
        byte[] compress(byte[] bytes) {
            return stream(bytes, ZstdOutputStream::new);
        }
    };

    private final String name;

    ChunkCompression(String name) {
        this.name = name;
    }

    /** What the chunk record calls it. */
    public String formatName() {
        return name;
    }

    abstract byte[] compress(byte[] bytes);

    private interface Stream {
        OutputStream on(OutputStream out) throws IOException;
    }

    private static byte[] stream(byte[] bytes, Stream stream) {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        try (OutputStream out = stream.on(target)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return target.toByteArray();
    }
}
