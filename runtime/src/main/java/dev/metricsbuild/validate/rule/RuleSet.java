package dev.metricsbuild.validate.rule;

import java.util.List;

/** Rules about one kind of subject, each with what takes its breaches: made once for a message, not for each subject. */
final class RuleSet<S extends Subject> {
    private final List<Rule<S>> rules;
    private final List<Findings> findings;

    RuleSet(List<Rule<S>> rules, ViolationCollector violations) {
        this.rules = rules;
        this.findings =
                rules.stream().map(rule -> new Findings(rule, violations)).toList();
    }

    /** Checks one subject against all rules, one after the other. */
    void check(S subject) {
        for (int i = 0; i < rules.size(); i++) {
            rules.get(i).check().check(subject, findings.get(i));
        }
    }
}
