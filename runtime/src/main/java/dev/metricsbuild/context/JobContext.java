package dev.metricsbuild.context;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * The job that metrics are computed for.
 *
 * @param jobId names the job in the file
 * @param inputs the directory of the inputs, with {@code logs} and {@code experience} in it
 * @param outputs the directory that {@code metrics.binproto} is written into; files beside it are uploaded with it
 */
public record JobContext(UUID jobId, Path inputs, Path outputs) {
    /** The directory of the logs. */
    public Path logs() {
        return inputs.resolve("logs");
    }

    /** The directory of the experience. */
    public Path experience() {
        return inputs.resolve("experience");
    }

    /**
     * Where to put a file that goes with the metrics, such as an image; directories on the way are made.
     *
     * @param name relative to the outputs directory; an {@code Image} of the same name shows it
     * @throws IllegalArgumentException if the path leads out of that directory
     * @throws UncheckedIOException if a directory cannot be made
     */
    public Path output(String name) {
        Path file = outputs.resolve(name).normalize();
        if (!file.startsWith(outputs.normalize()) || file.equals(outputs.normalize())) {
            throw new IllegalArgumentException(
                    "\"" + name + "\" is no file in the outputs directory; give a relative path such as camera.png.");
        }
        try {
            Files.createDirectories(file.resolveSibling(""));
        } catch (IOException e) {
            throw new UncheckedIOException("No directory can be made for " + file, e);
        }
        return file;
    }
}
