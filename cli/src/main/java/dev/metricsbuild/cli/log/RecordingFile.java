package dev.metricsbuild.cli.log;

import dev.metricsbuild.mcap.McapBag;
import dev.metricsbuild.mcap.McapException;
import dev.metricsbuild.mcap.McapOptions;
import dev.metricsbuild.mcap.McapReader;
import dev.metricsbuild.table.VisibleText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Opens recordings for the command line: whatever of them can be read is read. */
public final class RecordingFile {
    /** Of the memory of the machine, the part that chunks may take that overlap in time. */
    private static final int MEMORY_PART = 4;

    private RecordingFile() {}

    /**
     * Opens a recording leniently: a file, or a directory of rosbag2 with its {@code metadata.yaml}.
     *
     * @throws UnusableRecordingException if the file is no recording
     * @throws IOException if it cannot be read
     */
    public static McapBag open(String file) throws IOException {
        Path path = Path.of(file);
        if (McapBag.isFolder(path)) {
            return McapBag.open(path, options());
        }
        checkRegular(file, path);
        checkMagic(file);
        return McapBag.ofParts(List.of(path), options());
    }

    /**
     * Opens a file leniently, be it a recording or not.
     *
     * @throws UnusableRecordingException if it is no regular file
     * @throws IOException if it cannot be read
     */
    public static McapReader openAnything(String file) throws IOException {
        Path path = Path.of(file);
        checkRegular(file, path);
        return McapReader.open(path, options());
    }

    private static void checkRegular(String file, Path path) throws UnusableRecordingException {
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw new UnusableRecordingException(
                    VisibleText.of(file)
                            + (Files.isDirectory(path)
                                    ? " is a directory; name one of the .mcap files in it."
                                    : " is not a regular file. A recording is read from several positions; write it to a file first."));
        }
    }

    private static McapOptions options() {
        McapOptions options = McapOptions.lenient();
        long memory = Runtime.getRuntime().maxMemory() / MEMORY_PART;
        return options.withMaxOpenBytes(Math.min(options.maxOpenBytes(), memory));
    }

    /**
     * Checks that a file begins as recordings do.
     *
     * @throws UnusableRecordingException if it does not
     * @throws IOException if it cannot be read
     */
    public static void checkMagic(String file) throws IOException {
        try {
            McapReader.open(Path.of(file)).close();
        } catch (McapException e) {
            throw new UnusableRecordingException(
                    VisibleText.of(file) + ": " + VisibleText.of(e.problem().message()));
        }
    }
}
