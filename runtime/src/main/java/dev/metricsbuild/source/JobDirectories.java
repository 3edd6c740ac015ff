package dev.metricsbuild.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** How the jobs of a batch lie in a directory: a sub-directory a job, each with the file that job mode wrote. */
public final class JobDirectories {
    /** The name of a job's file. */
    public static final String FILE = "metrics.binproto";

    /** Where a job's file may lie within its directory, if it is not in it itself. */
    public static final String OUTPUTS = "outputs";

    private JobDirectories() {}

    /**
     * The directories of the jobs, {@code job-2} before {@code job-10}; those whose names begin with a dot are none.
     *
     * @throws IOException if the directory cannot be listed
     */
    public static List<Path> in(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.filter(Files::isDirectory)
                    .filter(job -> isJob(job.getFileName().toString()))
                    .sorted(Comparator.comparing(job -> job.getFileName().toString(), order()))
                    .toList();
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    /** Whether a directory of this name is a job's. */
    public static boolean isJob(String name) {
        return !name.startsWith(".");
    }

    /** The order of jobs by their directories' names. */
    public static Comparator<String> order() {
        return new NaturalOrder();
    }

    /** Where a job's file may be, the likelier place first. */
    public static List<Path> candidates(Path job) {
        return List.of(job.resolve(FILE), job.resolve(OUTPUTS).resolve(FILE));
    }
}
