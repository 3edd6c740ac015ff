package dev.metricsbuild.engine;

import dev.metricsbuild.annotations.MetricImportance;
import dev.metricsbuild.annotations.MetricStatus;
import dev.metricsbuild.annotations.OnError;
import dev.metricsbuild.input.InputException;
import dev.metricsbuild.metric.MetricSpec;
import dev.metricsbuild.metric.Text;
import dev.metricsbuild.write.MetricsWriter;

/**
 * What becomes of a method that threw: the end of the run, or a metric that shows what it threw.
 *
 * @param listener is warned of methods in whose place something else is shown
 */
public record Isolation(OnError onError, RunListener listener) {
    /** What becomes of a method that threw, without anybody to be warned. */
    public Isolation(OnError onError) {
        this(onError, RunListener.NONE);
    }

    /** Whether the first failure ends the run. */
    boolean endsRun() {
        return onError == OnError.FAIL;
    }

    /** Ends the run, or puts a text metric in the place of what the method should have yielded. */
    public void failed(Plan.Step step, Throwable thrown, MetricsWriter writer) throws RunFailure {
        show(step, described(step, thrown), writer);
    }

    /** Ends the run, or says what is shown in the place of what the method should have yielded. */
    String described(Plan.Step step, Throwable thrown) throws RunFailure {
        if (thrown instanceof VirtualMachineError error && !(thrown instanceof StackOverflowError)) {
            throw error;
        }
        if (onError == OnError.FAIL) {
            throw failure(step, thrown);
        }
        return fenced(stack(step, thrown));
    }

    /** Puts a text metric in the place of what the method should have yielded. */
    void show(Plan.Step step, String described, MetricsWriter writer) {
        MetricSpec spec = MetricSpec.builder(step.method().label())
                .description(step.name() + " failed.")
                .importance(MetricImportance.CRITICAL)
                .build();
        writer.add(spec, Text.of(described).withStatus(MetricStatus.FAIL_BLOCK));
        String reason = described
                .lines()
                .filter(line -> !line.startsWith("```"))
                .findFirst()
                .orElse("");
        listener.warning("\"" + step.method().label() + "\" (" + step.name() + ") failed: " + reason);
    }

    private static RunFailure failure(Plan.Step step, Throwable thrown) {
        String what = "\"" + step.method().label() + "\" (" + step.name() + ")";
        if (thrown instanceof InputException) {
            return new RunFailure(
                    RunFailure.Reason.BAD_INPUT, thrown.getMessage() + "\nIt is needed by " + what + ".", thrown);
        }
        return new RunFailure(
                RunFailure.Reason.METRIC_FAILED,
                what + " failed:\n" + stack(step, thrown) + "\nNothing was written.",
                thrown);
    }

    private static String stack(Plan.Step step, Throwable thrown) {
        return UserStack.of(thrown, step.dispatcher().getClass().getName());
    }

    /** A code block of Markdown, with a fence longer than any run of backticks within. */
    private static String fenced(String text) {
        String fence = "```";
        while (text.contains(fence)) {
            fence += "`";
        }
        return fence + "\n" + text + "\n" + fence;
    }
}
