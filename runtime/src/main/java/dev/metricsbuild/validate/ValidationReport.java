package dev.metricsbuild.validate;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Everything that is wrong with one message.
 *
 * @param violations errors and warnings: first those of the whole message, then metric by metric, data by data, event by
 *     event; at most {@link #LISTED} errors and as many warnings
 * @param unlistedErrors how many further errors there are
 * @param unlistedWarnings how many further warnings there are
 */
public record ValidationReport(List<Violation> violations, int unlistedErrors, int unlistedWarnings) {
    /** How many errors, and how many warnings, a report lists; further ones are counted. */
    public static final int LISTED = 1000;

    /** A report that lists every violation. */
    public ValidationReport(List<Violation> violations) {
        this(violations, 0, 0);
    }

    /** Keeps its own copy of the list. */
    public ValidationReport {
        violations = List.copyOf(violations);
    }

    /** Whether the platform accepts the message: whether no violation is an error. */
    public boolean accepted() {
        return violations.stream().noneMatch(violation -> violation.severity() == Severity.ERROR);
    }

    /** The violations for which the platform rejects the message. */
    public List<Violation> errors() {
        return of(Severity.ERROR);
    }

    /** The violations that the platform accepts although they contradict its documentation. */
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
        String verdict =
                (accepted() ? "accepted" : "rejected") + ", " + counted(errors().size() + unlistedErrors, "error")
                        + ", " + counted(warnings().size() + unlistedWarnings, "warning");
        int unlisted = unlistedErrors + unlistedWarnings;
        String more = unlisted == 0
                ? ""
                : System.lineSeparator() + "and " + unlisted + " more, which are not listed: a report lists " + LISTED
                        + " errors and " + LISTED + " warnings";
        return violations.stream()
                .map(violation -> System.lineSeparator() + violation)
                .collect(Collectors.joining("", verdict, more));
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
