package dev.metricsbuild.spark;

import dev.metricsbuild.read.MetricsFile;
import dev.metricsbuild.source.JobDirectories;
import dev.metricsbuild.source.PlatformException;
import dev.metricsbuild.source.PlatformException.Reason;
import dev.metricsbuild.source.batch.FileJobSource;
import dev.metricsbuild.source.batch.JobDescription;
import dev.metricsbuild.source.batch.JobFile;
import dev.metricsbuild.source.batch.JobRow;
import dev.metricsbuild.source.batch.JobSource;
import dev.metricsbuild.source.batch.JobTags;
import dev.metricsbuild.source.batch.JobsOrigin;
import dev.metricsbuild.source.batch.JobsSource;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;

/** A batch in a directory of any file system that Spark reads, laid out as {@code --batch-dir} wants it. */
final class HadoopJobsSource implements JobsSource {
    private final JobsOrigin.Directory origin;
    private final FileSystem files;
    private final Path directory;
    private @Nullable List<String> jobs;

    private HadoopJobsSource(JobsOrigin.Directory origin, Configuration configuration) {
        this.origin = origin;
        this.directory = new Path(origin.location());
        try {
            this.files = directory.getFileSystem(configuration);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /**
     * Lists the directory.
     *
     * @throws PlatformException if it is none, or its file system cannot be reached
     */
    static HadoopJobsSource listed(JobsOrigin.Directory origin, Configuration configuration) {
        HadoopJobsSource source = new HadoopJobsSource(origin, configuration);
        source.list();
        return source;
    }

    /** The directory, which is not listed before somebody asks: for an executor, which is told which jobs to read. */
    static HadoopJobsSource unlisted(JobsOrigin.Directory origin, Configuration configuration) {
        return new HadoopJobsSource(origin, configuration);
    }

    private synchronized List<String> list() {
        List<String> known = jobs;
        if (known == null) {
            try {
                known = Arrays.stream(files.listStatus(directory))
                        .filter(FileStatus::isDirectory)
                        .map(status -> status.getPath().getName())
                        .filter(JobDirectories::isJob)
                        .sorted(JobDirectories.order())
                        .toList();
            } catch (IOException e) {
                throw unreadable(e);
            }
            if (JobDirectories.isOneJob(known)) {
                throw new PlatformException(Reason.CONFIG, JobDirectories.oneJob(origin.location()));
            }
            jobs = known;
        }
        return known;
    }

    private PlatformException unreadable(IOException e) {
        return new PlatformException(
                Reason.CONFIG,
                "The batch's directory " + origin.location() + " cannot be read: "
                        + e.getClass().getSimpleName() + ": " + e.getMessage(),
                e);
    }

    @Override
    public String shown() {
        return "the directory " + directory;
    }

    @Override
    public JobsOrigin origin() {
        return origin;
    }

    @Override
    public Optional<UUID> batchId() {
        return Optional.empty();
    }

    @Override
    public Iterator<JobRow> jobs() {
        return list().stream().map(this::row).iterator();
    }

    private JobRow row(String job) {
        Path described = new Path(new Path(directory, job), JobDescription.FILE);
        try {
            byte[] json = files.exists(described) ? bytes(files.getFileStatus(described)) : null;
            return JobDescription.row(job, file(job) != null, json, described.toString());
        } catch (IOException e) {
            throw new PlatformException(Reason.CONFIG, described + " cannot be read: " + e.getMessage(), e);
        }
    }

    private byte[] bytes(FileStatus of) throws IOException {
        if (of.getLen() > Integer.MAX_VALUE - 8) {
            throw new IOException("it has " + of.getLen() + " bytes; a protobuf message has less than 2 GiB");
        }
        byte[] bytes = new byte[(int) of.getLen()];
        try (FSDataInputStream in = files.open(of.getPath())) {
            in.readFully(0, bytes);
        }
        return bytes;
    }

    private @Nullable FileStatus file(String job) throws IOException {
        Path own = new Path(directory, job);
        for (Path candidate : List.of(
                new Path(own, JobDirectories.FILE),
                new Path(new Path(own, JobDirectories.OUTPUTS), JobDirectories.FILE))) {
            if (files.exists(candidate)) {
                return files.getFileStatus(candidate);
            }
        }
        return null;
    }

    @Override
    public List<String> tags(JobRow job) {
        return job.tags() instanceof JobTags.Known known ? known.names() : List.of();
    }

    @Override
    public JobSource open(JobRow job) {
        try {
            FileStatus status = file(job.id());
            return new FileJobSource(job, status == null ? null : new RemoteFile(status));
        } catch (IOException e) {
            throw new PlatformException(
                    Reason.UNAVAILABLE,
                    "The file of job " + job.shown() + " cannot be looked for: " + e.getMessage(),
                    e);
        }
    }

    /** Read whole: a message of metrics is one object, and its parts refer to each other. */
    private final class RemoteFile implements JobFile {
        private final FileStatus status;

        RemoteFile(FileStatus status) {
            this.status = status;
        }

        @Override
        public MetricsFile open() throws IOException {
            if (status.isDirectory()) {
                throw new IOException("it is a directory");
            }
            if (status.getLen() == 0) {
                throw new IOException("it is empty");
            }
            return MetricsFile.of(bytes(status));
        }

        @Override
        public long size() {
            return status.getLen();
        }

        @Override
        public String toString() {
            return status.getPath().toString();
        }
    }

    @Override
    public List<String> explain(List<String> metrics, List<String> values, List<String> data) {
        return List.of(
                "once      the " + list().size() + " sub-directories of " + directory,
                "each job  " + JobDirectories.FILE + ", read completely");
    }

    @Override
    public void close() {
        // File systems are shared within the process, and closed at its end.
    }
}
