package kinds;

import dev.metricsbuild.annotations.*;
import dev.metricsbuild.data.*;
import dev.metricsbuild.metric.*;
import dev.metricsbuild.write.MetricsWriter;
import java.util.*;
import java.util.stream.*;

/** Each return type. */
class Kinds {
    @JobMetric static double aDouble() { return 1; }
    @JobMetric static float aFloat() { return 1; }
    @JobMetric static int anInt() { return 1; }
    @JobMetric static long aLong() { return 1; }
    @JobMetric static OptionalDouble anOptionalDouble() { return OptionalDouble.empty(); }
    @JobMetric static Scalar aScalar() { return null; }
    @JobMetric static String aString() { return ""; }
    @JobMetric static Text aText() { return null; }
    @JobMetric static DoubleSummary doubleSummary() { return null; }
    @JobMetric static DoubleOverTime doubleOverTime() { return null; }
    @JobMetric static LinePlot linePlot() { return null; }
    @JobMetric static BarChart barChart() { return null; }
    @JobMetric static BatchwiseBarChart batchwiseBarChart() { return null; }
    @JobMetric static StatesOverTime statesOverTime() { return null; }
    @JobMetric static Histogram histogram() { return null; }
    @JobMetric static Plotly plotly() { return null; }
    @JobMetric static Image image() { return null; }
    @JobMetric static ImageList imageList() { return null; }
    @JobMetric static Optional<String> maybeString() { return Optional.empty(); }
    @JobMetric static Optional<Text> maybeText() { return Optional.empty(); }
    @JobMetric static Optional<Scalar> maybeScalar() { return Optional.empty(); }
    @JobMetric static Optional<Image> maybeImage() { return Optional.empty(); }
    @JobMetric static void written(MetricsWriter writer) {}

    @JobData static double[] doubles() { return null; }
    @JobData static DoubleStream doubleStream() { return null; }
    @JobData static String[] strings() { return null; }
    @JobData static List<String> stringList() { return null; }
    @JobData static DoubleSeries doubleSeries() { return null; }
    @JobData static TimestampSeries timestampSeries() { return null; }
    @JobData static StringSeries stringSeries() { return null; }
    @JobData static UuidSeries uuidSeries() { return null; }
    @JobData static StatusSeries statusSeries() { return null; }
    @JobData static Series series() { return null; }
    @JobData static MetricsData metricsData() { return null; }
    @JobData static Optional<double[]> maybeDoubles() { return Optional.empty(); }
    @JobData static Optional<List<String>> maybeStrings() { return Optional.empty(); }
    @JobData static Optional<DoubleSeries> maybeSeries() { return Optional.empty(); }
    @JobData static Optional<MetricsData> maybeData() { return Optional.empty(); }

    @JobEvents static Event event() { return null; }
    @JobEvents static Optional<Event> maybeEvent() { return Optional.empty(); }
    @JobEvents static List<Event> eventList() { return List.of(); }
    @JobEvents static Stream<Event> eventStream() { return Stream.of(); }
}
