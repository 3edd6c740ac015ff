package kinds;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.generated.BatchRun;
import dev.metricsbuild.generated.Dispatcher;
import dev.metricsbuild.generated.JobRun;
import dev.metricsbuild.generated.MethodSpec;
import dev.metricsbuild.generated.MethodTable;
import dev.metricsbuild.metric.MetricType;
import dev.metricsbuild.metric.Text;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Calls the annotated methods of {@link Kinds} for a run. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Kinds.class)
@NullMarked
final class KindsDispatcher implements Dispatcher {
    /** Created for each run. */
    KindsDispatcher() {}

    @Override
    public String name() {
        return "Kinds";
    }

    @Override
    public List<MethodSpec> methods() {
        MethodTable table = new MethodTable();
        table.jobMetric("aDouble", MetricType.SCALAR, "A double");
        table.jobMetric("aFloat", MetricType.SCALAR, "A float");
        table.jobMetric("anInt", MetricType.SCALAR, "An int");
        table.jobMetric("aLong", MetricType.SCALAR, "A long");
        table.jobMetric("anOptionalDouble", MetricType.SCALAR, "An optional double");
        table.jobMetric("aScalar", MetricType.SCALAR, "A scalar");
        table.jobMetric("aString", MetricType.TEXT, "A string");
        table.jobMetric("aText", MetricType.TEXT, "A text");
        table.jobMetric("doubleSummary", MetricType.DOUBLE_SUMMARY, "Double summary");
        table.jobMetric("doubleOverTime", MetricType.DOUBLE_OVER_TIME, "Double over time");
        table.jobMetric("linePlot", MetricType.LINE_PLOT, "Line plot");
        table.jobMetric("barChart", MetricType.BAR_CHART, "Bar chart");
        table.jobMetric("batchwiseBarChart", MetricType.BATCHWISE_BAR_CHART, "Batchwise bar chart");
        table.jobMetric("statesOverTime", MetricType.STATES_OVER_TIME, "States over time");
        table.jobMetric("histogram", MetricType.HISTOGRAM, "Histogram");
        table.jobMetric("plotly", MetricType.PLOTLY, "Plotly");
        table.jobMetric("image", MetricType.IMAGE, "Image");
        table.jobMetric("imageList", MetricType.IMAGE_LIST, "Image list");
        table.jobMetric("maybeString", MetricType.TEXT, "Maybe string");
        table.jobMetric("maybeText", MetricType.TEXT, "Maybe text");
        table.jobMetric("maybeScalar", MetricType.SCALAR, "Maybe scalar");
        table.jobMetric("maybeImage", MetricType.IMAGE, "Maybe image");
        table.jobWriter("written", "Written");
        table.jobData("doubles", "Doubles", "");
        table.jobData("doubleStream", "Double stream", "");
        table.jobData("strings", "Strings", "");
        table.jobData("stringList", "String list", "");
        table.jobData("doubleSeries", "Double series", "");
        table.jobData("timestampSeries", "Timestamp series", "");
        table.jobData("stringSeries", "String series", "");
        table.jobData("uuidSeries", "Uuid series", "");
        table.jobData("statusSeries", "Status series", "");
        table.jobData("series", "Series", "");
        table.jobData("metricsData", "Metrics data", "");
        table.jobData("maybeDoubles", "Maybe doubles", "");
        table.jobData("maybeStrings", "Maybe strings", "");
        table.jobData("maybeSeries", "Maybe series", "");
        table.jobData("maybeData", "Maybe data", "");
        table.jobEvents("event");
        table.jobEvents("maybeEvent");
        table.jobEvents("eventList");
        table.jobEvents("eventStream");
        return table.methods();
    }

    @Override
    public void call(int method, JobRun run) {
        switch (method) {
            case 0 -> run.emit(Kinds.aDouble());
            case 1 -> run.emit(Kinds.aFloat());
            case 2 -> run.emit(Kinds.anInt());
            case 3 -> run.emit(Kinds.aLong());
            case 4 -> run.emit(Kinds.anOptionalDouble());
            case 5 -> run.emit(Kinds.aScalar());
            case 6 -> run.emit(Kinds.aString());
            case 7 -> run.emit(Kinds.aText());
            case 8 -> run.emit(Kinds.doubleSummary());
            case 9 -> run.emit(Kinds.doubleOverTime());
            case 10 -> run.emit(Kinds.linePlot());
            case 11 -> run.emit(Kinds.barChart());
            case 12 -> run.emit(Kinds.batchwiseBarChart());
            case 13 -> run.emit(Kinds.statesOverTime());
            case 14 -> run.emit(Kinds.histogram());
            case 15 -> run.emit(Kinds.plotly());
            case 16 -> run.emit(Kinds.image());
            case 17 -> run.emit(Kinds.imageList());
            case 18 -> run.emit(Kinds.maybeString().map(Text::of));
            case 19 -> run.emit(Kinds.maybeText());
            case 20 -> run.emit(Kinds.maybeScalar());
            case 21 -> run.emit(Kinds.maybeImage());
            case 22 -> Kinds.written(run.writer());
            case 23 -> run.emitData(Kinds.doubles());
            case 24 -> run.emitData(Kinds.doubleStream());
            case 25 -> run.emitData(Kinds.strings());
            case 26 -> run.emitData(Kinds.stringList());
            case 27 -> run.emitData(Kinds.doubleSeries());
            case 28 -> run.emitData(Kinds.timestampSeries());
            case 29 -> run.emitData(Kinds.stringSeries());
            case 30 -> run.emitData(Kinds.uuidSeries());
            case 31 -> run.emitData(Kinds.statusSeries());
            case 32 -> run.emitData(Kinds.series());
            case 33 -> run.emitData(Kinds.metricsData());
            case 34 -> run.emitData(Kinds.maybeDoubles().map(MetricsData::ofDoubles));
            case 35 -> run.emitData(Kinds.maybeStrings().map(MetricsData::ofStrings));
            case 36 -> run.emitData(Kinds.maybeSeries().map(MetricsData::of));
            case 37 -> run.emitData(Kinds.maybeData());
            case 38 -> run.emitEvents(Kinds.event());
            case 39 -> run.emitEvents(Kinds.maybeEvent());
            case 40 -> run.emitEvents(Kinds.eventList());
            case 41 -> run.emitEvents(Kinds.eventStream());
            default -> throw MethodSpec.noSuch(this, method);
        }
    }

    @Override
    public void callBatch(int method, BatchRun run) {
        throw MethodSpec.noSuch(this, method);
    }
}
