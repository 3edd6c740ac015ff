package dev.metricsbuild.report;

import dev.metricsbuild.metric.JobMetrics;
import dev.metricsbuild.validate.ValidationReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One metrics file: its readable part, the verdict of the platform, and the location of its pictures. */
public final class JobFile {
    private final String name;
    private final @Nullable Path directory;
    private final JobMetrics metrics;
    private final ValidationReport validation;
    private final List<String> losses;

    /**
     * A file.
     *
     * @param name the job's name (that of its directory), or the file's as it was given
     * @param directory the directory of the file, to which the paths of pictures are relative; null for a stream
     * @param metrics the readable part of the file
     * @param validation what is wrong with it
     * @param losses a sentence for each part that cannot be read
     */
    public JobFile(
            String name,
            @Nullable Path directory,
            JobMetrics metrics,
            ValidationReport validation,
            List<String> losses) {
        this.name = name;
        this.directory = directory;
        this.metrics = metrics;
        this.validation = validation;
        this.losses = List.copyOf(losses);
    }

    /** The job's name (that of its directory), or the file's as it was given; not escaped. */
    public String name() {
        return name;
    }

    /** The readable part of the file. */
    public JobMetrics metrics() {
        return metrics;
    }

    /** What is wrong with the file; without errors if the platform accepts it. */
    public ValidationReport validation() {
        return validation;
    }

    /** A sentence for each part that cannot be read; the platform rejects nearly all such files. */
    public List<String> losses() {
        return losses;
    }

    /** The directory of the file, to which the paths of pictures are relative; empty for a stream. */
    public Optional<Path> directory() {
        return Optional.ofNullable(directory);
    }

    /**
     * The file that a picture's path names.
     *
     * @param path as the metrics file has it, relative to the file's directory
     * @return empty if there is no such regular file, if the path leaves the directory (also through a symbolic link),
     *     or if the metrics came from a stream
     */
    public Optional<Path> picture(String path) {
        return directory == null ? Optional.empty() : PictureFiles.find(directory, path);
    }
}
