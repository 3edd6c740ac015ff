package dev.metricsbuild.run;

import dev.metricsbuild.metric.JobMetrics;
import dev.metricsbuild.platform.PlatformException;
import dev.metricsbuild.platform.batch.ApiJobsSource;
import dev.metricsbuild.platform.batch.BatchConfig;
import dev.metricsbuild.platform.batch.DirectoryJobsSource;
import dev.metricsbuild.platform.batch.JobRow;
import dev.metricsbuild.platform.batch.JobsSource;
import dev.metricsbuild.platform.http.ClientSettings;
import dev.metricsbuild.run.generated.PerJobNeed;
import dev.metricsbuild.write.IdSource;
import dev.metricsbuild.write.MetricsWriter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Computes the metrics of a batch: takes the collectors, lets the jobs pass by once, and calls what wants to see them all.
 */
final class BatchMode {
    private static final int MOST_WARNINGS = 10;

    private final Plan plan;
    private final Isolation isolation;
    private final Options options;
    private final Console console;

    BatchMode(Plan plan, Isolation isolation, Options options, Console console) {
        this.plan = plan;
        this.isolation = isolation;
        this.options = options;
        this.console = console;
    }

    /**
     * The file's message.
     *
     * @param fallbackId the batch's id, if nobody else has one
     */
    JobMetrics compute(UUID fallbackId, IdSource ids, ClientSettings settings) throws RunFailure {
        try (JobsSource source = open(settings)) {
            UUID given = options.jobId();
            UUID id = given == null ? source.batchId().orElse(fallbackId) : given;
            MetricsWriter writer = new MetricsWriter(id, ids);
            computeInto(writer, id, source);
            return writer.build();
        } catch (PlatformException e) {
            throw failure(e, "");
        }
    }

    /** Prints what would be fetched. */
    void explain() throws RunFailure {
        try (JobsSource source = open(settings(options.batch()))) {
            BatchExplanation.print(plan, source, options.batch().maxInFlight(), console.out());
        } catch (PlatformException e) {
            throw failure(e, "");
        }
    }

    static ClientSettings settings(BatchOptions options) {
        return ClientSettings.DEFAULTS.withMaxInFlight(options.maxInFlight());
    }

    private JobsSource open(ClientSettings settings) {
        if (options.batch().directory() != null) {
            return new DirectoryJobsSource(options.batch().directory());
        }
        AtomicInteger warnings = new AtomicInteger();
        return new ApiJobsSource(BatchConfig.read(options.inputs().resolve(Run.BATCH_CONFIG)), settings, text -> {
            if (warnings.incrementAndGet() <= MOST_WARNINGS) {
                console.err().println("Warning: " + text);
            }
        });
    }

    static RunFailure failure(PlatformException e, String addition) {
        ExitCode code = e.reason() == PlatformException.Reason.CONFIG ? ExitCode.BAD_INPUT : ExitCode.PLATFORM_FAILED;
        return new RunFailure(code, e.text() + addition + "\nNothing was written.", e);
    }

    private void computeInto(MetricsWriter writer, UUID id, JobsSource source) throws RunFailure {
        MissingJobs missing = new MissingJobs(options.batch().allowedMissing());
        JobRows rows = new JobRows(source);
        FetchedBatch context = new FetchedBatch(
                id, options.outputs(), rows, source, missing, options.batch().maxInFlight());
        Map<PerJobNeed<?>, Column> columns = columns();
        List<BatchStep> steps = new ArrayList<>();
        for (Plan.Step step : plan.steps()) {
            steps.add(new BatchStep(step, isolation, context, columns, writer.empty()));
        }
        for (BatchStep step : steps) {
            if (step.isCollector()) {
                step.call();
            }
        }
        pass(source, rows, columns, steps, missing);
        missing.requireNotTooMany();
        finish(steps);
        steps.forEach(step -> writer.addAll(step.result()));
        missing.report(writer, console);
    }

    /** A column for each need; its values are kept if any method wants to see them all at once. */
    private Map<PerJobNeed<?>, Column> columns() {
        Map<PerJobNeed<?>, Boolean> kept = new LinkedHashMap<>();
        for (Plan.Step step : plan.steps()) {
            boolean all = !BatchStep.isCollector(step);
            step.method().needs().forEach(need -> kept.merge(need, all, Boolean::logicalOr));
        }
        Map<PerJobNeed<?>, Column> columns = new LinkedHashMap<>();
        kept.forEach((need, all) -> columns.put(need, new Column(need, all)));
        return columns;
    }

    private void pass(
            JobsSource source,
            JobRows rows,
            Map<PerJobNeed<?>, Column> columns,
            List<BatchStep> steps,
            MissingJobs missing)
            throws RunFailure {
        List<Feed> feeds =
                steps.stream().map(BatchStep::feed).filter(Objects::nonNull).toList();
        if (columns.isEmpty() && feeds.isEmpty()) {
            return;
        }
        boolean jobsAreAskedFor = steps.stream().anyMatch(step -> !step.isCollector());
        Iterator<JobRow> jobs = jobsAreAskedFor ? rows.keepingIterator() : rows.iterator();
        List<JobPass.Taker> takers = new ArrayList<>();
        takers.add(job -> columns.values().forEach(column -> column.take(job)));
        steps.forEach(step -> takers.add(step::take));
        JobFetcher fetcher = new JobFetcher(source, columns.keySet(), feeds);
        new JobPass(fetcher, jobs, options.batch().maxInFlight(), missing, console).run(takers);
    }

    private void finish(List<BatchStep> steps) throws RunFailure {
        int number = 0;
        for (BatchStep step : steps) {
            console.progress(++number, steps.size(), step.label());
            if (step.isCollector()) {
                step.finish();
            } else {
                step.call();
            }
        }
        console.progressDone();
    }
}
