package dev.metricsbuild.validate;

/**
 * One thing that is wrong with a message.
 *
 * @param rule the id of the rule, for example {@code METRIC-NAME}; {@link MetricsValidator#rules()} lists them
 * @param severity whether the platform rejects the file for it
 * @param path where in the message, for example {@code job_level_metrics.metrics[3].name}; empty for the whole
 * @param name the name of the metric, data or event that it is about; may be empty
 * @param found what stands there
 * @param expected what must stand there
 * @param fix how to fix it
 */
public record Violation(
        String rule, Severity severity, String path, String name, String found, String expected, String fix) {

    /** Says what is wrong in one sentence. */
    public String message() {
        return "Found " + found + ", expected " + expected + ".";
    }

    /** The violation on three lines, for people. */
    @Override
    public String toString() {
        String place = path.isEmpty() ? "the message" : path;
        String subject = name.isEmpty() ? "" : " (" + name + ")";
        return severity + " " + rule + " at " + place + subject + System.lineSeparator() + "  " + message()
                + System.lineSeparator() + "  " + fix;
    }
}
