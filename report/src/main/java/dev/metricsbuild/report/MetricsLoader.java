package dev.metricsbuild.report;

import dev.metricsbuild.data.MetricsFormatException;
import dev.metricsbuild.read.MetricsFile;
import dev.metricsbuild.read.PartialMetrics;
import dev.metricsbuild.report.LoadedMetrics.MissingJob;
import dev.metricsbuild.source.JobDirectories;
import dev.metricsbuild.validate.MetricsValidator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Loads metrics: from a file, from a stream, from a job's directory, or from a directory of jobs as batch mode takes it.
 *
 * <p>A directory of jobs has a sub-directory for each job, except hidden ones and {@code outputs}. A job's file is
 * {@code metrics.binproto} in its directory, or in its {@code outputs}. A directory that has such a file itself and no
 * sub-directory with one is a job's.
 */
public final class MetricsLoader {
    private static final String FILE = JobDirectories.FILE;
    private static final String OUTPUTS = JobDirectories.OUTPUTS;
    private static final long SIZE_LIMIT = Integer.MAX_VALUE;
    private static final int CHUNK = 1 << 16;

    private final Progress progress;

    /** Is notified of the progress of loading a directory of jobs. */
    @FunctionalInterface
    public interface Progress {
        /**
         * A job is about to be loaded.
         *
         * @param number from 1
         * @param count how many jobs there are
         * @param name the job's; not escaped
         */
        void job(int number, int count, String name);
    }

    /** A loader without progress reports. */
    public MetricsLoader() {
        this((number, count, name) -> {});
    }

    /** A loader that reports its progress. */
    public MetricsLoader(Progress progress) {
        this.progress = progress;
    }

    /**
     * Loads a file, a job's directory or a directory of jobs.
     *
     * @throws MetricsFormatException if the file is not a metrics file at all
     * @throws IOException if there is no such file, if it cannot be read, or if the directory contains no metrics; the
     *     message says which
     */
    public LoadedMetrics load(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString(), null, "it does not exist");
        }
        if (!Files.isDirectory(path)) {
            return single(path.toString(), file(path.toString(), path));
        }
        Optional<Path> own = fileOf(path);
        List<Path> jobs = subdirectories(path);
        if (jobs.stream().anyMatch(job -> fileOf(job).isPresent())) {
            return directory(path, jobs, own.orElse(null));
        }
        if (own.isPresent()) {
            return single(path.toString(), file(path.toString(), own.get()));
        }
        throw new MetricsFormatException(
                path + " contains no metrics: there is no " + FILE + " in it, in its " + OUTPUTS
                        + ", or in a sub-directory of it. Name a metrics file, a job's directory or a directory of jobs.");
    }

    /**
     * Loads the rest of a stream, which stays open.
     *
     * @param name its name in messages
     * @throws MetricsFormatException if it is not a metrics file at all, or longer than 2 GiB
     * @throws IOException if it cannot be read
     */
    public LoadedMetrics load(String name, InputStream stream) throws IOException {
        return single(name, stream(name, null, stream));
    }

    private static LoadedMetrics single(String name, JobFile file) {
        return new LoadedMetrics(name, false, List.of(file), List.of(), null);
    }

    private LoadedMetrics directory(Path directory, List<Path> jobs, @Nullable Path own) throws IOException {
        List<JobFile> loaded = new ArrayList<>();
        List<MissingJob> missing = new ArrayList<>();
        for (int i = 0; i < jobs.size(); i++) {
            String name = jobs.get(i).getFileName().toString();
            progress.job(i + 1, jobs.size(), name);
            Optional<Path> file = fileOf(jobs.get(i));
            if (file.isEmpty()) {
                missing.add(new MissingJob(name, "There is no " + FILE + " in its directory or in " + OUTPUTS + "."));
                continue;
            }
            try {
                loaded.add(file(name, file.get()));
            } catch (IOException e) {
                missing.add(new MissingJob(name, reason(e)));
            }
        }
        JobFile batch = own == null ? null : file(directory.toString(), own);
        return new LoadedMetrics(directory.toString(), true, loaded, missing, batch);
    }

    private static String reason(IOException e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }

    private static List<Path> subdirectories(Path directory) throws IOException {
        return JobDirectories.in(directory).stream()
                .filter(job -> !job.getFileName().toString().equals(OUTPUTS))
                .toList();
    }

    /**
     * The files that a directory stands for, without reading them: its own, then one for each of its jobs, also where a job among
     * others has none; none at all where nothing in it is a metrics file.
     *
     * @throws IOException if it cannot be listed
     */
    public static List<Path> filesOf(Path directory) throws IOException {
        List<Path> jobs = subdirectories(directory);
        List<Path> files = new ArrayList<>();
        fileOf(directory).ifPresent(files::add);
        if (jobs.stream().anyMatch(job -> fileOf(job).isPresent())) {
            jobs.forEach(job -> files.add(fileOf(job).orElse(job.resolve(FILE))));
        }
        return files;
    }

    /** The file of a job's directory; empty where there is none. */
    public static Optional<Path> fileOf(Path job) {
        return JobDirectories.candidates(job).stream()
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static JobFile file(String name, Path file) throws IOException {
        Path directory = file.toAbsolutePath().getParent();
        if (!Files.isRegularFile(file)) {
            // A pipe has a path but no size, and can be read only once.
            try (InputStream stream = Files.newInputStream(file)) {
                return stream(name, directory, stream);
            }
        }
        PartialMetrics read = MetricsFile.readPartially(file);
        return new JobFile(name, directory, read.metrics(), MetricsValidator.validate(file), read.losses());
    }

    private static JobFile stream(String name, @Nullable Path directory, InputStream stream) throws IOException {
        Path spooled = Files.createTempFile("metrics-", ".binproto");
        spooled.toFile().deleteOnExit();
        try {
            spool(name, stream, spooled);
            PartialMetrics read = MetricsFile.readPartially(spooled);
            return new JobFile(name, directory, read.metrics(), MetricsValidator.validate(spooled), read.losses());
        } finally {
            Files.delete(spooled);
        }
    }

    private static void spool(String name, InputStream stream, Path target) throws IOException {
        long size = 0;
        byte[] chunk = new byte[CHUNK];
        try (OutputStream out = Files.newOutputStream(target)) {
            for (int read = stream.read(chunk); read >= 0; read = stream.read(chunk)) {
                size += read;
                if (size > SIZE_LIMIT) {
                    throw new MetricsFormatException(name + " has more than " + SIZE_LIMIT
                            + " bytes; a protobuf message has less than 2 GiB (2147483648).");
                }
                out.write(chunk, 0, read);
            }
        }
    }
}
