package kinds;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.generated.BatchRun;
import dev.metricsbuild.generated.Dispatcher;
import dev.metricsbuild.generated.JobRun;
import dev.metricsbuild.generated.MethodSpec;
import dev.metricsbuild.metric.DataSpec;
import dev.metricsbuild.metric.MetricSpec;
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
    /** Made anew for each run. */
    KindsDispatcher() {}

    @Override
    public String name() {
        return "Kinds";
    }

    @Override
    public List<MethodSpec> methods() {
        return List.of(
                MethodSpec.jobMetric("aDouble", MetricType.SCALAR, aDoubleSpec()),
                MethodSpec.jobMetric("aFloat", MetricType.SCALAR, aFloatSpec()),
                MethodSpec.jobMetric("anInt", MetricType.SCALAR, anIntSpec()),
                MethodSpec.jobMetric("aLong", MetricType.SCALAR, aLongSpec()),
                MethodSpec.jobMetric("anOptionalDouble", MetricType.SCALAR, anOptionalDoubleSpec()),
                MethodSpec.jobMetric("aScalar", MetricType.SCALAR, aScalarSpec()),
                MethodSpec.jobMetric("aString", MetricType.TEXT, aStringSpec()),
                MethodSpec.jobMetric("aText", MetricType.TEXT, aTextSpec()),
                MethodSpec.jobMetric("doubleSummary", MetricType.DOUBLE_SUMMARY, doubleSummarySpec()),
                MethodSpec.jobMetric("doubleOverTime", MetricType.DOUBLE_OVER_TIME, doubleOverTimeSpec()),
                MethodSpec.jobMetric("linePlot", MetricType.LINE_PLOT, linePlotSpec()),
                MethodSpec.jobMetric("barChart", MetricType.BAR_CHART, barChartSpec()),
                MethodSpec.jobMetric("batchwiseBarChart", MetricType.BATCHWISE_BAR_CHART, batchwiseBarChartSpec()),
                MethodSpec.jobMetric("statesOverTime", MetricType.STATES_OVER_TIME, statesOverTimeSpec()),
                MethodSpec.jobMetric("histogram", MetricType.HISTOGRAM, histogramSpec()),
                MethodSpec.jobMetric("plotly", MetricType.PLOTLY, plotlySpec()),
                MethodSpec.jobMetric("image", MetricType.IMAGE, imageSpec()),
                MethodSpec.jobMetric("imageList", MetricType.IMAGE_LIST, imageListSpec()),
                MethodSpec.jobMetric("maybeString", MetricType.TEXT, maybeStringSpec()),
                MethodSpec.jobMetric("maybeText", MetricType.TEXT, maybeTextSpec()),
                MethodSpec.jobMetric("maybeScalar", MetricType.SCALAR, maybeScalarSpec()),
                MethodSpec.jobMetric("maybeImage", MetricType.IMAGE, maybeImageSpec()),
                MethodSpec.jobWriter("written", writtenSpec()),
                MethodSpec.jobData("doubles", doublesSpec()),
                MethodSpec.jobData("doubleStream", doubleStreamSpec()),
                MethodSpec.jobData("strings", stringsSpec()),
                MethodSpec.jobData("stringList", stringListSpec()),
                MethodSpec.jobData("doubleSeries", doubleSeriesSpec()),
                MethodSpec.jobData("timestampSeries", timestampSeriesSpec()),
                MethodSpec.jobData("stringSeries", stringSeriesSpec()),
                MethodSpec.jobData("uuidSeries", uuidSeriesSpec()),
                MethodSpec.jobData("statusSeries", statusSeriesSpec()),
                MethodSpec.jobData("series", seriesSpec()),
                MethodSpec.jobData("metricsData", metricsDataSpec()),
                MethodSpec.jobData("maybeDoubles", maybeDoublesSpec()),
                MethodSpec.jobData("maybeStrings", maybeStringsSpec()),
                MethodSpec.jobData("maybeSeries", maybeSeriesSpec()),
                MethodSpec.jobData("maybeData", maybeDataSpec()),
                MethodSpec.jobEvents("event"),
                MethodSpec.jobEvents("maybeEvent"),
                MethodSpec.jobEvents("eventList"),
                MethodSpec.jobEvents("eventStream"));
    }

    @Override
    public void call(int method, JobRun run) {
        switch (method) {
            case 0 -> aDouble(run);
            case 1 -> aFloat(run);
            case 2 -> anInt(run);
            case 3 -> aLong(run);
            case 4 -> anOptionalDouble(run);
            case 5 -> aScalar(run);
            case 6 -> aString(run);
            case 7 -> aText(run);
            case 8 -> doubleSummary(run);
            case 9 -> doubleOverTime(run);
            case 10 -> linePlot(run);
            case 11 -> barChart(run);
            case 12 -> batchwiseBarChart(run);
            case 13 -> statesOverTime(run);
            case 14 -> histogram(run);
            case 15 -> plotly(run);
            case 16 -> image(run);
            case 17 -> imageList(run);
            case 18 -> maybeString(run);
            case 19 -> maybeText(run);
            case 20 -> maybeScalar(run);
            case 21 -> maybeImage(run);
            case 22 -> written(run);
            case 23 -> doubles(run);
            case 24 -> doubleStream(run);
            case 25 -> strings(run);
            case 26 -> stringList(run);
            case 27 -> doubleSeries(run);
            case 28 -> timestampSeries(run);
            case 29 -> stringSeries(run);
            case 30 -> uuidSeries(run);
            case 31 -> statusSeries(run);
            case 32 -> series(run);
            case 33 -> metricsData(run);
            case 34 -> maybeDoubles(run);
            case 35 -> maybeStrings(run);
            case 36 -> maybeSeries(run);
            case 37 -> maybeData(run);
            case 38 -> event(run);
            case 39 -> maybeEvent(run);
            case 40 -> eventList(run);
            case 41 -> eventStream(run);
            default -> throw MethodSpec.noSuch(this, method);
        }
    }

    @Override
    public void callBatch(int method, BatchRun run) {
        throw MethodSpec.noSuch(this, method);
    }

    private void aDouble(JobRun run) {
        run.emit(Kinds.aDouble());
    }

    private void aFloat(JobRun run) {
        run.emit(Kinds.aFloat());
    }

    private void anInt(JobRun run) {
        run.emit(Kinds.anInt());
    }

    private void aLong(JobRun run) {
        run.emit(Kinds.aLong());
    }

    private void anOptionalDouble(JobRun run) {
        run.emit(Kinds.anOptionalDouble());
    }

    private void aScalar(JobRun run) {
        run.emit(Kinds.aScalar());
    }

    private void aString(JobRun run) {
        run.emit(Kinds.aString());
    }

    private void aText(JobRun run) {
        run.emit(Kinds.aText());
    }

    private void doubleSummary(JobRun run) {
        run.emit(Kinds.doubleSummary());
    }

    private void doubleOverTime(JobRun run) {
        run.emit(Kinds.doubleOverTime());
    }

    private void linePlot(JobRun run) {
        run.emit(Kinds.linePlot());
    }

    private void barChart(JobRun run) {
        run.emit(Kinds.barChart());
    }

    private void batchwiseBarChart(JobRun run) {
        run.emit(Kinds.batchwiseBarChart());
    }

    private void statesOverTime(JobRun run) {
        run.emit(Kinds.statesOverTime());
    }

    private void histogram(JobRun run) {
        run.emit(Kinds.histogram());
    }

    private void plotly(JobRun run) {
        run.emit(Kinds.plotly());
    }

    private void image(JobRun run) {
        run.emit(Kinds.image());
    }

    private void imageList(JobRun run) {
        run.emit(Kinds.imageList());
    }

    private void maybeString(JobRun run) {
        run.emit(Kinds.maybeString().map(Text::of));
    }

    private void maybeText(JobRun run) {
        run.emit(Kinds.maybeText());
    }

    private void maybeScalar(JobRun run) {
        run.emit(Kinds.maybeScalar());
    }

    private void maybeImage(JobRun run) {
        run.emit(Kinds.maybeImage());
    }

    private void written(JobRun run) {
        Kinds.written(run.writer());
    }

    private void doubles(JobRun run) {
        run.emitData(Kinds.doubles());
    }

    private void doubleStream(JobRun run) {
        run.emitData(Kinds.doubleStream());
    }

    private void strings(JobRun run) {
        run.emitData(Kinds.strings());
    }

    private void stringList(JobRun run) {
        run.emitData(Kinds.stringList());
    }

    private void doubleSeries(JobRun run) {
        run.emitData(Kinds.doubleSeries());
    }

    private void timestampSeries(JobRun run) {
        run.emitData(Kinds.timestampSeries());
    }

    private void stringSeries(JobRun run) {
        run.emitData(Kinds.stringSeries());
    }

    private void uuidSeries(JobRun run) {
        run.emitData(Kinds.uuidSeries());
    }

    private void statusSeries(JobRun run) {
        run.emitData(Kinds.statusSeries());
    }

    private void series(JobRun run) {
        run.emitData(Kinds.series());
    }

    private void metricsData(JobRun run) {
        run.emitData(Kinds.metricsData());
    }

    private void maybeDoubles(JobRun run) {
        run.emitData(Kinds.maybeDoubles().map(MetricsData::ofDoubles));
    }

    private void maybeStrings(JobRun run) {
        run.emitData(Kinds.maybeStrings().map(MetricsData::ofStrings));
    }

    private void maybeSeries(JobRun run) {
        run.emitData(Kinds.maybeSeries().map(MetricsData::of));
    }

    private void maybeData(JobRun run) {
        run.emitData(Kinds.maybeData());
    }

    private void event(JobRun run) {
        run.emitEvents(Kinds.event());
    }

    private void maybeEvent(JobRun run) {
        run.emitEvents(Kinds.maybeEvent());
    }

    private void eventList(JobRun run) {
        run.emitEvents(Kinds.eventList());
    }

    private void eventStream(JobRun run) {
        run.emitEvents(Kinds.eventStream());
    }

    static MetricSpec aDoubleSpec() {
        return MetricSpec.named("A double");
    }

    static MetricSpec aFloatSpec() {
        return MetricSpec.named("A float");
    }

    static MetricSpec anIntSpec() {
        return MetricSpec.named("An int");
    }

    static MetricSpec aLongSpec() {
        return MetricSpec.named("A long");
    }

    static MetricSpec anOptionalDoubleSpec() {
        return MetricSpec.named("An optional double");
    }

    static MetricSpec aScalarSpec() {
        return MetricSpec.named("A scalar");
    }

    static MetricSpec aStringSpec() {
        return MetricSpec.named("A string");
    }

    static MetricSpec aTextSpec() {
        return MetricSpec.named("A text");
    }

    static MetricSpec doubleSummarySpec() {
        return MetricSpec.named("Double summary");
    }

    static MetricSpec doubleOverTimeSpec() {
        return MetricSpec.named("Double over time");
    }

    static MetricSpec linePlotSpec() {
        return MetricSpec.named("Line plot");
    }

    static MetricSpec barChartSpec() {
        return MetricSpec.named("Bar chart");
    }

    static MetricSpec batchwiseBarChartSpec() {
        return MetricSpec.named("Batchwise bar chart");
    }

    static MetricSpec statesOverTimeSpec() {
        return MetricSpec.named("States over time");
    }

    static MetricSpec histogramSpec() {
        return MetricSpec.named("Histogram");
    }

    static MetricSpec plotlySpec() {
        return MetricSpec.named("Plotly");
    }

    static MetricSpec imageSpec() {
        return MetricSpec.named("Image");
    }

    static MetricSpec imageListSpec() {
        return MetricSpec.named("Image list");
    }

    static MetricSpec maybeStringSpec() {
        return MetricSpec.named("Maybe string");
    }

    static MetricSpec maybeTextSpec() {
        return MetricSpec.named("Maybe text");
    }

    static MetricSpec maybeScalarSpec() {
        return MetricSpec.named("Maybe scalar");
    }

    static MetricSpec maybeImageSpec() {
        return MetricSpec.named("Maybe image");
    }

    static MetricSpec writtenSpec() {
        return MetricSpec.named("Written");
    }

    static DataSpec doublesSpec() {
        return DataSpec.of("Doubles", "");
    }

    static DataSpec doubleStreamSpec() {
        return DataSpec.of("Double stream", "");
    }

    static DataSpec stringsSpec() {
        return DataSpec.of("Strings", "");
    }

    static DataSpec stringListSpec() {
        return DataSpec.of("String list", "");
    }

    static DataSpec doubleSeriesSpec() {
        return DataSpec.of("Double series", "");
    }

    static DataSpec timestampSeriesSpec() {
        return DataSpec.of("Timestamp series", "");
    }

    static DataSpec stringSeriesSpec() {
        return DataSpec.of("String series", "");
    }

    static DataSpec uuidSeriesSpec() {
        return DataSpec.of("Uuid series", "");
    }

    static DataSpec statusSeriesSpec() {
        return DataSpec.of("Status series", "");
    }

    static DataSpec seriesSpec() {
        return DataSpec.of("Series", "");
    }

    static DataSpec metricsDataSpec() {
        return DataSpec.of("Metrics data", "");
    }

    static DataSpec maybeDoublesSpec() {
        return DataSpec.of("Maybe doubles", "");
    }

    static DataSpec maybeStringsSpec() {
        return DataSpec.of("Maybe strings", "");
    }

    static DataSpec maybeSeriesSpec() {
        return DataSpec.of("Maybe series", "");
    }

    static DataSpec maybeDataSpec() {
        return DataSpec.of("Maybe data", "");
    }
}
