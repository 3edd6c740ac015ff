package dev.metricsbuild.validate.rule;

import dev.metricsbuild.validate.Violation;

/** Takes the breaches of one rule. */
record Findings(Rule<?> rule, ViolationCollector violations) {

    /** Reports a breach at a field of the subject. */
    void add(Subject subject, String field, String found, String expected, String fix) {
        if (violations.takes(rule.severity())) {
            violations.add(new Violation(
                    rule.id(), rule.severity(), subject.path(field), subject.name(), found, expected, fix));
        }
    }
}
