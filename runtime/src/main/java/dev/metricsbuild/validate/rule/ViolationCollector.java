package dev.metricsbuild.validate.rule;

import dev.metricsbuild.validate.Severity;
import dev.metricsbuild.validate.ValidationReport;
import dev.metricsbuild.validate.Violation;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects the violations of one message. Beyond a number of them they are only counted: a hostile file of some hundred
 * kilobytes would otherwise give a report of some hundred megabytes. Errors and warnings count apart, so that no warning
 * takes the place of an error.
 */
final class ViolationCollector {
    private final List<Violation> violations = new ArrayList<>();
    private int errors;
    private int warnings;

    /** Counts a violation; answers whether it is to be added. */
    boolean takes(Severity severity) {
        int before = severity == Severity.ERROR ? errors++ : warnings++;
        return before < ValidationReport.LISTED;
    }

    void add(Violation violation) {
        violations.add(violation);
    }

    ValidationReport report() {
        return new ValidationReport(
                violations,
                Math.max(0, errors - ValidationReport.LISTED),
                Math.max(0, warnings - ValidationReport.LISTED));
    }
}
