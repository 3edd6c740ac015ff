package dev.metricsbuild.cli.log;

import dev.metricsbuild.mcap.McapException;
import dev.metricsbuild.mcap.McapOptions;
import dev.metricsbuild.mcap.read.McapBag;
import dev.metricsbuild.mcap.read.McapReader;
import dev.metricsbuild.table.VisibleText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Opens recordings for the command line: whatever of them can be read is read. */
public final class RecordingFile {
    /** Of the memory of the machine, the part that chunks may take that overlap in time. */
    private static final int MEMORY_PART = 4;

    /** Such a file of a directory is decompressed before it is read. */
    private static final String COMPRESSED = ".zstd";

    private RecordingFile() {}

    /**
     * Opens a recording leniently: files, and directories of rosbag2 with their {@code metadata.yaml}.
     *
     * @throws UnusableRecordingException if a file is no recording
     * @throws IOException if it cannot be read
     */
    public static McapBag open(List<String> files) throws IOException {
        for (String file : files) {
            if (!McapBag.isFolder(Path.of(file))) {
                checkRegular(file, Path.of(file));
                checkMagic(file);
            }
        }
        return McapBag.ofParts(paths(files), options());
    }

    /**
     * Opens files leniently, be they recordings or not, and directories of rosbag2.
     *
     * @throws UnusableRecordingException if one is neither
     * @throws IOException if it cannot be read
     */
    public static McapBag openAnything(List<String> files) throws IOException {
        for (String file : files) {
            if (!McapBag.isFolder(Path.of(file))) {
                checkRegular(file, Path.of(file));
            }
        }
        return McapBag.ofParts(paths(files), options());
    }

    private static List<Path> paths(List<String> files) {
        return files.stream().map(Path::of).toList();
    }

    private static void checkRegular(String file, Path path) throws UnusableRecordingException {
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw new UnusableRecordingException(
                    VisibleText.of(file)
                            + (Files.isDirectory(path)
                                    ? " is a directory without metadata.yaml; name the .mcap files in it."
                                    : " is not a regular file. A recording is read from several positions; write it to a file first."));
        }
    }

    private static McapOptions options() {
        McapOptions options = McapOptions.lenient();
        long memory = Runtime.getRuntime().maxMemory() / MEMORY_PART;
        return options.withMaxOpenBytes(Math.min(options.maxOpenBytes(), memory));
    }

    /**
     * Checks that the files of a recording begin as recordings do.
     *
     * @throws UnusableRecordingException if one does not
     * @throws IOException if it cannot be read
     */
    public static void checkMagic(McapBag bag) throws IOException {
        for (Path file : bag.files()) {
            if (!file.toString().endsWith(COMPRESSED)) {
                checkMagic(file.toString());
            }
        }
    }

    private static void checkMagic(String file) throws IOException {
        try {
            McapReader.open(Path.of(file)).close();
        } catch (McapException e) {
            throw new UnusableRecordingException(
                    VisibleText.of(file) + ": " + VisibleText.of(e.problem().message()));
        }
    }
}
