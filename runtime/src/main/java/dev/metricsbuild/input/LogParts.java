package dev.metricsbuild.input;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * The files or directories that are one log.
 *
 * @param name of the log, for messages
 * @param place the file or directory itself, or that in which all are
 * @param paths at least one, in their order
 */
record LogParts(String name, Path place, List<Path> paths) {
    private static final String MODULE = " Add metrics-build-mcap-input for .mcap recordings.";

    LogParts {
        paths = List.copyOf(paths);
    }

    static LogParts of(Path file) {
        return new LogParts(file.toString(), file, List.of(file));
    }

    /** A directory that is one log. */
    static LogParts ofDirectory(Path directory) {
        if (format(directory).isEmpty()) {
            throw new InputException(directory + " is a directory and no recording, which would have a metadata.yaml."
                    + " Name a file in it, or all of them by a pattern such as \"" + directory.getFileName()
                    + "/*.mcap\"." + advice());
        }
        return of(directory);
    }

    /**
     * What matches a pattern, as one log.
     *
     * @param matching files and directories, those in a directory behind it
     */
    static LogParts ofPattern(Path directory, String pattern, List<Path> matching) {
        List<Path> parts = new ArrayList<>();
        for (Path path : matching) {
            boolean isWithin = parts.stream().anyMatch(path::startsWith);
            boolean isLog = !isWithin && format(path).isPresent();
            if (isLog) {
                parts.add(path);
            } else if (!isWithin && !Files.isDirectory(path)) {
                throw new InputException("\"" + pattern + "\" also matches " + path + ", which is no recording."
                        + " Write a pattern that matches recordings only, such as \"*.mcap\"." + advice());
            }
        }
        return new LogParts(directory + "/" + pattern, directory, parts);
    }

    /** The format that a module brings for a file or directory. */
    static Optional<LogFormat> format(Path path) {
        String fileName = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        boolean isDirectory = Files.isDirectory(path);
        return ServiceLoader.load(LogFormat.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(format -> isDirectory ? format.readsDirectory(path) : format.reads(fileName))
                .findFirst();
    }

    /** The format of the log. */
    LogFormat format() {
        return format(paths.get(0))
                .orElseThrow(
                        () -> new InputException(name + " is of a format that is not on the class path." + MODULE));
    }

    private static String advice() {
        return ServiceLoader.load(LogFormat.class).findFirst().isPresent() ? "" : MODULE;
    }
}
