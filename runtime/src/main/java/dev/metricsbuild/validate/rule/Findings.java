package dev.metricsbuild.validate.rule;

import dev.metricsbuild.validate.Violation;
import java.util.List;

/** Takes the breaches of one rule. */
record Findings(Rule<?> rule, List<Violation> violations) {

    /** Checks one subject against rules, one after the other. */
    static <S extends Subject> void check(S subject, List<Rule<S>> rules, List<Violation> violations) {
        for (Rule<S> rule : rules) {
            rule.check().check(subject, new Findings(rule, violations));
        }
    }

    /** Reports a breach at a field of the subject. */
    void add(Subject subject, String field, String found, String expected, String fix) {
        violations.add(
                new Violation(rule.id(), rule.severity(), subject.path(field), subject.name(), found, expected, fix));
    }
}
