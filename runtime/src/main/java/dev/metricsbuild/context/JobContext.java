package dev.metricsbuild.context;

import dev.metricsbuild.metric.Image;
import java.awt.image.BufferedImage;
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
 * @param pictures those that are being written
 */
public record JobContext(UUID jobId, Path inputs, Path outputs, PictureFiles pictures) {
    /** A job without pictures yet. */
    public JobContext(UUID jobId, Path inputs, Path outputs) {
        this(jobId, inputs, outputs, new PictureFiles());
    }

    /**
     * Writes a picture into the outputs, as PNG, while the run goes on. The picture is not copied: don't draw into it
     * afterwards.
     *
     * @param name as for {@link #output}; ends in {@code .png}
     * @return what shows it: as a metric, in an {@code ImageList} or an event, all of which share the file
     * @throws IllegalArgumentException if the name does not fit, or a picture of that name has been written
     */
    public Image image(String name, BufferedImage picture) {
        if (!name.endsWith(".png")) {
            throw new IllegalArgumentException(
                    "\"" + name + "\" is to be a PNG file; give a name that ends in .png, such as camera.png.");
        }
        pictures.write(output(name), picture);
        return Image.of(name);
    }

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
