package running;

import dev.metricsbuild.annotations.BatchMetric;
import dev.metricsbuild.annotations.ExperienceFile;
import dev.metricsbuild.annotations.JobData;
import dev.metricsbuild.annotations.JobEvents;
import dev.metricsbuild.annotations.JobMetric;
import dev.metricsbuild.annotations.LogFile;
import dev.metricsbuild.annotations.MetricStatus;
import dev.metricsbuild.annotations.PerJob;
import dev.metricsbuild.annotations.Provides;
import dev.metricsbuild.metric.Event;
import dev.metricsbuild.metric.Scalar;
import dev.metricsbuild.context.JobContext;
import dev.metricsbuild.context.JobInfo;
import dev.metricsbuild.context.JobMetricsView;
import dev.metricsbuild.context.JobValue;
import dev.metricsbuild.write.MetricsWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Computes from real files, with an instance, and counts what is made. */
class Flight extends Carrier<Flight.Log> {
    record Step(double time, double speed) {}

    record Log(List<Step> steps, int number) {}

    record Columns(double[] time, int[] speed, String[] phase) {}

    static int logs;
    static int instances;

    private final String experience;

    Flight(@ExperienceFile("experience.txt") String experience) {
        this.experience = experience;
        instances++;
    }

    @Provides
    static Log log(@LogFile("flight.json") List<Step> steps) {
        return new Log(steps, ++logs);
    }

    @JobMetric(unit = "m/s²", warnsAbove = 2, failsAbove = 3)
    double maxSpeed(Log log) {
        return log.steps().stream().mapToDouble(Step::speed).max().orElse(0);
    }

    @JobMetric
    String note(Log log) {
        return experience.strip() + " " + log.number();
    }

    @JobMetric(status = MetricStatus.RAW)
    static int rows(@LogFile("rows.jsonl") Stream<Step> rows, @LogFile("rows.csv") List<Step> more) {
        return (int) rows.count() + more.size();
    }

    @JobMetric
    static String columns(@LogFile("rows.jsonl") Columns rows, @LogFile("rows.csv") Columns more) {
        return Arrays.toString(rows.speed()) + Arrays.toString(more.time()) + Arrays.toString(more.phase());
    }

    @JobMetric
    static long bytes(@LogFile("rows.csv") InputStream bytes, @LogFile("rows.csv") Path path) throws IOException {
        return bytes.readAllBytes().length - java.nio.file.Files.size(path);
    }

    @JobMetric
    static double lines(@LogFile("rows.csv") Stream<String> lines, @LogFile("*.csv") List<Path> files) {
        return lines.count() * 10 + files.size();
    }

    @JobMetric
    static OptionalDouble left(@LogFile(value = "missing.json", optional = true) Optional<Step> step) {
        return step.stream().mapToDouble(Step::speed).findFirst();
    }

    @JobMetric
    static Optional<String> noColumns(@LogFile(value = "missing.csv", optional = true) Optional<Columns> columns) {
        return columns.map(Columns::toString);
    }

    @JobMetric
    static Optional<String> there(@LogFile(value = "flight.json", optional = true) Optional<Step[]> steps) {
        return steps.map(each -> each.length + " steps");
    }

    @JobMetric
    static void written(MetricsWriter writer, JobContext job) {}

    @JobData
    static double[] speeds(Log log) {
        return log.steps().stream().mapToDouble(Step::speed).toArray();
    }

    @JobEvents
    static List<Event> events() {
        return List.of();
    }

    @BatchMetric
    static double sum(@PerJob("maxSpeed") double[] speeds) {
        return Arrays.stream(speeds).sum();
    }

    @BatchMetric
    static String all(@PerJob("note") List<JobValue<String>> notes, @PerJob("speeds") Map<JobInfo, double[]> speeds) {
        return notes.size() + " " + speeds.size();
    }

    @BatchMetric
    @PerJob(value = "rows", optional = true)
    static Collector<Double, ?, Double> mean() {
        return Collectors.averagingDouble(value -> value);
    }

    @BatchMetric
    static Collector<JobMetricsView, ?, Long> count() {
        return Collectors.counting();
    }

    record Drive(JobInfo job, @PerJob double maxSpeed, @PerJob("speeds") double[] all, @PerJob Optional<String> there) {}

    record Totals(int drives, double speed) {}

    static int totalled;

    @Provides
    static Totals totals(List<Drive> drives) {
        totalled++;
        return new Totals(
                drives.size(), drives.stream().mapToDouble(Drive::maxSpeed).sum());
    }

    @BatchMetric
    static int drives(Totals totals) {
        return totals.drives();
    }

    @BatchMetric
    static double meanOfDrives(Totals totals) {
        return totals.speed() / totals.drives();
    }

    @BatchMetric
    static String longest(Stream<Drive> drives) {
        return drives.map(drive -> drive.job().name() + " " + drive.all().length + " " + drive.there().orElse("none"))
                .collect(Collectors.joining(", "));
    }

    @BatchMetric
    static Collector<Drive, ?, Double> collected() {
        return Collectors.summingDouble(Drive::maxSpeed);
    }
}
