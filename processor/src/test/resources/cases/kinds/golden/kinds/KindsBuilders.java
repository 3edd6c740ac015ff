package kinds;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.generated.MethodSpec;
import dev.metricsbuild.metric.BarChart;
import dev.metricsbuild.metric.BatchwiseBarChart;
import dev.metricsbuild.metric.DataSpec;
import dev.metricsbuild.metric.DoubleOverTime;
import dev.metricsbuild.metric.DoubleSummary;
import dev.metricsbuild.metric.Histogram;
import dev.metricsbuild.metric.Image;
import dev.metricsbuild.metric.ImageList;
import dev.metricsbuild.metric.LinePlot;
import dev.metricsbuild.metric.MetricSpec;
import dev.metricsbuild.metric.Plotly;
import dev.metricsbuild.metric.StatesOverTime;
import dev.metricsbuild.write.DataMessageBuilder;
import dev.metricsbuild.write.EventsMessageBuilder;
import dev.metricsbuild.write.MetricMessageBuilder;
import dev.metricsbuild.write.ScalarMessageBuilder;
import dev.metricsbuild.write.TextMessageBuilder;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Builders prefilled with what the annotations in {@link Kinds} say, for other code and for unit tests. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Kinds.class)
@NullMarked
final class KindsBuilders {
    private static final List<MethodSpec> METHODS = new KindsDispatcher().methods();

    private KindsBuilders() {}

    /** What {@link Kinds#aDouble} yields. */
    public static ScalarMessageBuilder aDouble() {
        return ScalarMessageBuilder.of(metric("aDouble"));
    }

    /** What {@link Kinds#aFloat} yields. */
    public static ScalarMessageBuilder aFloat() {
        return ScalarMessageBuilder.of(metric("aFloat"));
    }

    /** What {@link Kinds#anInt} yields. */
    public static ScalarMessageBuilder anInt() {
        return ScalarMessageBuilder.of(metric("anInt"));
    }

    /** What {@link Kinds#aLong} yields. */
    public static ScalarMessageBuilder aLong() {
        return ScalarMessageBuilder.of(metric("aLong"));
    }

    /** What {@link Kinds#anOptionalDouble} yields. */
    public static ScalarMessageBuilder anOptionalDouble() {
        return ScalarMessageBuilder.of(metric("anOptionalDouble"));
    }

    /** What {@link Kinds#aScalar} yields. */
    public static ScalarMessageBuilder aScalar() {
        return ScalarMessageBuilder.of(metric("aScalar"));
    }

    /** What {@link Kinds#aString} yields. */
    public static TextMessageBuilder aString() {
        return TextMessageBuilder.of(metric("aString"));
    }

    /** What {@link Kinds#aText} yields. */
    public static TextMessageBuilder aText() {
        return TextMessageBuilder.of(metric("aText"));
    }

    /** What {@link Kinds#doubleSummary} yields. */
    public static MetricMessageBuilder<DoubleSummary> doubleSummary() {
        return MetricMessageBuilder.of(metric("doubleSummary"));
    }

    /** What {@link Kinds#doubleOverTime} yields. */
    public static MetricMessageBuilder<DoubleOverTime> doubleOverTime() {
        return MetricMessageBuilder.of(metric("doubleOverTime"));
    }

    /** What {@link Kinds#linePlot} yields. */
    public static MetricMessageBuilder<LinePlot> linePlot() {
        return MetricMessageBuilder.of(metric("linePlot"));
    }

    /** What {@link Kinds#barChart} yields. */
    public static MetricMessageBuilder<BarChart> barChart() {
        return MetricMessageBuilder.of(metric("barChart"));
    }

    /** What {@link Kinds#batchwiseBarChart} yields. */
    public static MetricMessageBuilder<BatchwiseBarChart> batchwiseBarChart() {
        return MetricMessageBuilder.of(metric("batchwiseBarChart"));
    }

    /** What {@link Kinds#statesOverTime} yields. */
    public static MetricMessageBuilder<StatesOverTime> statesOverTime() {
        return MetricMessageBuilder.of(metric("statesOverTime"));
    }

