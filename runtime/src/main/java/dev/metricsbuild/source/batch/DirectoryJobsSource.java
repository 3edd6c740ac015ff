package dev.metricsbuild.source.batch;

import dev.metricsbuild.source.FileFault;
import dev.metricsbuild.source.JobDirectories;
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
import java.util.Map;
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
    private final List<Path> jobs;

    /** What {@code job.json} may say; all of it may be left out. */
    private record Json(
            @Nullable String name,
            @Nullable String status,
            @Nullable String conflatedStatus,
            @Nullable List<String> tags,
            @Nullable Map<String, String> parameters) {}

    /**
     * Lists the directory.
     *
     * @throws PlatformException if it is none
     */
    public DirectoryJobsSource(Path directory) {
        this.directory = directory;
        try {
            this.jobs = JobDirectories.in(directory);
        } catch (IOException e) {
            throw new PlatformException(
                    Reason.CONFIG,
                    "The batch's directory " + directory + " cannot be read: " + FileFault.reason(e) + ".",
                    e);
        }
        this.jobs.forEach(this::requireName);
    }

    /** A name that is not found again under its own text would be a job that is silently another, or none. */
    private void requireName(Path job) {
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
                "The name of the job " + name + " in " + directory + " cannot be read. " + FileFault.SET_LOCALE);
    }

    @Override
    public String shown() {
        return "the directory " + directory;
    }

    @Override
    public Optional<UUID> batchId() {
        return Optional.empty();
    }

    @Override
    public Iterator<JobRow> jobs() {
        return jobs.stream().map(DirectoryJobsSource::row).iterator();
    }

    private static JobRow row(Path job) {
        Path described = job.resolve("job.json");
        Json json =
                Files.exists(described) ? JsonFile.read(described, Json.class) : new Json(null, null, null, null, null);
        String id = job.getFileName().toString();
        String status = or(json.status(), file(job) == null ? "ERROR" : "SUCCEEDED");
        return new JobRow(
                id,
                or(json.name(), id),
                status,
                or(json.conflatedStatus(), status.equals("SUCCEEDED") ? "" : status),
                () -> json.tags() == null ? List.of() : json.tags(),
                json.parameters() == null ? Map.of() : json.parameters());
    }

    private static String or(@Nullable String text, String otherwise) {
        return text == null ? otherwise : text;
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
    public JobSource open(JobRow job) {
        return new FileJobSource(job, file(directory.resolve(job.id())));
    }

    @Override
    public List<String> explain(List<String> metrics, List<String> values, List<String> data) {
        List<String> names = new ArrayList<>(metrics);
        names.addAll(values);
        names.addAll(data);
        List<String> lines = new ArrayList<>();
        lines.add("once      the " + jobs.size() + " sub-directories of " + directory);
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
