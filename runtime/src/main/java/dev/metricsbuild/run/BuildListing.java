package dev.metricsbuild.run;

import dev.metricsbuild.engine.Plan;
import dev.metricsbuild.generated.Dispatcher;
import dev.metricsbuild.generated.MethodSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lists what a build computes, in columns. Not by a formatter: to load one takes longer than a small run. */
final class BuildListing {
    private static final int MODE_WIDTH = 5;
    private static final int KIND_WIDTH = 19;
    private static final int UNIT_WIDTH = 8;

    private BuildListing() {}

    private static int widest(Stream<String> texts) {
        return texts.mapToInt(String::length).max().orElse(0);
    }

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
        int width = widest(Stream.concat(
                Stream.of("NAME"), steps.stream().map(step -> step.method().label())));
        List<String> lines = new ArrayList<>(steps.size() + 1);
        lines.add(row("MODE", padded("NAME", width), "KIND", "UNIT", "METHOD"));
        for (Plan.Step step : steps) {
            MethodSpec method = step.method();
            String mode = method.role().isBatch() ? "batch" : "job";
            lines.add(row(mode, padded(method.label(), width), kind(method), unit(method), step.name()));
        }
        return lines;
    }

    private static String row(String mode, String name, String kind, String unit, String method) {
        return padded(mode, MODE_WIDTH) + name + padded(kind, KIND_WIDTH) + padded(unit, UNIT_WIDTH) + method;
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
