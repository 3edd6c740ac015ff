package dev.metricsbuild.mcap.chunk;

import dev.metricsbuild.mcap.McapOptions;
import dev.metricsbuild.mcap.bytes.FieldReader.Malformed;
import dev.metricsbuild.mcap.bytes.FilePart;
import dev.metricsbuild.mcap.bytes.FileWindow;
import java.io.IOException;
import java.io.InputStream;

/** Gives the records of a chunk as a stream, as often as they are needed. */
@FunctionalInterface
public interface ChunkSource {
    /**
     * The records from the first one on.
     *
     * @param checks whether this is the first reading, which verifies what later ones rely on
     */
    public InputStream open(boolean checks) throws Malformed, IOException;

    /** Of a compressed chunk that lies in memory. */
    public static ChunkSource compressed(byte[] source, ChunkHead head, McapOptions options) {
        return checks -> StreamedChunk.decompressing(source, head, checks && head.crc() == 0, options);
    }

    /**
     * Of a part of the file.
     *
     * @param first reads it for the first time and learns the checksum of the file by that; later readings leave it where it is
     */
    public static ChunkSource plain(FileWindow first, long from, long to) {
        return checks -> new FilePart(checks ? first : first.another(FileWindow.SEQUENTIAL), from, to);
    }
}
