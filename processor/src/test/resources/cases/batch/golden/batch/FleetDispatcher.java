package batch;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.data.UuidSeries;
import dev.metricsbuild.generated.BatchRun;
import dev.metricsbuild.generated.Dispatcher;
import dev.metricsbuild.generated.JobRun;
import dev.metricsbuild.generated.MethodSpec;
import dev.metricsbuild.generated.PerJobKey;
import dev.metricsbuild.metric.DataSpec;
import dev.metricsbuild.metric.DoubleOverTime;
import dev.metricsbuild.metric.MetricSpec;
import dev.metricsbuild.metric.MetricType;
import dev.metricsbuild.metric.Scalar;
import dev.metricsbuild.metric.Text;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Calls the annotated methods of {@link Fleet} for a run. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Fleet.class)
@NullMarked
public final class FleetDispatcher implements Dispatcher {
    /** Made anew for each run. */
    public FleetDispatcher() {}

    @Override
    public String name() {
        return "Fleet";
    }

    @Override
    public List<MethodSpec> methods() {
        return List.of(
                MethodSpec.jobMetric("number", MetricType.SCALAR, numberSpec()),
                MethodSpec.jobMetric("maybe", MetricType.SCALAR, maybeSpec()),
                MethodSpec.jobMetric("scalar", MetricType.SCALAR, scalarSpec()),
                MethodSpec.jobMetric("string", MetricType.TEXT, stringSpec()),
                MethodSpec.jobMetric("text", MetricType.TEXT, textSpec()),
                MethodSpec.jobMetric("speed", MetricType.DOUBLE_OVER_TIME, speedSpec()),
                MethodSpec.jobData("doubles", doublesSpec()),
                MethodSpec.jobData("strings", stringsSpec()),
                MethodSpec.jobData("uuids", uuidsSpec()),
                MethodSpec.jobData("data", dataSpec()),
                MethodSpec.batchMetric("a", MetricType.SCALAR, aSpec(), numberPerJob()),
                MethodSpec.batchMetric("b", MetricType.SCALAR, bSpec(), maybePerJob(), scalarPerJob()),
                MethodSpec.batchMetric("c", MetricType.SCALAR, cSpec(), numberPerJobIfAny()),
                MethodSpec.batchMetric("d", MetricType.SCALAR, dSpec(), scalarScalarPerJob()),
                MethodSpec.batchMetric("e", MetricType.SCALAR, eSpec(), stringPerJob(), textPerJob()),
                MethodSpec.batchMetric("f", MetricType.TEXT, fSpec(), speedPerJob()),
                MethodSpec.batchMetric("g", MetricType.HISTOGRAM, gSpec(), doublesPerJob()),
                MethodSpec.batchMetric("h", MetricType.TEXT, hSpec(), stringsPerJob()),
                MethodSpec.batchWriter("i", iSpec(), uuidsPerJob()),
                MethodSpec.batchMetric("j", MetricType.SCALAR, jSpec(), dataPerJob(), numberPerJob()),
                MethodSpec.batchCollector("k", MetricType.SCALAR, kSpec(), numberPerJob()),
                MethodSpec.batchCollector("l", MetricType.HISTOGRAM, lSpec(), speedPerJob()),
                MethodSpec.batchCollector("m", MetricType.TEXT, mSpec(), scalarScalarPerJobIfAny()),
                MethodSpec.batchCollector("n", MetricType.SCALAR, nSpec()));
    }

    @Override
    public void call(int method, JobRun run) {
        switch (method) {
            case 0 -> number(run);
            case 1 -> maybe(run);
            case 2 -> scalar(run);
            case 3 -> string(run);
            case 4 -> text(run);
            case 5 -> speed(run);
            case 6 -> doubles(run);
            case 7 -> strings(run);
            case 8 -> uuids(run);
            case 9 -> data(run);
            default -> throw MethodSpec.noSuch(this, method);
        }
    }

    @Override
    public void callBatch(int method, BatchRun run) {
        switch (method) {
            case 10 -> a(run);
            case 11 -> b(run);
            case 12 -> c(run);
            case 13 -> d(run);
            case 14 -> e(run);
            case 15 -> f(run);
            case 16 -> g(run);
            case 17 -> h(run);
            case 18 -> i(run);
            case 19 -> j(run);
            case 20 -> k(run);
            case 21 -> l(run);
            case 22 -> m(run);
            case 23 -> n(run);
            default -> throw MethodSpec.noSuch(this, method);
        }
    }

    private void number(JobRun run) {
        run.emit(Fleet.number());
    }

    private void maybe(JobRun run) {
        run.emit(Fleet.maybe());
    }

    private void scalar(JobRun run) {
        run.emit(Fleet.scalar());
    }

    private void string(JobRun run) {
        run.emit(Fleet.string());
    }

    private void text(JobRun run) {
        run.emit(Fleet.text());
    }

    private void speed(JobRun run) {
        run.emit(Fleet.speed());
    }

    private void doubles(JobRun run) {
        run.emitData(Fleet.doubles());
    }

    private void strings(JobRun run) {
        run.emitData(Fleet.strings());
    }

    private void uuids(JobRun run) {
        run.emitData(Fleet.uuids());
    }

