package dev.metricsbuild.source.batch;

import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.input.FileFault;
import dev.metricsbuild.metric.Metric;
import dev.metricsbuild.metric.Scalar;
import dev.metricsbuild.read.MetricsFile;
import dev.metricsbuild.source.PlatformException;
import dev.metricsbuild.source.PlatformException.Reason;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The metrics of one job in its file; a job without a file has none. */
public final class FileJobSource implements JobSource {
    private final JobRow job;
    private final @Nullable JobFile jobFile;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Optional<Metric>> metrics = new HashMap<>();
    private @Nullable MetricsFile file;

    /**
     * The metrics of a job; its file is opened when something is asked of it.
     *
     * @param file null for a job without one
     */
    public FileJobSource(JobRow job, @Nullable JobFile file) {
        this.job = job;
        this.jobFile = file;
    }

    /** Reads from the file. */
    @FunctionalInterface
    private interface Reading<T> {
        T read(MetricsFile file) throws IOException;
    }

    private <T> T read(T otherwise, Reading<T> reading) {
        JobFile of = jobFile;
        if (of == null) {
            return otherwise;
        }
        lock.lock();
        try {
            MetricsFile opened = file;
            if (opened == null) {
                opened = of.open();
                file = opened;
            }
            return reading.read(opened);
        } catch (PlatformException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new PlatformException(
                    Reason.MALFORMED, of + " of job " + job.shown() + " cannot be read: " + reason(e), e);
        } finally {
            lock.unlock();
        }
    }

    private static String reason(Exception e) {
        return e instanceof IOException file ? FileFault.reason(file) : String.valueOf(e.getMessage());
    }

    @Override
    public List<String> metricNames() {
        return read(List.of(), MetricsFile::metricNames);
    }

    @Override
    public List<String> dataNames() {
        return read(List.of(), MetricsFile::dataNames);
    }

    @Override
    public Optional<MetricRow> row(String metricName) {
        return metric(metricName)
                .map(metric -> new MetricRow(
                        metric.name(),
                        metric.status(),
                        metric.values() instanceof Scalar scalar ? Double.valueOf(scalar.value()) : null));
    }

    @Override
    public Optional<Metric> metric(String name) {
        return read(Optional.empty(), of -> {
            Optional<Metric> known = metrics.get(name);
            if (known == null) {
                known = single(name, of.metrics(name));
                metrics.put(name, known);
            }
            return known;
        });
    }

    private Optional<Metric> single(String name, List<Metric> found) {
        if (found.size() > 1) {
            throw Doubled.named(
                    name,
                    "the metrics of job " + job.shown(),
                    found.get(0).id(),
                    found.get(1).id());
        }
        return found.stream().findFirst();
    }

    @Override
    public Optional<MetricsData> data(String name) {
        return read(Optional.empty(), of -> {
            if (of.dataNames().stream().filter(name::equals).count() > 1) {
                throw new PlatformException(
                        Reason.MALFORMED,
                        "Two of the data of job " + job.shown() + " are called \"" + name
                                + "\". Give them different names in the job's metrics build.");
            }
            return of.data(name);
        });
    }

    @Override
    public void prefetch(Collection<String> metricNames, Collection<String> dataNames) {
        // The file is at hand.
    }

    @Override
    public long bytes() {
        try {
            return jobFile == null ? 0 : jobFile.size();
        } catch (IOException e) {
            return 0;
        }
    }
}
