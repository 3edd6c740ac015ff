package dev.metricsbuild.engine;

import dev.metricsbuild.annotations.MetricStatus;
import dev.metricsbuild.context.JobInfo;
import dev.metricsbuild.context.JobMetricsView;
import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.metric.Metric;
import dev.metricsbuild.source.PlatformException;
import dev.metricsbuild.source.batch.JobSource;
import dev.metricsbuild.source.batch.MetricRow;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A job's metrics as methods see them. It remembers that something could not be had, whoever has caught that. */
final class JobView implements JobMetricsView {
    private final JobInfo job;
    private final JobSource source;
    private final Runnable beforeMetrics;
    private volatile @Nullable PlatformException failure;

    JobView(JobInfo job, JobSource source) {
        this(job, source, () -> {});
    }

    /**
     * The view of a job.
     *
     * @param beforeMetrics run before metrics are asked for
     */
    JobView(JobInfo job, JobSource source, Runnable beforeMetrics) {
        this.job = job;
        this.source = source;
        this.beforeMetrics = beforeMetrics;
    }

    /** What could not be fetched, if anything. */
    @Nullable
    PlatformException failure() {
        return failure;
    }

    private <T> T metricsHad(Supplier<T> request) {
        beforeMetrics.run();
        return had(request);
    }

    private <T> T had(Supplier<T> request) {
        try {
            return request.get();
        } catch (PlatformException e) {
            failure = e;
            throw e;
        }
    }

    @Override
    public JobInfo job() {
        return job;
    }

    @Override
    public List<String> metricNames() {
        return metricsHad(source::metricNames);
    }

    @Override
    public List<String> dataNames() {
        return had(source::dataNames);
    }

    @Override
    public Optional<MetricStatus> status(String metricName) {
        return metricsHad(() -> source.row(metricName)).map(MetricRow::status);
    }

    @Override
    public OptionalDouble scalar(String metricName) {
        Double value =
                metricsHad(() -> source.row(metricName)).map(MetricRow::scalar).orElse(null);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    @Override
    public Optional<Metric> metric(String metricName) {
        return metricsHad(() -> source.metric(metricName));
    }

    @Override
    public Optional<MetricsData> data(String dataName) {
        return had(() -> source.data(dataName));
    }
}
