package dev.metricsbuild.run;

import dev.metricsbuild.engine.Plan;
import dev.metricsbuild.generated.Dispatcher;
import dev.metricsbuild.generated.MethodSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lists what a build computes, in columns. Not by a formatter: to load one takes longer than a small run. */
final class BuildListing {
    private static final int MODE_WIDTH = 5;
    private static final int KIND_WIDTH = 19;

    private BuildListing() {}

    /** Two columns stand two blanks apart. */
    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()) + 2);
    }

    private static String words(@Nullable Enum<?> constant) {
        return constant == null ? "" : constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A line for each method: its mode, what it yields, the kind, the unit, class and method. */
    static List<String> lines(List<Dispatcher> dispatchers) {
        List<Plan.Step> steps = Plan.all(dispatchers);
        int name = width("NAME", steps, step -> step.method().label());
        int unit = width("UNIT", steps, step -> unit(step.method()));
        List<String> lines = new ArrayList<>(steps.size() + 1);
        lines.add(row("MODE", padded("NAME", name), "KIND", padded("UNIT", unit), "METHOD"));
        for (Plan.Step step : steps) {
            MethodSpec method = step.method();
            String mode = method.role().isBatch() ? "batch" : "job";
            lines.add(row(mode, padded(method.label(), name), kind(method), padded(unit(method), unit), step.name()));
        }
        return lines;
    }

    private static int width(String title, List<Plan.Step> steps, Function<Plan.Step, String> text) {
        return Stream.concat(Stream.of(title), steps.stream().map(text))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static String row(String mode, String name, String kind, String unit, String method) {
        return padded(mode, MODE_WIDTH) + name + padded(kind, KIND_WIDTH) + unit + method;
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
