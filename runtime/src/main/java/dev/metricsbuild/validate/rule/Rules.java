package dev.metricsbuild.validate.rule;

import dev.metricsbuild.validate.Severity;
import dev.metricsbuild.validate.Violation;
import dev.metricsbuild.validate.facts.JobFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All rules, and the walk through a message that checks them. A new rule goes into the list of its subject's class. */
public final class Rules {
    /** What holds of the bytes before any other rule can be asked; the scan reports it. */
    public static final Rule<?> PARSE = new Rule<Subject>(
            "PARSE", Severity.ERROR, "The bytes are a JobMetrics of at most 2 GiB.", (message, out) -> {});

    private static final List<Rule<JobSubject>> JOB = joined(
            List.of(IdRules.JOB, JobRules.ALL, JobWarningRules.ALL, SeriesWarningRules.ALL, DataWarningRules.JOB));
    private static final List<Rule<MetricSubject>> METRIC = joined(List.of(
            IdRules.METRIC,
            MetricRules.ALL,
            PlainKindRules.ALL,
            HistogramRules.ALL,
            ListKindRules.ALL,
            StatesRules.ALL,
            MetricWarningRules.ALL));
    private static final List<Rule<PairSubject>> PAIR = PairRules.ALL;
    private static final List<Rule<DataSubject>> DATA =
            joined(List.of(IdRules.DATA, DataRules.ALL, IndexRules.ALL, DataWarningRules.ALL));
    private static final List<Rule<EventSubject>> EVENT = joined(List.of(IdRules.EVENT, EventRules.ALL));

    private Rules() {}

    /** Every rule, each id once. */
    public static List<Rule<?>> all() {
        return Stream.<List<? extends Rule<?>>>of(List.of(PARSE), JOB, METRIC, PAIR, DATA, EVENT)
                .<Rule<?>>flatMap(List::stream)
                .toList();
    }

    /** Checks every rule on a message. */
    public static List<Violation> check(JobFacts facts) {
        List<Violation> violations = new ArrayList<>();
        JobSubject job = new JobSubject(facts);
        new RuleSet<>(JOB, violations).check(job);
        RuleSet<MetricSubject> ofMetric = new RuleSet<>(METRIC, violations);
        RuleSet<PairSubject> ofPair = new RuleSet<>(PAIR, violations);
        for (MetricSubject metric : job.metrics()) {
            ofMetric.check(metric);
            metric.pairs().forEach(ofPair::check);
        }
        job.data().forEach(new RuleSet<>(DATA, violations)::check);
        job.events().forEach(new RuleSet<>(EVENT, violations)::check);
        return violations;
    }

    private static <S extends Subject> List<Rule<S>> joined(List<List<Rule<S>>> lists) {
        return lists.stream().flatMap(List::stream).toList();
    }
}
