package kinds;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.metric.BarChart;
import dev.metricsbuild.metric.BatchwiseBarChart;
import dev.metricsbuild.metric.DoubleOverTime;
import dev.metricsbuild.metric.DoubleSummary;
import dev.metricsbuild.metric.Histogram;
import dev.metricsbuild.metric.Image;
import dev.metricsbuild.metric.ImageList;
import dev.metricsbuild.metric.LinePlot;
import dev.metricsbuild.metric.Plotly;
import dev.metricsbuild.metric.StatesOverTime;
import dev.metricsbuild.write.DataMessageBuilder;
import dev.metricsbuild.write.EventsMessageBuilder;
import dev.metricsbuild.write.MetricMessageBuilder;
import dev.metricsbuild.write.ScalarMessageBuilder;
import dev.metricsbuild.write.TextMessageBuilder;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Builders prefilled with what the annotations in {@link Kinds} say, for other code and for unit tests. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Kinds.class)
@NullMarked
final class KindsBuilders {
    private KindsBuilders() {}

    /** What {@link Kinds#aDouble} yields. */
    public static ScalarMessageBuilder aDouble() {
        return ScalarMessageBuilder.of(KindsDispatcher.aDoubleSpec());
    }

    /** What {@link Kinds#aFloat} yields. */
    public static ScalarMessageBuilder aFloat() {
        return ScalarMessageBuilder.of(KindsDispatcher.aFloatSpec());
    }

    /** What {@link Kinds#anInt} yields. */
    public static ScalarMessageBuilder anInt() {
        return ScalarMessageBuilder.of(KindsDispatcher.anIntSpec());
    }

    /** What {@link Kinds#aLong} yields. */
    public static ScalarMessageBuilder aLong() {
        return ScalarMessageBuilder.of(KindsDispatcher.aLongSpec());
    }

    /** What {@link Kinds#anOptionalDouble} yields. */
    public static ScalarMessageBuilder anOptionalDouble() {
        return ScalarMessageBuilder.of(KindsDispatcher.anOptionalDoubleSpec());
    }

    /** What {@link Kinds#aScalar} yields. */
    public static ScalarMessageBuilder aScalar() {
        return ScalarMessageBuilder.of(KindsDispatcher.aScalarSpec());
    }

    /** What {@link Kinds#aString} yields. */
    public static TextMessageBuilder aString() {
        return TextMessageBuilder.of(KindsDispatcher.aStringSpec());
    }

    /** What {@link Kinds#aText} yields. */
    public static TextMessageBuilder aText() {
        return TextMessageBuilder.of(KindsDispatcher.aTextSpec());
    }

    /** What {@link Kinds#doubleSummary} yields. */
    public static MetricMessageBuilder<DoubleSummary> doubleSummary() {
        return MetricMessageBuilder.of(KindsDispatcher.doubleSummarySpec());
    }

    /** What {@link Kinds#doubleOverTime} yields. */
    public static MetricMessageBuilder<DoubleOverTime> doubleOverTime() {
        return MetricMessageBuilder.of(KindsDispatcher.doubleOverTimeSpec());
    }

    /** What {@link Kinds#linePlot} yields. */
    public static MetricMessageBuilder<LinePlot> linePlot() {
        return MetricMessageBuilder.of(KindsDispatcher.linePlotSpec());
    }

    /** What {@link Kinds#barChart} yields. */
    public static MetricMessageBuilder<BarChart> barChart() {
        return MetricMessageBuilder.of(KindsDispatcher.barChartSpec());
    }

    /** What {@link Kinds#batchwiseBarChart} yields. */
    public static MetricMessageBuilder<BatchwiseBarChart> batchwiseBarChart() {
        return MetricMessageBuilder.of(KindsDispatcher.batchwiseBarChartSpec());
    }

    /** What {@link Kinds#statesOverTime} yields. */
    public static MetricMessageBuilder<StatesOverTime> statesOverTime() {
        return MetricMessageBuilder.of(KindsDispatcher.statesOverTimeSpec());
    }

    /** What {@link Kinds#histogram} yields. */
    public static MetricMessageBuilder<Histogram> histogram() {
        return MetricMessageBuilder.of(KindsDispatcher.histogramSpec());
    }

    /** What {@link Kinds#plotly} yields. */
    public static MetricMessageBuilder<Plotly> plotly() {
        return MetricMessageBuilder.of(KindsDispatcher.plotlySpec());
    }

    /** What {@link Kinds#image} yields. */
    public static MetricMessageBuilder<Image> image() {
        return MetricMessageBuilder.of(KindsDispatcher.imageSpec());
    }