    private void data(JobRun run) {
        run.emitData(Fleet.data());
    }

    private void a(BatchRun run) {
        run.emit(Fleet.a(run.doubles(numberPerJob())));
    }

    private void b(BatchRun run) {
        run.emit(Fleet.b(run.doubleStream(maybePerJob()), run.doubles(scalarPerJob())));
    }

    private void c(BatchRun run) {
        run.emit(Fleet.c(run.list(numberPerJobIfAny())));
    }

    private void d(BatchRun run) {
        run.emit(Fleet.d(run.stream(scalarScalarPerJob())));
    }

    private void e(BatchRun run) {
        run.emit(Fleet.e(run.map(stringPerJob()), run.map(textPerJob())));
    }

    private void f(BatchRun run) {
        run.emit(Fleet.f(run.list(speedPerJob()), run.context()));
    }

    private void g(BatchRun run) {
        run.emit(Fleet.g(run.list(doublesPerJob())));
    }

    private void h(BatchRun run) {
        run.emit(Fleet.h(run.list(stringsPerJob())));
    }

    private void i(BatchRun run) {
        Fleet.i(run.list(uuidsPerJob()), run.writer());
    }

    private void j(BatchRun run) {
        run.emit(Fleet.j(run.map(dataPerJob()), run.doubles(numberPerJob())));
    }

    private void k(BatchRun run) {
        run.collect(numberPerJob(), Fleet.k());
    }

    private void l(BatchRun run) {
        run.collect(speedPerJob(), Fleet.l());
    }

    private void m(BatchRun run) {
        run.collectJobValues(scalarScalarPerJobIfAny(), Fleet.m(run.context()));
    }

    private void n(BatchRun run) {
        run.collectJobs(Fleet.n());
    }

    static MetricSpec numberSpec() {
        return MetricSpec.builder("Number").unit("m").build();
    }

    static MetricSpec maybeSpec() {
        return MetricSpec.named("Maybe");
    }

    static MetricSpec scalarSpec() {
        return MetricSpec.named("Scalar");
    }

    static MetricSpec stringSpec() {
        return MetricSpec.named("String");
    }

    static MetricSpec textSpec() {
        return MetricSpec.named("Text");
    }

    static MetricSpec speedSpec() {
        return MetricSpec.named("Speed");
    }

    static DataSpec doublesSpec() {
        return DataSpec.of("Doubles", "");
    }

    static DataSpec stringsSpec() {
        return DataSpec.of("Strings", "");
    }

    static DataSpec uuidsSpec() {
        return DataSpec.of("Uuids", "");
    }

    static DataSpec dataSpec() {
        return DataSpec.of("Data", "");
    }

    static MetricSpec aSpec() {
        return MetricSpec.builder("A").unit("m").build();
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

    static MetricSpec gSpec() {
        return MetricSpec.named("G");
    }

    static MetricSpec hSpec() {
        return MetricSpec.named("H");
    }

    static MetricSpec iSpec() {
        return MetricSpec.named("I");
    }

    static MetricSpec jSpec() {
        return MetricSpec.named("J");
    }

    static MetricSpec kSpec() {
        return MetricSpec.named("K");
    }

    static MetricSpec lSpec() {
        return MetricSpec.named("L");
    }

    static MetricSpec mSpec() {
        return MetricSpec.named("M");
    }

    static MetricSpec nSpec() {
        return MetricSpec.named("N");
    }

    private static PerJobKey<Double> numberPerJob() {
        return PerJobKey.doubles("number", "Number", false);
    }

    private static PerJobKey<Double> maybePerJob() {
        return PerJobKey.doubles("maybe", "Maybe", false);
    }

    private static PerJobKey<Double> scalarPerJob() {
        return PerJobKey.doubles("scalar", "Scalar", false);
    }

    private static PerJobKey<Double> numberPerJobIfAny() {
        return PerJobKey.doubles("number", "Number", true);
    }

    private static PerJobKey<Scalar> scalarScalarPerJob() {
        return PerJobKey.scalars("scalar", "Scalar", false);
    }

    private static PerJobKey<String> stringPerJob() {
        return PerJobKey.texts("string", "String", false);
    }

    private static PerJobKey<Text> textPerJob() {
        return PerJobKey.values("text", "Text", Text.class, false);
    }

    private static PerJobKey<DoubleOverTime> speedPerJob() {
        return PerJobKey.values("speed", "Speed", DoubleOverTime.class, false);
    }

    private static PerJobKey<double[]> doublesPerJob() {
        return PerJobKey.doubleData("doubles", "Doubles", false);
    }

    private static PerJobKey<List<String>> stringsPerJob() {
        return PerJobKey.stringData("strings", "Strings", false);
    }

    private static PerJobKey<UuidSeries> uuidsPerJob() {
        return PerJobKey.seriesData("uuids", "Uuids", UuidSeries.class, false);
    }

    private static PerJobKey<MetricsData> dataPerJob() {
        return PerJobKey.data("data", "Data", false);
    }

    private static PerJobKey<Scalar> scalarScalarPerJobIfAny() {
        return PerJobKey.scalars("scalar", "Scalar", true);
    }
}
