package dev.metricsbuild.mcap.read;

import com.github.luben.zstd.ZstdInputStream;
import dev.metricsbuild.mcap.McapMessages;
import dev.metricsbuild.mcap.McapOptions;
import dev.metricsbuild.mcap.McapQuery;
import dev.metricsbuild.mcap.merge.TimeOrderMessages;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** One of the files of a recording, open. */
final class BagFile implements AutoCloseable {
    private static final String ZSTD = ".zstd";
    private static final int COPY = 1 << 16;

    private final Source source;
    private final McapOptions options;
    private final McapReader reader;
    private final @Nullable Path temporary;

    private BagFile(Source source, McapOptions options, McapReader reader, @Nullable Path temporary) {
        this.source = source;
        this.options = options;
        this.reader = reader;
        this.temporary = temporary;
    }

    /**
     * Where a file is, and how.
     *
     * @param name for messages
     * @param packsMessages whether each message is compressed by zstd
     */
    record Source(String name, Path path, boolean packsMessages) {}

    /**
     * Opens a file; one that is compressed as a whole is decompressed into a temporary one.
     *
     * @param room bytes that the temporary one may have
     */
    static BagFile open(Source source, McapOptions options, long room) throws IOException {
        if (!source.path.toString().endsWith(ZSTD)) {
            return new BagFile(source, options, McapReader.open(source.path, options), null);
        }
        Path plain = Files.createTempFile("recording", ".mcap");
        try {
            try (InputStream in = new ZstdInputStream(new BufferedInputStream(Files.newInputStream(source.path)))) {
                copy(in, plain, room, source, options);
            }
            return new BagFile(source, options, McapReader.open(plain, options), plain);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(plain);
            throw e;
        }
    }

    private static void copy(InputStream in, Path target, long room, Source source, McapOptions options)
            throws IOException {
        byte[] piece = new byte[COPY];
        long left = room;
        try (OutputStream out = Files.newOutputStream(target)) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                left -= read;
                if (left < 0) {
                    throw new IOException("The compressed files of the recording have more than "
                            + options.maxTemporaryBytes() + " bytes decompressed, counted up to " + source.name
                            + "; that is the limit of temporary files. Raise it by"
                            + " McapOptions.withMaxTemporaryBytes if the files can be trusted and the disk has room.");
                }
                out.write(piece, 0, read);
            }
        }
    }

    /** How many bytes its temporary file takes. */
    long temporaryBytes() throws IOException {
        return temporary == null ? 0 : Files.size(temporary);
    }

    String name() {
        return source.name;
    }

    Path path() {
        return source.path;
    }

    McapReader reader() {
        return reader;
    }

    BagMessages.Part messages(McapQuery query, int index) throws IOException {
        McapMessages messages = reader.messages(query);
        long start = messages instanceof TimeOrderMessages inOrder ? inOrder.startTime() : 0;
        return new BagMessages.Part(
                source.name, index, start, source.packsMessages ? new UnpackedMessages(messages, options) : messages);
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } finally {
            if (temporary != null) {
                Files.deleteIfExists(temporary);
            }
        }
    }
}