    /** What {@link Kinds#imageList} yields. */
    public static MetricMessageBuilder<ImageList> imageList() {
        return MetricMessageBuilder.of(KindsDispatcher.imageListSpec());
    }

    /** What {@link Kinds#maybeString} yields. */
    public static TextMessageBuilder maybeString() {
        return TextMessageBuilder.of(KindsDispatcher.maybeStringSpec());
    }

    /** What {@link Kinds#maybeText} yields. */
    public static TextMessageBuilder maybeText() {
        return TextMessageBuilder.of(KindsDispatcher.maybeTextSpec());
    }

    /** What {@link Kinds#maybeScalar} yields. */
    public static ScalarMessageBuilder maybeScalar() {
        return ScalarMessageBuilder.of(KindsDispatcher.maybeScalarSpec());
    }

    /** What {@link Kinds#maybeImage} yields. */
    public static MetricMessageBuilder<Image> maybeImage() {
        return MetricMessageBuilder.of(KindsDispatcher.maybeImageSpec());
    }

    /** What {@link Kinds#doubles} yields. */
    public static DataMessageBuilder doubles() {
        return DataMessageBuilder.of(KindsDispatcher.doublesSpec());
    }

    /** What {@link Kinds#doubleStream} yields. */
    public static DataMessageBuilder doubleStream() {
        return DataMessageBuilder.of(KindsDispatcher.doubleStreamSpec());
    }

    /** What {@link Kinds#strings} yields. */
    public static DataMessageBuilder strings() {
        return DataMessageBuilder.of(KindsDispatcher.stringsSpec());
    }

    /** What {@link Kinds#stringList} yields. */
    public static DataMessageBuilder stringList() {
        return DataMessageBuilder.of(KindsDispatcher.stringListSpec());
    }

    /** What {@link Kinds#doubleSeries} yields. */
    public static DataMessageBuilder doubleSeries() {
        return DataMessageBuilder.of(KindsDispatcher.doubleSeriesSpec());
    }

    /** What {@link Kinds#timestampSeries} yields. */
    public static DataMessageBuilder timestampSeries() {
        return DataMessageBuilder.of(KindsDispatcher.timestampSeriesSpec());
    }

    /** What {@link Kinds#stringSeries} yields. */
    public static DataMessageBuilder stringSeries() {
        return DataMessageBuilder.of(KindsDispatcher.stringSeriesSpec());
    }

    /** What {@link Kinds#uuidSeries} yields. */
    public static DataMessageBuilder uuidSeries() {
        return DataMessageBuilder.of(KindsDispatcher.uuidSeriesSpec());
    }

    /** What {@link Kinds#statusSeries} yields. */
    public static DataMessageBuilder statusSeries() {
        return DataMessageBuilder.of(KindsDispatcher.statusSeriesSpec());
    }

    /** What {@link Kinds#series} yields. */
    public static DataMessageBuilder series() {
        return DataMessageBuilder.of(KindsDispatcher.seriesSpec());
    }

    /** What {@link Kinds#metricsData} yields. */
    public static DataMessageBuilder metricsData() {
        return DataMessageBuilder.of(KindsDispatcher.metricsDataSpec());
    }

    /** What {@link Kinds#maybeDoubles} yields. */
    public static DataMessageBuilder maybeDoubles() {
        return DataMessageBuilder.of(KindsDispatcher.maybeDoublesSpec());
    }

    /** What {@link Kinds#maybeStrings} yields. */
    public static DataMessageBuilder maybeStrings() {
        return DataMessageBuilder.of(KindsDispatcher.maybeStringsSpec());
    }

    /** What {@link Kinds#maybeSeries} yields. */
    public static DataMessageBuilder maybeSeries() {
        return DataMessageBuilder.of(KindsDispatcher.maybeSeriesSpec());
    }

    /** What {@link Kinds#maybeData} yields. */
    public static DataMessageBuilder maybeData() {
        return DataMessageBuilder.of(KindsDispatcher.maybeDataSpec());
    }

    /** What {@link Kinds#event} yields. */
    public static EventsMessageBuilder event() {
        return EventsMessageBuilder.of();
    }

    /** What {@link Kinds#maybeEvent} yields. */
    public static EventsMessageBuilder maybeEvent() {
        return EventsMessageBuilder.of();
    }

    /** What {@link Kinds#eventList} yields. */
    public static EventsMessageBuilder eventList() {
        return EventsMessageBuilder.of();
    }

    /** What {@link Kinds#eventStream} yields. */
    public static EventsMessageBuilder eventStream() {
        return EventsMessageBuilder.of();
    }
}