    /** What {@link Kinds#histogram} yields. */
    public static MetricMessageBuilder<Histogram> histogram() {
        return MetricMessageBuilder.of(metric("histogram"));
    }

    /** What {@link Kinds#plotly} yields. */
    public static MetricMessageBuilder<Plotly> plotly() {
        return MetricMessageBuilder.of(metric("plotly"));
    }

    /** What {@link Kinds#image} yields. */
    public static MetricMessageBuilder<Image> image() {
        return MetricMessageBuilder.of(metric("image"));
    }

    /** What {@link Kinds#imageList} yields. */
    public static MetricMessageBuilder<ImageList> imageList() {
        return MetricMessageBuilder.of(metric("imageList"));
    }

    /** What {@link Kinds#maybeString} yields. */
    public static TextMessageBuilder maybeString() {
        return TextMessageBuilder.of(metric("maybeString"));
    }

    /** What {@link Kinds#maybeText} yields. */
    public static TextMessageBuilder maybeText() {
        return TextMessageBuilder.of(metric("maybeText"));
    }

    /** What {@link Kinds#maybeScalar} yields. */
    public static ScalarMessageBuilder maybeScalar() {
        return ScalarMessageBuilder.of(metric("maybeScalar"));
    }

    /** What {@link Kinds#maybeImage} yields. */
    public static MetricMessageBuilder<Image> maybeImage() {
        return MetricMessageBuilder.of(metric("maybeImage"));
    }

    /** What {@link Kinds#doubles} yields. */
    public static DataMessageBuilder doubles() {
        return DataMessageBuilder.of(data("doubles"));
    }

    /** What {@link Kinds#doubleStream} yields. */
    public static DataMessageBuilder doubleStream() {
        return DataMessageBuilder.of(data("doubleStream"));
    }

    /** What {@link Kinds#strings} yields. */
    public static DataMessageBuilder strings() {
        return DataMessageBuilder.of(data("strings"));
    }

    /** What {@link Kinds#stringList} yields. */
    public static DataMessageBuilder stringList() {
        return DataMessageBuilder.of(data("stringList"));
    }

    /** What {@link Kinds#doubleSeries} yields. */
    public static DataMessageBuilder doubleSeries() {
        return DataMessageBuilder.of(data("doubleSeries"));
    }

    /** What {@link Kinds#timestampSeries} yields. */
    public static DataMessageBuilder timestampSeries() {
        return DataMessageBuilder.of(data("timestampSeries"));
    }

    /** What {@link Kinds#stringSeries} yields. */
    public static DataMessageBuilder stringSeries() {
        return DataMessageBuilder.of(data("stringSeries"));
    }

    /** What {@link Kinds#uuidSeries} yields. */
    public static DataMessageBuilder uuidSeries() {
        return DataMessageBuilder.of(data("uuidSeries"));
    }

    /** What {@link Kinds#statusSeries} yields. */
    public static DataMessageBuilder statusSeries() {
        return DataMessageBuilder.of(data("statusSeries"));
    }

    /** What {@link Kinds#series} yields. */
    public static DataMessageBuilder series() {
        return DataMessageBuilder.of(data("series"));
    }

    /** What {@link Kinds#metricsData} yields. */
    public static DataMessageBuilder metricsData() {
        return DataMessageBuilder.of(data("metricsData"));
    }

    /** What {@link Kinds#maybeDoubles} yields. */
    public static DataMessageBuilder maybeDoubles() {
        return DataMessageBuilder.of(data("maybeDoubles"));
    }

    /** What {@link Kinds#maybeStrings} yields. */
    public static DataMessageBuilder maybeStrings() {
        return DataMessageBuilder.of(data("maybeStrings"));
    }

    /** What {@link Kinds#maybeSeries} yields. */
    public static DataMessageBuilder maybeSeries() {
        return DataMessageBuilder.of(data("maybeSeries"));
    }

    /** What {@link Kinds#maybeData} yields. */
    public static DataMessageBuilder maybeData() {
        return DataMessageBuilder.of(data("maybeData"));
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

    private static MetricSpec metric(String method) {
        return MethodSpec.metric(METHODS, method);
    }

    private static DataSpec data(String method) {
        return MethodSpec.data(METHODS, method);
    }
}
