package dev.metricsbuild.mcap;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A recording in several files: a folder of rosbag2 with its {@code metadata.yaml}, read as one. Files that are
 * compressed as a whole with zstd are decompressed into temporary files of full size, which {@link #close} deletes.
 * Channel ids are those of each file.
 */
public final class McapBag implements AutoCloseable {
    private static final int MAX_FILES = 1000;
    private static final String ZSTD = ".zstd";

    private final List<McapReader> readers = new ArrayList<>();
    private final List<Path> temporary = new ArrayList<>();

    private McapBag() {}

    /**
     * Opens a folder.
     *
     * @throws McapException strict, if a file does not begin with the magic of MCAP
     * @throws IOException if {@code metadata.yaml} is missing or malformed, if it names files outside the folder or in
     *     another format, if messages are compressed one by one, or if a file cannot be read
     */
    public static McapBag open(Path folder, McapOptions options) throws IOException {
        BagMetadata metadata = BagMetadata.read(folder.resolve(BagMetadata.NAME));
        check(folder, metadata);
        McapBag bag = new McapBag();
        try {
            for (String file : metadata.files()) {
                bag.readers.add(McapReader.open(bag.plain(locate(folder, file)), options));
            }
            return bag;
        } catch (IOException | RuntimeException e) {
            bag.close();
            throw e;
        }
    }

    private static void check(Path folder, BagMetadata metadata) throws IOException {
        if (!metadata.storage().equals("mcap")) {
            throw new IOException(folder + " is recorded as \"" + metadata.storage()
                    + "\"; only \"mcap\" can be read. Convert it by ros2 bag convert.");
        }
        if (metadata.compressionMode().equals("message")) {
            throw new IOException("The messages of " + folder + " are compressed one by one by \""
                    + metadata.compressionFormat() + "\", which cannot be read. Convert it by ros2 bag convert, with"
                    + " compression_mode none.");
        }
        if (metadata.files().size() > MAX_FILES) {
            throw new IOException(folder + " has " + metadata.files().size() + " files; " + MAX_FILES
                    + " are the most that are read as one. Merge some of them.");
        }
    }

    /** Older recorders write the folder's own name before that of the file. */
    private static Path locate(Path folder, String file) throws IOException {
        Path root = folder.toAbsolutePath().normalize();
        Path path = root.resolve(file).normalize();
        if (!path.startsWith(root) || path.equals(root)) {
            throw new IOException(
                    folder.resolve(BagMetadata.NAME) + " names \"" + file + "\", which is not in the folder.");
        }
        Path byName = root.resolve(path.getFileName());
        return Files.exists(path) || !Files.exists(byName) ? path : byName;
    }

    private Path plain(Path file) throws IOException {
        if (!file.toString().endsWith(ZSTD)) {
            return file;
        }
        Path plain = Files.createTempFile("recording", ".mcap");
        temporary.add(plain);
        try (InputStream in = new ZstdInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            Files.copy(in, plain, StandardCopyOption.REPLACE_EXISTING);
        }
        return plain;
    }

    /** The files one by one, in the order of recording; they are closed together with this. */
    public List<McapReader> readers() {
        return List.copyOf(readers);
    }

    /**
     * Messages of all files, read lazily; close them before this. With {@link McapOrder#FILE} one file comes after the
     * other; with {@link McapOrder#LOG_TIME} they are merged, and messages with the same time keep the order of the
     * files.
     *
     * @throws IOException if a file cannot be read
     */
    public McapMessages messages(McapQuery query) throws IOException {
        List<McapMessages> each = new ArrayList<>();
        try {
            for (McapReader reader : readers) {
                each.add(reader.messages(query));
            }
        } catch (IOException | RuntimeException e) {
            each.forEach(McapMessages::close);
            throw e;
        }
        return new BagMessages(each, query.order() == McapOrder.LOG_TIME);
    }

    @Override
    public void close() throws IOException {
        @Nullable IOException first = null;
        for (McapReader reader : readers) {
            try {
                reader.close();
            } catch (IOException e) {
                first = first == null ? e : first;
            }
        }
        for (Path file : temporary) {
            Files.deleteIfExists(file);
        }
        if (first != null) {
            throw first;
        }
    }
}
