package dev.metricsbuild.report.html;

import dev.metricsbuild.annotations.MetricImportance;
import dev.metricsbuild.annotations.MetricStatus;
import dev.metricsbuild.data.DoubleSeries;
import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.data.TimestampSeries;
import dev.metricsbuild.metric.BarChart;
import dev.metricsbuild.metric.BatchwiseBarChart;
import dev.metricsbuild.metric.Buckets;
import dev.metricsbuild.metric.DoubleOverTime;
import dev.metricsbuild.metric.DoubleSummary;
import dev.metricsbuild.metric.Event;
import dev.metricsbuild.metric.Histogram;
import dev.metricsbuild.metric.Image;
import dev.metricsbuild.metric.ImageList;
import dev.metricsbuild.metric.JobMetrics;
import dev.metricsbuild.metric.LinePlot;
import dev.metricsbuild.metric.Metric;
import dev.metricsbuild.metric.MetricSpec;
import dev.metricsbuild.metric.Plotly;
import dev.metricsbuild.metric.Scalar;
import dev.metricsbuild.metric.StatesOverTime;
import dev.metricsbuild.metric.Text;
import dev.metricsbuild.report.JobFile;
import dev.metricsbuild.validate.ValidationReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Jobs with metrics of every kind. */
final class SampleJobs {
    static final UUID JOB = new UUID(7, 7);
    private static final long[] TIMES =
            LongStream.range(0, 500).map(i -> i * 100_000_000L).toArray();

    private SampleJobs() {}

    static JobFile job(String name, Path directory, List<Metric> metrics, Event... events) {
        List<Metric> all = new ArrayList<>(metrics);
        for (Event event : events) {
            all.addAll(event.metrics());
        }
        MetricStatus status = JobMetrics.overallStatus(all);
        JobMetrics job = new JobMetrics(JOB, all, List.of(), List.of(events), status, status);
        return new JobFile(name, directory, job, new ValidationReport(List.of()), List.of());
    }

    /** One metric of each kind, grouped data and an event. */
    static JobFile everyKind(Path directory) {
        double[] speed = IntStream.range(0, 500)
                .mapToDouble(i -> 20 + 11 * Math.sin(i / 40.0))
                .toArray();
        double[] slow = IntStream.range(0, 500)
                .mapToDouble(i -> 12 + 5 * Math.cos(i / 25.0))
                .toArray();
        String[] phases = IntStream.range(0, 500)
                .mapToObj(i -> i < 100 ? "TAKE_OFF" : i < 300 ? "CRUISE" : i < 330 ? "LOST" : "LAND")
                .toArray(String[]::new);
        List<Metric> metrics = List.of(
                spec("Max speed")
                        .unit("m/s")
                        .failsAbove(30)
                        .tag("area", "speed")
                        .build()
                        .metric(Scalar.of(31)),
                spec("Distance").unit("m").tag("area", "path").build().metric(Scalar.of(1234.5)),
                spec("Speed")
                        .description("Speed over ground.")
                        .unit("m/s")
                        .failsAbove(30)
                        .warnsBelow(10)
                        .importance(MetricImportance.CRITICAL)
                        .tag("area", "speed")
                        .build()
                        .metric(DoubleOverTime.builder()
                                .line("drone", TIMES, speed)
                                .line("wind", TIMES, slow)
                                .build()),
                spec("Peak").unit("m/s").build().metric(DoubleSummary.max(speed)),
                spec("Path").build().metric(LinePlot.of(speed, slow)),
                spec("Phases").failureStates("LOST").build().metric(StatesOverTime.of(TIMES, phases)),
                spec("Energy")
                        .unit("Wh")
                        .build()
                        .metric(BarChart.builder()
                                .bars("motors", new String[] {"climb", "cruise"}, new double[] {3, 8})
                                .bars("radio", new String[] {"climb", "cruise"}, new double[] {1, 2})
                                .stackBars(true)
                                .build()),
                spec("Speeds").unit("m/s").build().metric(Histogram.of(speed, Buckets.uniform(5, 35, 15))),
                spec("Statuses by batch")
                        .build()
                        .metric(BatchwiseBarChart.builder(JOB)
                                .bars(
                                        "passed",
                                        "#7ca0fb",
                                        MetricsData.ofStrings("a", "b"),
                                        new long[] {1_700_000_000_000_000_000L, 1_700_090_000_000_000_000L},
                                        new double[] {4, 5})
                                .build()),
                spec("Figure")
                        .build()
                        .metric(Plotly.json("{\"data\":[{\"type\":\"scatter\",\"y\":[1,3,2]}],\"layout\":{}}")),
                spec("Notes")
                        .build()
                        .metric(Text.of("# Landed\nAll **well**, see [the log](https://example.org/log).")),
                spec("Picture").build().metric(Image.of("path.svg")),
                spec("Pictures").build().metric(ImageList.of("path.svg", "missing.png")),
                spec("By sensor")
                        .unit("m")
                        .failsAbove(3)
                        .build()
                        .metric(DoubleOverTime.builder()
                                .line(MetricsData.grouped(Map.of("gps", DoubleSeries.of(1, 2, 4)))
                                        .indexedBy(
                                                MetricsData.grouped(Map.of("gps", TimestampSeries.ofNanos(0, 1, 2)))))
                                .build()));
        Event event = Event.at("Signal lost", 30_000_000_000L)
                .description("No position for 3 s.")
                .tags("gps")
                .metric("Gap", 3)
                .status(MetricStatus.FAIL_WARN)
                .build();
        return job("flight 7", directory, metrics, event);
    }

    static MetricSpec.Builder spec(String name) {
        return MetricSpec.builder(name);
    }
}
