package dev.metricsbuild.validate.rule;

import dev.metricsbuild.validate.facts.ValuesFacts;
import java.util.Objects;
import java.util.Set;

/** A rule of the metrics of some kinds, which is asked of no others. */
record KindRule(Set<Class<? extends ValuesFacts>> kinds, Rule<MetricSubject> rule) {

    /** Looks at one metric of a kind and reports each breach. */
    @FunctionalInterface
    interface Check<V extends ValuesFacts> {
        void check(MetricSubject metric, V values, Findings findings);
    }

    static <V extends ValuesFacts> KindRule error(Class<V> kind, String id, String summary, Check<V> check) {
        return new KindRule(Set.of(kind), Rule.error(id, summary, of(kind, check)));
    }

    static <V extends ValuesFacts> KindRule warning(Class<V> kind, String id, String summary, Check<V> check) {
        return new KindRule(Set.of(kind), Rule.warning(id, summary, of(kind, check)));
    }

    private static <V extends ValuesFacts> Rule.Check<MetricSubject> of(Class<V> kind, Check<V> check) {
        return (metric, out) -> check.check(metric, kind.cast(Objects.requireNonNull(metric.values())), out);
    }
}
