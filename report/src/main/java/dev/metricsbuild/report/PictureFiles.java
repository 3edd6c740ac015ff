package dev.metricsbuild.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the pictures that metrics refer to, and nothing outside of the metrics' directory. */
final class PictureFiles {
    private PictureFiles() {}

    static Optional<Path> find(Path directory, String path) {
        try {
            Path file = directory.resolve(path).normalize();
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            Path real = file.toRealPath();
            return real.startsWith(directory.toRealPath()) ? Optional.of(real) : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            // A path that the file system cannot follow names no picture, as one that leads nowhere.
            return Optional.empty();
        }
    }
}
