package records;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.generated.BatchRun;
import dev.metricsbuild.generated.Dispatcher;
import dev.metricsbuild.generated.JobRun;
import dev.metricsbuild.generated.JobValues;
import dev.metricsbuild.generated.MethodSpec;
import dev.metricsbuild.generated.PerJobKey;
import dev.metricsbuild.metric.DataSpec;
import dev.metricsbuild.metric.Histogram;
import dev.metricsbuild.metric.MetricSpec;
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

    /** Made anew for each run. */
    public FleetDispatcher() {}

    @Override
    public String name() {
        return "Fleet";
    }

    @Override
    public List<MethodSpec> methods() {
        return List.of(
                MethodSpec.jobMetric("misses", MetricType.SCALAR, missesSpec()),
                MethodSpec.jobMetric("speed", MetricType.SCALAR, speedSpec()),
                MethodSpec.jobMetric("errors", MetricType.HISTOGRAM, errorsSpec()),
                MethodSpec.jobMetric("note", MetricType.TEXT, noteSpec()),
                MethodSpec.jobData("scores", scoresSpec()),
                MethodSpec.batchMetric("a", MetricType.SCALAR, aSpec()).reading(flightKeys()),
                MethodSpec.batchMetric("b", MetricType.SCALAR, bSpec(), speedPerJob())
                        .reading(flightKeys()),
                MethodSpec.batchMetric("c", MetricType.SCALAR, cSpec()).reading(flightKeys()),
                MethodSpec.batchMetric("d", MetricType.SCALAR, dSpec(), missesPerJob())
                        .reading(flightKeys())
                        .reading(shortKeys()),
                MethodSpec.batchCollector("e", MetricType.SCALAR, eSpec()).reading(flightKeys()),
                MethodSpec.batchCollector("f", MetricType.SCALAR, fSpec()).reading(shortKeys()));
    }

    @Override
    public void call(int method, JobRun run) {
        switch (method) {
            case 0 -> misses(run);
            case 1 -> speed(run);
            case 2 -> errors(run);
            case 3 -> note(run);
            case 4 -> scores(run);
            default -> throw MethodSpec.noSuch(this, method);
        }
    }

    @Override
    public void callBatch(int method, BatchRun run) {
        switch (method) {
            case 5 -> a(run);
            case 6 -> b(run);
            case 7 -> c(run);
            case 8 -> d(run);
            case 9 -> e(run);
            case 10 -> f(run);
            default -> throw MethodSpec.noSuch(this, method);
        }
    }

    private void misses(JobRun run) {
        run.emit(Fleet.misses());
    }

    private void speed(JobRun run) {
        run.emit(Fleet.speed());
    }

    private void errors(JobRun run) {
        run.emit(Fleet.errors());
    }

    private void note(JobRun run) {
        run.emit(Fleet.note());
    }

    private void scores(JobRun run) {
        run.emitData(Fleet.scores());
    }

    private void a(BatchRun run) {
        run.emit(Fleet.a(run.list(flightKeys(), FleetDispatcher::flight)));
    }

    private void b(BatchRun run) {
        run.emit(Fleet.b(run.stream(flightKeys(), FleetDispatcher::flight), run.list(speedPerJob())));
    }

    private void c(BatchRun run) {
        run.emit(Fleet.c(totals(run)));
    }

    private void d(BatchRun run) {
        run.emit(Fleet.d(summary(run), run.list(shortKeys(), FleetDispatcher::short_)));
    }

    private void e(BatchRun run) {
        run.collect(flightKeys(), FleetDispatcher::flight, Fleet.e());
    }

    private void f(BatchRun run) {
        run.collect(shortKeys(), FleetDispatcher::short_, Fleet.f(run.context()));
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

    static MetricSpec missesSpec() {
        return MetricSpec.named("Misses");
    }

    static MetricSpec speedSpec() {
        return MetricSpec.named("Speed");
    }

    static MetricSpec errorsSpec() {
        return MetricSpec.named("Errors");
    }

    static MetricSpec noteSpec() {
        return MetricSpec.named("Note");
    }

    static DataSpec scoresSpec() {
        return DataSpec.of("Scores", "");
    }

    static MetricSpec aSpec() {
        return MetricSpec.named("A");
    }

    static MetricSpec bSpec() {
        return MetricSpec.named("B");
    }

    static MetricSpec cSpec() {
        return MetricSpec.named("C");
    }

    static MetricSpec dSpec() {
        return MetricSpec.named("D");
    }

    static MetricSpec eSpec() {
        return MetricSpec.named("E");
    }

    static MetricSpec fSpec() {
        return MetricSpec.named("F");
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
