package dev.metricsbuild.testing;

import dev.metricsbuild.engine.Plan;
import dev.metricsbuild.engine.RunFailure;
import dev.metricsbuild.generated.Dispatcher;
import dev.metricsbuild.input.NameSuggestion;
import dev.metricsbuild.metric.JobMetrics;
import dev.metricsbuild.metric.Metric;
import dev.metricsbuild.validate.MetricsValidator;
import dev.metricsbuild.validate.ValidationReport;
import java.util.ArrayList;
import java.util.List;

/** Runs a build's methods for a unit test, without a process and without writing {@code metrics.binproto}. */
public abstract sealed class BuildFixture permits JobFixture, LocalBatchFixture {
    BuildFixture() {}

    /** Whether the methods of a batch are run, and not those of a job. */
    abstract boolean isBatch();

    abstract JobMetrics compute(List<Dispatcher> dispatchers, List<String> methods) throws RunFailure;

    /**
     * The metric that one method returns.
     *
     * @param dispatcher a new generated dispatcher; methods of the classes that its build includes are found too
     * @param method the method's name, or the metric's
     * @throws AssertionError if the method throws, with the exception as the cause; if there is no such method; if it
     *     does not return exactly one metric; or if the platform would reject the result
     */
    public final Metric metric(Dispatcher dispatcher, String method) {
        List<Metric> metrics = run(dispatcher, method).metrics();
        if (metrics.size() != 1) {
            throw new AssertionError(method + " returned " + metrics.size() + " metrics, not one.");
        }
        return metrics.get(0);
    }

    private static List<Dispatcher> withIncluded(Dispatcher dispatcher) {
        List<Dispatcher> all = new ArrayList<>(List.of(dispatcher));
        all.addAll(dispatcher.included());
        return all;
    }

    private void requireKnown(List<Dispatcher> dispatchers, String method) {
        List<Plan.Step> steps = Plan.all(dispatchers).stream()
                .filter(step -> step.method().role().isBatch() == isBatch())
                .toList();
        if (steps.stream()
                .noneMatch(step -> step.method().method().equals(method)
                        || step.method().label().equals(method))) {
            List<String> names =
                    steps.stream().map(step -> step.method().method()).toList();
            throw new AssertionError("There is no method or metric \"" + method + "\" for a "
                    + (isBatch() ? "batch" : "job") + " in "
                    + dispatchers.get(0).name() + "; there are "
                    + String.join(", ", names) + "." + NameSuggestion.of(method, names));
        }
    }

    /**
     * The metrics that some or all methods return.
     *
     * @param dispatcher a new generated dispatcher; methods of the classes that its build includes are found too
     * @param methods the names of methods or metrics; none for all
     * @throws AssertionError if a method throws, with the exception as the cause; if there is no such method; or if the
     *     platform would reject the result
     */
    public final JobMetrics run(Dispatcher dispatcher, String... methods) {
        List<Dispatcher> dispatchers = withIncluded(dispatcher);
        List.of(methods).forEach(method -> requireKnown(dispatchers, method));
        JobMetrics message;
        try {
            message = compute(dispatchers, List.of(methods));
        } catch (RunFailure e) {
            throw new AssertionError(e.text(), e.getCause());
        }
        ValidationReport report = MetricsValidator.validate(message);
        if (!report.accepted()) {
            throw new AssertionError("The platform would reject the result.\n" + report);
        }
        return message;
    }
}
