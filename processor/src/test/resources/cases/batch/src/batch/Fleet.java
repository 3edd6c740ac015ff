package batch;

import dev.metricsbuild.annotations.*;
import dev.metricsbuild.data.*;
import dev.metricsbuild.metric.*;
import dev.metricsbuild.context.*;
import dev.metricsbuild.write.MetricsWriter;
import java.util.*;
import java.util.stream.*;

/** Each form of {@code @PerJob}. */
public class Fleet {
    @JobMetric(unit = "m") static double number() { return 1; }
    @JobMetric static OptionalDouble maybe() { return OptionalDouble.empty(); }
    @JobMetric static Scalar scalar() { return null; }
    @JobMetric static String string() { return ""; }
    @JobMetric static Text text() { return null; }
    @JobMetric static Optional<DoubleOverTime> speed() { return Optional.empty(); }
    @JobData static double[] doubles() { return null; }
    @JobData static List<String> strings() { return null; }
    @JobData static UuidSeries uuids() { return null; }
    @JobData static MetricsData data() { return null; }

    @BatchMetric(unit = "m") static double a(@PerJob("number") double[] v) { return 1; }
    @BatchMetric static double b(@PerJob("maybe") DoubleStream v, @PerJob("scalar") double[] w) { return 1; }
    @BatchMetric static double c(@PerJob(value = "number", optional = true) List<JobValue<Double>> v) { return 1; }
    @BatchMetric static double d(@PerJob("scalar") Stream<JobValue<Scalar>> v) { return 1; }
    @BatchMetric static double e(@PerJob("string") Map<JobInfo, String> v, @PerJob("text") Map<JobInfo, Text> w) { return 1; }
    @BatchMetric static String f(@PerJob("speed") List<JobValue<DoubleOverTime>> v, BatchContext batch) { return ""; }
    @BatchMetric static Histogram g(@PerJob("doubles") List<JobValue<double[]>> v) { return null; }
    @BatchMetric static Text h(@PerJob("strings") List<JobValue<List<String>>> v) { return null; }
    @BatchMetric static void i(@PerJob("uuids") List<JobValue<UuidSeries>> v, MetricsWriter writer) {}
    @BatchMetric static double j(@PerJob("data") Map<JobInfo, MetricsData> v, @PerJob("number") double[] w) { return 1; }

    @BatchMetric @PerJob("number") static Collector<Double, ?, Double> k() { return null; }
    @BatchMetric @PerJob("speed") static Collector<DoubleOverTime, double[], Histogram> l() { return null; }
    @BatchMetric @PerJob(value = "scalar", optional = true)
    static Collector<JobValue<Scalar>, ?, Optional<Text>> m(BatchContext batch) { return null; }
    @BatchMetric static Collector<JobMetricsView, ?, Long> n() { return null; }
}
