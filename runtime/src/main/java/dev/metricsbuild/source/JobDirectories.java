package dev.metricsbuild.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** How the jobs of a batch lie in a directory: a sub-directory a job, each with the file that job mode wrote. */
public final class JobDirectories {
    /** The name of a job's file. */
    public static final String FILE = "metrics.binproto";

    /** Where a job's file may lie within its directory, if it is not in it itself. */
    public static final String OUTPUTS = "outputs";

    private static final Set<String> PARTS = Set.of("inputs", OUTPUTS);

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

    /**
     * Whether the sub-directories are those of one job instead of the jobs of a batch, so that nobody takes a job's inputs and
     * outputs for jobs.
     *
     * @param names of the sub-directories
     */
    public static boolean isOneJob(Collection<String> names) {
        return names.contains(OUTPUTS) && PARTS.containsAll(names);
    }

    /** What to do about a directory that is one job's. */
    public static String oneJob(String directory) {
        return "The batch's directory " + directory
                + " is that of one job: its inputs and outputs are no jobs. Give the"
                + " directory that contains it, with a sub-directory for each job.";
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
