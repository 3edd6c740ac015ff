package dev.metricsbuild.engine;

import dev.metricsbuild.annotations.MetricImportance;
import dev.metricsbuild.annotations.MetricStatus;
import dev.metricsbuild.context.JobContext;
import dev.metricsbuild.input.InputListener;
import dev.metricsbuild.input.Resources;
import dev.metricsbuild.metric.MetricSpec;
import dev.metricsbuild.metric.Text;
import dev.metricsbuild.write.MetricsWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Computes the metrics of one job. */
public final class JobComputation {
    private final Plan plan;
    private final Isolation isolation;
    private final JobContext context;
    private final RunListener listener;
    private final IncompleteLogs incomplete = new IncompleteLogs();

    /** A computation that has not begun. */
    public JobComputation(Plan plan, Isolation isolation, JobContext context, RunListener listener) {
        this.plan = plan;
        this.isolation = isolation;
        this.context = context;
        this.listener = listener;
    }

    /** Calls every method in turn; what each yields goes into the writer if it succeeds. */
    public void computeInto(MetricsWriter writer) throws RunFailure {
        if (isolation.endsRun()) {
            new RequiredInputs(context).require(plan);
        }
        int number = 0;
        for (Plan.Step step : plan.steps()) {
            listener.progress(++number, plan.steps().size(), step.method().label());
            call(step, writer);
        }
        listener.progressDone();
        reportIncompleteLogs(writer);
    }

    /** Says in the file and to the listener which logs were cut off, if any. */
    private void reportIncompleteLogs(MetricsWriter writer) {
        List<String> lines = incomplete.lines();
        if (lines.isEmpty()) {
            return;
        }
        lines.forEach(line -> listener.warning("Incomplete log " + line + (line.endsWith(".") ? "" : ".")));
        MetricSpec spec = MetricSpec.builder("Incomplete log")
                .description("Truncated logs; the metrics are computed from their complete rows.")
                .importance(MetricImportance.CRITICAL)
                .build();
        writer.add(spec, Text.of("- " + String.join("\n- ", lines)).withStatus(MetricStatus.FAIL_WARN));
    }

    @SuppressWarnings("CatchingUnchecked") // A method may throw whatever it likes; it is told to its author.
    private void call(Plan.Step step, MetricsWriter writer) throws RunFailure {
        MetricsWriter own = writer.empty();
        AtomicReference<Path> lastFile = new AtomicReference<>();
        try (Resources resources = new Resources()) {
            JobCall call = new JobCall(step, own, context, resources, listenerTo(lastFile));
            step.dispatcher().call(step.position(), call);
        } catch (OutOfMemoryError e) {
            throw MemoryFailure.ofJob(step, Optional.ofNullable(lastFile.get()), e);
        } catch (Throwable thrown) {
            isolation.failed(step, thrown, writer);
            return;
        }
        writer.addAll(own);
    }

    private InputListener listenerTo(AtomicReference<Path> lastFile) {
        return new InputListener() {
            @Override
            public void asked(Path file) {
                lastFile.set(file);
            }

            @Override
            public void lost(Path file, String what) {
                incomplete.add(file, what);
            }
        };
    }
}
