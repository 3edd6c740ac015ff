package dev.metricsbuild.run;

import dev.metricsbuild.engine.BatchComputation;
import dev.metricsbuild.engine.BatchExplanation;
import dev.metricsbuild.engine.Engine;
import dev.metricsbuild.engine.Isolation;
import dev.metricsbuild.engine.Plan;
import dev.metricsbuild.engine.RunFailure;
import dev.metricsbuild.metric.JobMetrics;
import dev.metricsbuild.source.PlatformException;
import dev.metricsbuild.source.batch.BatchConfig;
import dev.metricsbuild.source.batch.JobsOrigin;
import dev.metricsbuild.source.batch.JobsSource;
import dev.metricsbuild.source.http.ClientSettings;
import dev.metricsbuild.table.VisibleText;
import dev.metricsbuild.write.IdSource;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Batch mode as the command line asks for it: where the jobs come from, and what is printed of them. */
final class BatchMode {
    private static final int MOST_WARNINGS = 10;

    private final String build;
    private final Plan plan;
    private final Isolation isolation;
    private final Options options;
    private final Console console;

    BatchMode(String build, Plan plan, Isolation isolation, Options options, Console console) {
        this.build = build;
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
        try (Engine engine = options.batch().engine().open(build)) {
            return compute(engine, fallbackId, ids, settings);
        }
    }

    private JobMetrics compute(Engine engine, UUID fallbackId, IdSource ids, ClientSettings settings)
            throws RunFailure {
        BatchComputation computation = new BatchComputation(
                plan,
                isolation,
                engine,
                new BatchComputation.Settings(
                        options.outputs(),
                        options.batch().maxInFlight(),
                        options.batch().allowedMissing()),
                console);
        try (JobsSource source = open(engine, settings)) {
            UUID given = options.jobId();
            UUID id = given == null ? source.batchId().orElse(fallbackId) : given;
            return computation.compute(source, id, ids);
        } catch (PlatformException e) {
            throw RunFailure.of(e, "");
        }
    }

    /** Prints what would be fetched. */
    void explain() throws RunFailure {
        try (Engine engine = options.batch().engine().open(build);
                JobsSource source = open(engine, settings(options.batch()))) {
            BatchExplanation.lines(plan, source, options.batch().maxInFlight()).forEach(console::result);
        } catch (PlatformException e) {
            throw RunFailure.of(e, "");
        }
    }

    static ClientSettings settings(BatchOptions options) {
        return ClientSettings.DEFAULTS.withMaxInFlight(options.maxInFlight());
    }

    private JobsSource open(Engine engine, ClientSettings settings) throws RunFailure {
        JobsOrigin origin = options.batch().origin();
        AtomicInteger warnings = new AtomicInteger();
        return engine.open(origin == null ? platform(settings) : origin, text -> {
            if (warnings.incrementAndGet() <= MOST_WARNINGS) {
                console.warning("Warning: " + VisibleText.of(text));
            }
        });
    }

    private JobsOrigin platform(ClientSettings settings) {
        BatchConfig config = BatchConfig.read(options.inputs().resolve(Run.BATCH_CONFIG));
        console.hide(config.token()::hiddenIn);
        return new JobsOrigin.Platform(config, settings);
    }
}
