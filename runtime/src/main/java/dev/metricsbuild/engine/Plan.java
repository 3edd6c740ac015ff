package dev.metricsbuild.engine;

import dev.metricsbuild.generated.Dispatcher;
import dev.metricsbuild.generated.MethodSpec;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The methods to call, in their order.
 *
 * @param steps one a call
 */
public record Plan(List<Step> steps) {
    /**
     * One method to call.
     *
     * @param dispatcher which calls it
     * @param position in the dispatcher's list
     * @param method what is known of it
     */
    public record Step(Dispatcher dispatcher, int position, MethodSpec method) {
        /** Class and method. */
        public String name() {
            return dispatcher.name() + "." + method.method();
        }
    }

    /** All methods of a mode that are asked for; all that there are where nothing is asked for. */
    public static Plan of(List<Dispatcher> dispatchers, boolean batch, List<String> only) throws RunFailure {
        List<Step> all = all(dispatchers).stream()
                .filter(step -> step.method().role().isBatch() == batch)
                .toList();
        if (only.isEmpty()) {
            return new Plan(all);
        }
        Set<String> unknown = new LinkedHashSet<>(only);
        List<Step> chosen = new ArrayList<>();
        for (Step step : all) {
            if (only.contains(step.method().label())
                    || only.contains(step.method().method())) {
                unknown.remove(step.method().label());
                unknown.remove(step.method().method());
                chosen.add(step);
            }
        }
        if (!unknown.isEmpty()) {
            throw new RunFailure(
                    RunFailure.Reason.BAD_USAGE,
                    "--only: this build computes nothing called " + String.join(", ", unknown) + " in "
                            + (batch ? "batch" : "job") + " mode; --list shows what it computes.");
        }
        return new Plan(chosen);
    }

    /** All methods of all classes, in their order. */
    public static List<Step> all(List<Dispatcher> dispatchers) {
        List<Step> steps = new ArrayList<>();
        for (Dispatcher dispatcher : dispatchers) {
            List<MethodSpec> methods = dispatcher.methods();
            for (int i = 0; i < methods.size(); i++) {
                steps.add(new Step(dispatcher, i, methods.get(i)));
            }
        }
        return steps;
    }
}
