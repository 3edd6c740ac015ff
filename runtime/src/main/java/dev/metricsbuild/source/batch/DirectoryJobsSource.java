package dev.metricsbuild.source.batch;

import dev.metricsbuild.input.FileFault;
import dev.metricsbuild.source.JobDirectories;
import dev.metricsbuild.source.PathFault;
import dev.metricsbuild.source.PlatformException;
import dev.metricsbuild.source.PlatformException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A batch in a directory: a sub-directory a job, in the order of their names, each with the {@code metrics.binproto} that
 * job mode wrote (in it, or in its {@code outputs}), and with an optional {@code job.json} that says what the platform
 * would.
 */
public final class DirectoryJobsSource implements JobsSource {
    private final Path directory;
    private @Nullable List<Path> jobs;

    private DirectoryJobsSource(Path directory, @Nullable List<Path> jobs) {
        this.directory = directory;
        this.jobs = jobs;
    }

    /**
     * Lists the directory.
     *
     * @throws PlatformException if it is none
     */
    public DirectoryJobsSource(Path directory) {
        this(directory, listed(directory));
    }

    /** The directory, which is not listed before somebody asks: for a process that is told which jobs to read. */
    public static DirectoryJobsSource unlisted(Path directory) {
        return new DirectoryJobsSource(directory, null);
    }

    private static List<Path> listed(Path directory) {
        List<Path> jobs;
        try {
            jobs = JobDirectories.in(directory);
        } catch (IOException e) {
            throw new PlatformException(
                    Reason.CONFIG,
                    "The batch's directory " + directory + " cannot be read: " + FileFault.reason(e) + ".",
                    e);
        }
        jobs.forEach(job -> requireName(directory, job));
        if (JobDirectories.isOneJob(
                jobs.stream().map(job -> job.getFileName().toString()).toList())) {
            throw new PlatformException(Reason.CONFIG, JobDirectories.oneJob(directory.toString()));
        }
        return jobs;
    }

    /** A name that is not found again under its own text would be a job that is silently another, or none. */
    private static void requireName(Path directory, Path job) {
        String name = job.getFileName().toString();
        try {
            if (directory.resolve(name).equals(job)) {
                return;
            }
        } catch (InvalidPathException e) {
            // It is said below.
        }
        throw new PlatformException(
                Reason.CONFIG,
                "The name of the job " + name + " in " + directory + " cannot be read. " + PathFault.SET_LOCALE);
    }

    private synchronized List<Path> list() {
        List<Path> known = jobs;
        if (known == null) {
            known = listed(directory);
            jobs = known;
        }
        return known;
    }

    @Override
    public String shown() {
        return "the directory " + directory;
    }

    @Override
    public JobsOrigin origin() {
        return new JobsOrigin.Directory(directory.toString());
    }

    @Override
    public Optional<UUID> batchId() {
        return Optional.empty();
    }

    @Override
    public Iterator<JobRow> jobs() {
        return list().stream().map(DirectoryJobsSource::row).iterator();
    }

    private static JobRow row(Path job) {
        Path described = job.resolve(JobDescription.FILE);
        return JobDescription.row(
                job.getFileName().toString(),
                file(job) != null,
                Files.exists(described) ? JsonFile.bytes(described) : null,
                described.toString());
    }

    private static @Nullable Path file(Path job) {
        for (Path file : JobDirectories.candidates(job)) {
            // Whatever has the name is the job's file; what is no readable file, or lies where nobody may look, makes
            // the job a missing one.
            if (!isAbsent(file)) {
                return file;
            }
        }
        return null;
    }

    private static boolean isAbsent(Path file) {
        try {
            Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return false;
        } catch (NoSuchFileException e) {
            return true;
        } catch (IOException e) {
            // Below a file there is nothing.
            Path parent = file.getParent();
            return parent != null && Files.isRegularFile(parent);
        }
    }

    @Override
    public List<String> tags(JobRow job) {
        return job.tags() instanceof JobTags.Known known ? known.names() : List.of();
    }

    @Override
    public JobSource open(JobRow job) {
        Path file = file(directory.resolve(job.id()));
        return new FileJobSource(job, file == null ? null : new PathJobFile(file));
    }

    @Override
    public List<String> explain(List<String> metrics, List<String> values, List<String> data) {
        List<String> names = new ArrayList<>(metrics);
        names.addAll(values);
        names.addAll(data);
        List<String> lines = new ArrayList<>();
        lines.add("once      the " + list().size() + " sub-directories of " + directory);
        if (!names.isEmpty()) {
            lines.add("each job  " + JobDirectories.FILE + ": \"" + String.join("\", \"", names) + "\"");
        }
        return lines;
    }

    @Override
    public void close() {
        // Files are mapped, and given back when nothing refers to them.
    }
}
