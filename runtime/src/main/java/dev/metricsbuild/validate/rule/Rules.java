package dev.metricsbuild.validate.rule;

import dev.metricsbuild.validate.Severity;
import dev.metricsbuild.validate.Violation;
import dev.metricsbuild.validate.facts.JobFacts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All rules, and the walk through a message that checks them. A new rule goes into the list of its subject. */
public final class Rules {
    /** What holds of the bytes before any other rule can be asked; the scan reports it. */
    public static final Rule<?> PARSE = new Rule<Subject>(
            "PARSE", Severity.ERROR, "The bytes are a JobMetrics of at most 2 GiB.", (message, out) -> {});

    private static final List<Rule<JobSubject>> JOB =
            joined(List.of(IdRules.JOB, JobRules.ALL, JobWarningRules.ALL, EnumRules.JOB, SeriesWarningRules.JOB));
    private static final List<Rule<MetricSubject>> METRIC = joined(List.of(
            IdRules.METRIC,
            MetricRules.ALL,
            PlainKindRules.ALL,
            HistogramRules.ALL,
            ListKindRules.ALL,
            StatesRules.ALL,
            MetricWarningRules.ALL,
            EnumRules.METRIC));
    private static final List<Rule<PairSubject>> PAIR = joined(List.of(PairRules.ALL, SeriesWarningRules.PAIR));
    private static final List<Rule<DataSubject>> DATA = joined(List.of(
            IdRules.DATA,
            DataRules.ALL,
            IndexRules.ALL,
            DataWarningRules.ALL,
            SeriesWarningRules.DATA,
            EnumRules.DATA));
    private static final List<Rule<EventSubject>> EVENT =
            joined(List.of(IdRules.EVENT, EventRules.ALL, EnumRules.EVENT));

    private Rules() {}

    /** Every rule, each id once, although some are asked of several kinds of subject. */
    public static List<Rule<?>> all() {
        Map<String, Rule<?>> byId = new LinkedHashMap<>();
        Stream.<List<? extends Rule<?>>>of(List.of(PARSE), JOB, METRIC, PAIR, DATA, EVENT)
                .<Rule<?>>flatMap(List::stream)
                .forEach(rule -> byId.putIfAbsent(rule.id(), rule));
        return List.copyOf(byId.values());
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
