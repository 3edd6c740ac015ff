package dev.metricsbuild.run;

import dev.metricsbuild.metric.JobMetrics;
import dev.metricsbuild.metric.Metric;
import dev.metricsbuild.metric.Scalar;
import dev.metricsbuild.run.generated.Dispatcher;
import dev.metricsbuild.run.generated.MethodSpec;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Prints what a build computes, and what it has computed. */
final class Summary {
    private Summary() {}

    /** A line for each metric with its status, then one for the file. */
    static void print(JobMetrics message, String file, PrintStream out) {
        int width = message.metrics().stream()
                .mapToInt(metric -> metric.name().length())
                .max()
                .orElse(0);
        for (Metric metric : message.metrics()) {
            out.println(line(metric, width));
        }
        out.printf(
                Locale.ROOT,
                "%-14s  %s: %d metrics, %d data, %d events%n",
                message.status(),
                file,
                message.metrics().size(),
                message.data().size(),
                message.events().size());
    }

    private static String line(Metric metric, int width) {
        return String.format(
                        Locale.ROOT,
                        "%-14s  %-" + Math.max(1, width) + "s  %s",
                        metric.status(),
                        metric.name(),
                        shown(metric))
                .stripTrailing();
    }

    private static String shown(Metric metric) {
        if (metric.values() instanceof Scalar scalar) {
            String unit = scalar.unit();
            return scalar.value() + (unit == null ? "" : " " + unit);
        }
        return words(metric.type());
    }

    private static String words(@Nullable Enum<?> constant) {
        return constant == null ? "" : constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A line for each method: its mode, what it yields, its name, the kind, the class and method. */
    static void list(List<Dispatcher> dispatchers, PrintStream out) {
        List<Plan.Step> steps = Plan.all(dispatchers);
        int width = steps.stream()
                .mapToInt(step -> step.method().label().length())
                .max()
                .orElse(4);
        String format = "%-5s  %-" + Math.max(4, width) + "s  %-19s  %-8s  %s%n";
        out.printf(Locale.ROOT, format, "MODE", "NAME", "KIND", "UNIT", "METHOD");
        for (Plan.Step step : steps) {
            MethodSpec method = step.method();
            out.printf(
                    Locale.ROOT,
                    format,
                    method.role().isBatch() ? "batch" : "job",
                    method.label(),
                    kind(method),
                    unit(method),
                    step.name());
        }
    }

    private static String kind(MethodSpec method) {
        return switch (method.role()) {
            case JOB_METRIC, BATCH_METRIC, BATCH_COLLECTOR -> words(method.type());
            case JOB_DATA -> "data";
            case JOB_EVENTS -> "events";
            case JOB_WRITER, BATCH_WRITER -> "whatever it adds";
        };
    }

    private static String unit(MethodSpec method) {
        if (method.metric() != null) {
            return method.metric().unit();
        }
        return method.data() == null ? "" : method.data().unit();
    }
}
