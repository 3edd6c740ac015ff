package dev.metricsbuild.mcap.read;

import dev.metricsbuild.mcap.McapException;
import dev.metricsbuild.mcap.McapInfo;
import dev.metricsbuild.mcap.McapMessages;
import dev.metricsbuild.mcap.McapOptions;
import dev.metricsbuild.mcap.McapOrder;
import dev.metricsbuild.mcap.McapQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A recording in several files, read as one: a folder of rosbag2 with its {@code metadata.yaml}, or files that belong together.
 * Files that are compressed as a whole by zstd are decompressed into temporary ones, which take as much of the disk as they hold
 * and which {@link #close} deletes, up to the limit of {@link McapOptions#withMaxTemporaryBytes}; messages that are compressed one by one are decompressed as they come. Ids of channels are
 * those of each file. What is wrong with one of several files is said with its name.
 */
public final class McapBag implements AutoCloseable {
    private static final int MAX_FILES = 1000;

    private final List<BagFile> files = new ArrayList<>();

    private McapBag() {}

    /**
     * Opens a folder.
     *
     * @throws McapException strict, if a file does not begin as MCAP does
     * @throws IOException if {@code metadata.yaml} is missing or of another form, if it names files outside of the folder or of
     *     another format, if messages are compressed otherwise than by zstd, or if a file cannot be read
     */
    public static McapBag open(Path folder, McapOptions options) throws IOException {
        return open(sources(folder), options);
    }

    /**
     * Opens files and folders that are parts of one recording.
     *
     * @param parts in their order
     * @throws McapException strict, if a file does not begin as MCAP does
     * @throws IOException if a folder is none of rosbag2, as {@link #open(Path, McapOptions)} says, or if a file cannot be read
     */
    public static McapBag ofParts(List<Path> parts, McapOptions options) throws IOException {
        List<BagFile.Source> sources = new ArrayList<>();
        for (Path part : parts) {
            if (Files.isDirectory(part)) {
                sources.addAll(sources(part));
            } else {
                sources.add(new BagFile.Source(String.valueOf(part.getFileName()), part, false));
            }
        }
        return open(sources, options);
    }

    /** Whether a folder has the metadata that rosbag2 writes. */
    public static boolean isFolder(Path folder) {
        return Files.isRegularFile(folder.resolve(BagMetadata.NAME));
    }

    private static McapBag open(List<BagFile.Source> sources, McapOptions options) throws IOException {
        if (sources.size() > MAX_FILES) {
            throw new IOException("There are " + sources.size() + " files, the first of them "
                    + sources.get(0).path() + "; " + MAX_FILES + " files are the limit for one recording. Merge some of"
                    + " them.");
        }
        McapBag bag = new McapBag();
        long room = options.maxTemporaryBytes();
        try {
            for (BagFile.Source source : sources) {
                BagFile file = open(source, options, sources.size() > 1, room);
                bag.files.add(file);
                room -= file.temporaryBytes();
            }
            return bag;
        } catch (IOException | RuntimeException e) {
            bag.close();
            throw e;
        }
    }

    private static BagFile open(BagFile.Source source, McapOptions options, boolean isOneOfSeveral, long room)
            throws IOException {
        try {
            return BagFile.open(source, options, room);
        } catch (McapException e) {
            throw isOneOfSeveral ? new McapException(e.problem().in(source.name())) : e;
        }
    }

    private static List<BagFile.Source> sources(Path folder) throws IOException {
        BagMetadata metadata = BagMetadata.read(folder.resolve(BagMetadata.NAME));
        if (!metadata.storage().equals("mcap")) {
            throw new IOException(folder + " is recorded as \"" + metadata.storage()
                    + "\"; only \"mcap\" can be read. Convert it by ros2 bag convert.");
        }
        boolean packsMessages = metadata.compressionMode().equals("message");
        if (packsMessages && !metadata.compressionFormat().equals("zstd")) {
            throw new IOException("The messages of " + folder + " are compressed one by one by \""
                    + metadata.compressionFormat()
                    + "\"; only \"zstd\" can be read. Convert it by ros2 bag convert, with"
                    + " compression_mode none.");
        }
        List<BagFile.Source> sources = new ArrayList<>();
        for (String file : metadata.files()) {
            Path path = locate(folder, file);
            sources.add(new BagFile.Source(String.valueOf(path.getFileName()), path, packsMessages));
        }
        return sources;
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

    /** Where the files are, in the order of recording. */
    public List<Path> files() {
        return files.stream().map(BagFile::path).toList();
    }

    /** The files one by one, in the order of recording; closed with this. Their messages are as they lie there. */
    public List<McapReader> readers() {
        return files.stream().map(BagFile::reader).toList();
    }

    /**
     * What each file holds, in the order of recording.
     *
     * @throws McapException strict, at the first error of a file that has to be scanned
     */
    public List<McapInfo> infos() throws IOException {
        List<McapInfo> infos = new ArrayList<>();
        for (BagFile file : files) {
            try {
                infos.add(file.reader().info());
            } catch (McapException e) {
                throw files.size() > 1 ? new McapException(e.problem().in(file.name())) : e;
            }
        }
        return infos;
    }

    /**
     * Messages of all files, read lazily; close them before this. With {@link McapOrder#FILE} one file comes after the
     * other; with {@link McapOrder#LOG_TIME} they are merged, and messages with the same time keep the order of the
     * files.
     *
     * @throws IOException if a file cannot be read
     */
    public McapMessages messages(McapQuery query) throws IOException {
        List<BagMessages.Part> parts = new ArrayList<>();
        try {
            for (BagFile file : files) {
                parts.add(file.messages(query, parts.size()));
            }
        } catch (IOException | RuntimeException e) {
            parts.forEach(part -> part.messages().close());
            throw e;
        }
        return parts.size() == 1
                ? parts.get(0).messages()
                : new BagMessages(parts, query.order() == McapOrder.LOG_TIME);
    }

    @Override
    public void close() throws IOException {
        @Nullable IOException first = null;
        for (BagFile file : files) {
            try {
                file.close();
            } catch (IOException e) {
                first = first == null ? e : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
