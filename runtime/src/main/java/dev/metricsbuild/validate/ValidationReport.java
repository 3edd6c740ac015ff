package dev.metricsbuild.validate;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Everything that is wrong with one message.
 *
 * @param violations errors and warnings: first those of the whole message, then metric by metric, data by data, event by
 *     event
 */
public record ValidationReport(List<Violation> violations) {

    /** Keeps its own copy of the list. */
    public ValidationReport {
        violations = List.copyOf(violations);
    }

    /** Whether the platform accepts the message: whether no violation is an error. */
    public boolean accepted() {
        return violations.stream().noneMatch(violation -> violation.severity() == Severity.ERROR);
    }

    /** What the platform rejects the message for. */
    public List<Violation> errors() {
        return of(Severity.ERROR);
    }

    /** What the platform accepts although its documentation calls it wrong. */
    public List<Violation> warnings() {
        return of(Severity.WARNING);
    }

    private List<Violation> of(Severity severity) {
        return violations.stream()
                .filter(violation -> violation.severity() == severity)
                .toList();
    }

    /** The whole report, for people. */
    @Override
    public String toString() {
        String verdict = (accepted() ? "accepted" : "rejected") + ", " + counted(errors().size(), "error") + ", "
                + counted(warnings().size(), "warning");
        return violations.stream()
                .map(violation -> System.lineSeparator() + violation)
                .collect(Collectors.joining("", verdict, ""));
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
