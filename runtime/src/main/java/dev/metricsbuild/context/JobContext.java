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
 * @param jobId identifies the job in the file
 * @param inputs the directory of the inputs, with {@code logs} and {@code experience} in it
 * @param outputs the directory that {@code metrics.binproto} is written into; files next to it are uploaded with it
 * @param pictures those that are being written
 */
public record JobContext(UUID jobId, Path inputs, Path outputs, PictureFiles pictures) {
    /** A job without pictures yet. */
    public JobContext(UUID jobId, Path inputs, Path outputs) {
        this(jobId, inputs, outputs, new PictureFiles());
    }

    /**
     * Writes a picture to the outputs as PNG, in the background. The picture is not copied: do not draw into it
     * afterwards.
     *
     * @param name as for {@link #output}; ends in {@code .png}
     * @return the image, for a metric, an {@code ImageList} or an event, all of which share the file
     * @throws IllegalArgumentException if the name is not allowed, or a picture of that name has been written
     */
    public Image image(String name, BufferedImage picture) {
        if (!name.endsWith(".png")) {
            throw new IllegalArgumentException(
                    "\"" + name + "\" must be a PNG file; give a name that ends in .png, such as camera.png.");
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
     * The path for a file that belongs to the metrics, such as an image; missing directories are created.
     *
     * @param name relative to the outputs directory; an {@code Image} of the same name shows it
     * @throws IllegalArgumentException if the path leaves that directory
     * @throws UncheckedIOException if a directory cannot be created
     */
    public Path output(String name) {
        Path file = outputs.resolve(name).normalize();
        if (!file.startsWith(outputs.normalize()) || file.equals(outputs.normalize())) {
            throw new IllegalArgumentException("\"" + name
                    + "\" is not a file in the outputs directory; give a relative path such as camera.png.");
        }
        try {
            Files.createDirectories(file.resolveSibling(""));
        } catch (IOException e) {
            throw new UncheckedIOException("The directory cannot be created for " + file, e);
        }
        return file;
    }
}
