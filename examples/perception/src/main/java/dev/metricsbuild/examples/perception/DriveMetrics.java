package dev.metricsbuild.examples.perception;

import static dev.metricsbuild.annotations.MetricImportance.HIGH;

import dev.metricsbuild.annotations.BatchMetric;
import dev.metricsbuild.annotations.MetricDefaults;
import dev.metricsbuild.annotations.MetricsBuild;
import dev.metricsbuild.annotations.PerJob;
import dev.metricsbuild.annotations.Provides;
import dev.metricsbuild.collect.MetricCollectors;
import dev.metricsbuild.context.JobInfo;
import dev.metricsbuild.metric.Buckets;
import dev.metricsbuild.metric.Histogram;
import dev.metricsbuild.metric.Plotly;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collector;

/** The metrics of all drives; with those of a single drive they are one metrics build. */
@MetricsBuild(name = "perception", include = CameraMetrics.class)
@MetricDefaults(importance = HIGH)
final class DriveMetrics {
    private DriveMetrics() {}

    /** A drive, as its job left it. */
    record Drive(
            JobInfo job,
            @PerJob double people,
            @PerJob double falseNegatives,
            @PerJob("falsePositives") double wrong) {}

    /** What all drives make together. */
    record Totals(double people, double found, double wrong) {}

    @Provides
    static Totals totals(List<Drive> drives) {
        double people = sum(drives, Drive::people);
        return new Totals(people, people - sum(drives, Drive::falseNegatives), sum(drives, Drive::wrong));
    }

    private static double sum(List<Drive> drives, ToDoubleFunction<Drive> number) {
        return drives.stream().mapToDouble(number).sum();
    }

    /** How many of all people were found. */
    @BatchMetric(unit = "%", failsBelow = 60)
    static double recallOfAllDrives(Totals totals) {
        return 100 * totals.found() / totals.people();
    }

    /** How many of all detections were of somebody. */
    @BatchMetric(unit = "%", failsBelow = 60)
    static double precisionOfAllDrives(Totals totals) {
        return 100 * totals.found() / (totals.found() + totals.wrong());
    }

    /** The drive with the most people missed. */
    @BatchMetric
    static Optional<String> worstDrive(List<Drive> drives) {
        return drives.stream()
                .max(Comparator.comparingDouble(Drive::falseNegatives))
                .map(drive -> drive.job().name());
    }

    /** Mistakes, drive by drive. */
    @BatchMetric
    static Plotly mistakesByDrive(List<Drive> drives) {
        List<String> names = drives.stream().map(drive -> drive.job().name()).toList();
        return Plotly.builder()
                .bar(
                        "missed",
                        names,
                        drives.stream().mapToDouble(Drive::falseNegatives).toArray())
                .bar(
                        "nobody there",
                        names,
                        drives.stream().mapToDouble(Drive::wrong).toArray())
                .axes("drive", "mistakes")
                .build();
    }

    /** How sure the detector was, over all drives. */
    @BatchMetric(xAxisName = "score")
    @PerJob("scores")
    static Collector<double[], ?, Optional<Histogram>> scoresOfAllDrives() {
        return MetricCollectors.histogram(Buckets.uniform(0, 1, 10)).ofArrays();
    }
}
