package records;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.generated.BatchRun;
import dev.metricsbuild.generated.Dispatcher;
import dev.metricsbuild.generated.JobRun;
import dev.metricsbuild.generated.JobValues;
import dev.metricsbuild.generated.MethodSpec;
import dev.metricsbuild.generated.MethodTable;
import dev.metricsbuild.generated.PerJobKey;
import dev.metricsbuild.metric.Histogram;
import dev.metricsbuild.metric.MetricType;
import dev.metricsbuild.metric.Scalar;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Calls the annotated methods of {@link Fleet} for a run. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Fleet.class)
@NullMarked
public final class FleetDispatcher implements Dispatcher {
    private Fleet.@Nullable Totals totals;

    private Fleet.@Nullable Summary summary;

    /** Created for each run. */
    public FleetDispatcher() {}

    @Override
    public String name() {
        return "Fleet";
    }

    @Override
    public List<MethodSpec> methods() {
        MethodTable table = new MethodTable();
        table.jobMetric("misses", MetricType.SCALAR, "Misses");
        table.jobMetric("speed", MetricType.SCALAR, "Speed");
        table.jobMetric("errors", MetricType.HISTOGRAM, "Errors");
        table.jobMetric("note", MetricType.TEXT, "Note");
        table.jobData("scores", "Scores", "");
        table.batchMetric("a", MetricType.SCALAR, "A").reading(flightKeys());
        table.batchMetric("b", MetricType.SCALAR, "B").reading(speedPerJob()).reading(flightKeys());
        table.batchMetric("c", MetricType.SCALAR, "C").reading(flightKeys());
        table.batchMetric("d", MetricType.SCALAR, "D")
                .reading(missesPerJob())
                .reading(flightKeys())
                .reading(shortKeys());
        table.batchCollector("e", MetricType.SCALAR, "E").reading(flightKeys());
        table.batchCollector("f", MetricType.SCALAR, "F").reading(shortKeys());
        return table.methods();
    }

    @Override
    public void call(int method, JobRun run) {
        switch (method) {
            case 0 -> run.emit(Fleet.misses());
            case 1 -> run.emit(Fleet.speed());
            case 2 -> run.emit(Fleet.errors());
            case 3 -> run.emit(Fleet.note());
            case 4 -> run.emitData(Fleet.scores());
            default -> throw MethodSpec.noSuch(this, method);
        }
    }

    @Override
    public void callBatch(int method, BatchRun run) {
        switch (method) {
            case 5 -> run.emit(Fleet.a(run.list(flightKeys(), FleetDispatcher::flight)));
            case 6 -> run.emit(Fleet.b(run.stream(flightKeys(), FleetDispatcher::flight), run.list(speedPerJob())));
            case 7 -> run.emit(Fleet.c(totals(run)));
            case 8 -> run.emit(Fleet.d(summary(run), run.list(shortKeys(), FleetDispatcher::short_)));
            case 9 -> run.collect(flightKeys(), FleetDispatcher::flight, Fleet.e());
            case 10 -> run.collect(shortKeys(), FleetDispatcher::short_, Fleet.f(run.context()));
            default -> throw MethodSpec.noSuch(this, method);
        }
    }

    private Fleet.Totals totals(BatchRun run) {
        if (totals == null) {
            totals = Objects.requireNonNull(
                    Fleet.totals(run.list(flightKeys(), FleetDispatcher::flight)), "Fleet.totals returned null");
        }
        return totals;
    }

    private Fleet.Summary summary(BatchRun run) {
        if (summary == null) {
            summary = Objects.requireNonNull(
                    Fleet.summary(totals(run), run.doubles(missesPerJob()), run.context()),
                    "Fleet.summary returned null");
        }
        return summary;
    }

    private static PerJobKey<Double> missesPerJob() {
        return PerJobKey.doubles("misses", "Misses", false);
    }

    private static PerJobKey<Scalar> missesScalarPerJob() {
        return PerJobKey.scalars("misses", "Misses", false);
    }

    private static PerJobKey<Double> speedPerJobIfAny() {
        return PerJobKey.doubles("speed", "Speed", true);
    }

    private static PerJobKey<double[]> scoresPerJob() {
        return PerJobKey.doubleData("scores", "Scores", false);
    }

    private static PerJobKey<Histogram> errorsPerJobIfAny() {
        return PerJobKey.values("errors", "Errors", Histogram.class, true);
    }

    private static PerJobKey<String> notePerJobIfAny() {
        return PerJobKey.texts("note", "Note", true);
    }

    private static PerJobKey<Double> speedPerJob() {
        return PerJobKey.doubles("speed", "Speed", false);
    }

    private static List<PerJobKey<?>> flightKeys() {
        return List.of(
                missesPerJob(),
                missesScalarPerJob(),
                speedPerJobIfAny(),
                scoresPerJob(),
                errorsPerJobIfAny(),
                notePerJobIfAny());
    }

    private static Fleet.Flight flight(JobValues values) {
        return new Fleet.Flight(
                values.job(),
                values.value(missesPerJob()),
                values.value(missesScalarPerJob()),
                values.findDouble(speedPerJobIfAny()),
                values.orNull(speedPerJobIfAny()),
                values.value(scoresPerJob()),
                values.find(errorsPerJobIfAny()),
                values.find(notePerJobIfAny()));
    }

    private static List<PerJobKey<?>> shortKeys() {
        return List.of(missesPerJob());
    }

    private static Fleet.Short short_(JobValues values) {
        return new Fleet.Short(values.value(missesPerJob()));
    }
}
