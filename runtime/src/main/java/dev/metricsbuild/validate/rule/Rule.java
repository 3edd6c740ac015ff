package dev.metricsbuild.validate.rule;

import dev.metricsbuild.validate.Severity;

/**
 * One rule about one kind of subject.
 *
 * @param id the id, as the catalogue has it
 * @param summary what holds when the rule is kept, as a sentence
 */
public record Rule<S extends Subject>(String id, Severity severity, String summary, Check<S> check) {

    /** Looks at one subject and reports each breach. */
    @FunctionalInterface
    interface Check<S extends Subject> {
        void check(S subject, Findings findings);
    }

    static <S extends Subject> Rule<S> error(String id, String summary, Check<S> check) {
        return new Rule<>(id, Severity.ERROR, summary, check);
    }

    static <S extends Subject> Rule<S> warning(String id, String summary, Check<S> check) {
        return new Rule<>(id, Severity.WARNING, summary, check);
    }
}
