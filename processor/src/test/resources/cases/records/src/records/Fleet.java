package records;

import dev.metricsbuild.annotations.*;
import dev.metricsbuild.context.*;
import dev.metricsbuild.metric.*;
import java.util.*;
import java.util.stream.*;

/** Records that stand for a job, taken as lists, streams, by providers and by collectors. */
public class Fleet {
    record Flight(
            JobInfo job,
            @PerJob double misses,
            @PerJob("misses") Scalar missed,
            OptionalDouble speed,
            @PerJob("speed") Double speedOrNull,
            @PerJob("scores") double[] confidences,
            @PerJob Optional<Histogram> errors,
            @PerJob Optional<String> note) {}

    public record Short(@PerJob("misses") double count) {}

    record Totals(double misses) {}

    record Summary(Totals totals) {}

    @JobMetric static int misses() { return 1; }
    @JobMetric static OptionalDouble speed() { return OptionalDouble.empty(); }
    @JobMetric static Optional<Histogram> errors() { return Optional.empty(); }
    @JobMetric static String note() { return ""; }
    @JobData static double[] scores() { return new double[0]; }

    @Provides static Totals totals(List<Flight> flights) { return new Totals(1); }
    @Provides static Summary summary(Totals totals, @PerJob("misses") double[] misses, BatchContext batch) { return new Summary(totals); }

    @BatchMetric static double a(List<Flight> flights) { return 1; }
    @BatchMetric static double b(Stream<Flight> flights, @PerJob("speed") List<JobValue<Double>> speeds) { return 1; }
    @BatchMetric static double c(Totals totals) { return totals.misses(); }
    @BatchMetric static double d(Summary summary, List<Short> shorts) { return 1; }
    @BatchMetric static Collector<Flight, ?, Double> e() { return Collectors.averagingDouble(Flight::misses); }
    @BatchMetric static Collector<Short, ?, Long> f(BatchContext batch) { return Collectors.counting(); }
}
