package dev.metricsbuild.mcap;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** One of the files of a recording, open. */
final class BagFile implements AutoCloseable {
    private static final String ZSTD = ".zstd";

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

    /** Opens a file; one that is compressed as a whole is decompressed into a temporary one. */
    static BagFile open(Source source, McapOptions options) throws IOException {
        if (!source.path.toString().endsWith(ZSTD)) {
            return new BagFile(source, options, McapReader.open(source.path, options), null);
        }
        Path plain = Files.createTempFile("recording", ".mcap");
        try {
            try (InputStream in = new ZstdInputStream(new BufferedInputStream(Files.newInputStream(source.path)))) {
                Files.copy(in, plain, StandardCopyOption.REPLACE_EXISTING);
            }
            return new BagFile(source, options, McapReader.open(plain, options), plain);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(plain);
            throw e;
        }
    }

    String name() {
        return source.name;
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
