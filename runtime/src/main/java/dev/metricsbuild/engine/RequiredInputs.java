package dev.metricsbuild.engine;

import dev.metricsbuild.context.JobContext;
import dev.metricsbuild.input.InputException;
import dev.metricsbuild.input.InputFiles;
import dev.metricsbuild.input.Resources;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Looks for all required inputs before the first method runs. */
final class RequiredInputs {
    private static final int MOST_METHODS = 3;

    private final InputFiles inputs;

    RequiredInputs(JobContext context) {
        this.inputs = new InputFiles(context.inputs(), new Resources());
    }

    /** Makes sure that each input is there; names all that are not, with the methods that ask for them. */
    void require(Plan plan) throws RunFailure {
        Map<String, List<String>> askedBy = new LinkedHashMap<>();
        for (Plan.Step step : plan.steps()) {
            for (String input : step.dispatcher().inputs(step.position())) {
                askedBy.computeIfAbsent(input, name -> new ArrayList<>())
                        .add("\"" + step.method().label() + "\" (" + step.name() + ")");
            }
        }
        List<String> missing = new ArrayList<>();
        askedBy.forEach((input, methods) -> {
            try {
                inputs.require(input);
            } catch (InputException e) {
                missing.add(e.getMessage() + "\n  It is needed by " + listed(methods) + ".");
            }
        });
        if (!missing.isEmpty()) {
            throw new RunFailure(RunFailure.Reason.BAD_INPUT, String.join("\n", missing) + "\nNothing was computed.");
        }
    }

    private static String listed(List<String> methods) {
        String named = String.join(", ", methods.subList(0, Math.min(MOST_METHODS, methods.size())));
        int more = methods.size() - MOST_METHODS;
        return more > 0 ? named + " and " + more + " more" : named;
    }
}
