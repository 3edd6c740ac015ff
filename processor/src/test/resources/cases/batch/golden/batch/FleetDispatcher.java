package batch;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.data.UuidSeries;
import dev.metricsbuild.generated.BatchRun;
import dev.metricsbuild.generated.Dispatcher;
import dev.metricsbuild.generated.JobRun;
import dev.metricsbuild.generated.MethodSpec;
import dev.metricsbuild.generated.MethodTable;
import dev.metricsbuild.generated.PerJobKey;
import dev.metricsbuild.metric.DoubleOverTime;
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
    /** Created for each run. */
    public FleetDispatcher() {}

    @Override
    public String name() {
        return "Fleet";
    }

    @Override
    public List<MethodSpec> methods() {
        MethodTable table = new MethodTable();
        table.jobMetric("number", MetricType.SCALAR, "Number").unit("m");
        table.jobMetric("maybe", MetricType.SCALAR, "Maybe");
        table.jobMetric("scalar", MetricType.SCALAR, "Scalar");
        table.jobMetric("string", MetricType.TEXT, "String");
        table.jobMetric("text", MetricType.TEXT, "Text");
        table.jobMetric("speed", MetricType.DOUBLE_OVER_TIME, "Speed");
        table.jobData("doubles", "Doubles", "");
        table.jobData("strings", "Strings", "");
        table.jobData("uuids", "Uuids", "");
        table.jobData("data", "Data", "");
        table.batchMetric("a", MetricType.SCALAR, "A").unit("m").reading(numberPerJob());
        table.batchMetric("b", MetricType.SCALAR, "B").reading(maybePerJob(), scalarPerJob());
        table.batchMetric("c", MetricType.SCALAR, "C").reading(numberPerJobIfAny());
        table.batchMetric("d", MetricType.SCALAR, "D").reading(scalarScalarPerJob());
        table.batchMetric("e", MetricType.SCALAR, "E").reading(stringPerJob(), textPerJob());
        table.batchMetric("f", MetricType.TEXT, "F").reading(speedPerJob());
        table.batchMetric("g", MetricType.HISTOGRAM, "G").reading(doublesPerJob());
        table.batchMetric("h", MetricType.TEXT, "H").reading(stringsPerJob());
        table.batchWriter("i", "I").reading(uuidsPerJob());
        table.batchMetric("j", MetricType.SCALAR, "J").reading(dataPerJob(), numberPerJob());
        table.batchCollector("k", MetricType.SCALAR, "K").reading(numberPerJob());
        table.batchCollector("l", MetricType.HISTOGRAM, "L").reading(speedPerJob());
        table.batchCollector("m", MetricType.TEXT, "M").reading(scalarScalarPerJobIfAny());
        table.batchCollector("n", MetricType.SCALAR, "N");
        return table.methods();
    }

    @Override
    public void call(int method, JobRun run) {
        switch (method) {
            case 0 -> run.emit(Fleet.number());
            case 1 -> run.emit(Fleet.maybe());
            case 2 -> run.emit(Fleet.scalar());
            case 3 -> run.emit(Fleet.string());
            case 4 -> run.emit(Fleet.text());
            case 5 -> run.emit(Fleet.speed());
            case 6 -> run.emitData(Fleet.doubles());
            case 7 -> run.emitData(Fleet.strings());
            case 8 -> run.emitData(Fleet.uuids());
            case 9 -> run.emitData(Fleet.data());
            default -> throw MethodSpec.noSuch(this, method);
        }
    }

    @Override
    public void callBatch(int method, BatchRun run) {
        switch (method) {
            case 10 -> run.emit(Fleet.a(run.doubles(numberPerJob())));
            case 11 -> run.emit(Fleet.b(run.doubleStream(maybePerJob()), run.doubles(scalarPerJob())));
            case 12 -> run.emit(Fleet.c(run.list(numberPerJobIfAny())));
            case 13 -> run.emit(Fleet.d(run.stream(scalarScalarPerJob())));
            case 14 -> run.emit(Fleet.e(run.map(stringPerJob()), run.map(textPerJob())));
            case 15 -> run.emit(Fleet.f(run.list(speedPerJob()), run.context()));
            case 16 -> run.emit(Fleet.g(run.list(doublesPerJob())));
            case 17 -> run.emit(Fleet.h(run.list(stringsPerJob())));
            case 18 -> Fleet.i(run.list(uuidsPerJob()), run.writer());
            case 19 -> run.emit(Fleet.j(run.map(dataPerJob()), run.doubles(numberPerJob())));
            case 20 -> run.collect(numberPerJob(), Fleet.k());
            case 21 -> run.collect(speedPerJob(), Fleet.l());
            case 22 -> run.collectJobValues(scalarScalarPerJobIfAny(), Fleet.m(run.context()));
            case 23 -> run.collectJobs(Fleet.n());
            default -> throw MethodSpec.noSuch(this, method);
        }
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
