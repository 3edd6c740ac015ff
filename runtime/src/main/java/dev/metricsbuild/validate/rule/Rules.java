package dev.metricsbuild.validate.rule;

import dev.metricsbuild.validate.Severity;
import dev.metricsbuild.validate.ValidationReport;
import dev.metricsbuild.validate.facts.JobFacts;
import dev.metricsbuild.validate.facts.ValuesFacts;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** All rules, and the walk through a message that checks them. A new rule goes into the list of its subject. */
public final class Rules {
    /** What holds of the bytes before any other rule can be asked; the scan reports it. */
    public static final Rule<?> PARSE = new Rule<Subject>(
            "PARSE", Severity.ERROR, "The bytes are a JobMetrics of at most 2 GiB.", (message, out) -> {});

    private static final List<Rule<JobSubject>> JOB =
            joined(List.of(IdRules.JOB, JobRules.ALL, JobWarningRules.ALL, EnumRules.JOB));
    private static final List<Rule<MetricSubject>> METRIC =
            joined(List.of(IdRules.METRIC, MetricRules.ALL, MetricWarningRules.ALL, EnumRules.METRIC));
    private static final List<KindRule> KINDS = joined(List.of(
            PlainKindRules.ALL, HistogramRules.ALL, ListKindRules.ALL, StatesRules.ALL, MetricWarningRules.OF_KINDS));
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
        List<Rule<MetricSubject>> ofKinds = KINDS.stream().map(KindRule::rule).toList();
        Map<String, Rule<?>> byId = new LinkedHashMap<>();
        Stream.<List<? extends Rule<?>>>of(
                        List.of(PARSE), JOB, METRIC, ofKinds, PAIR, SeriesWarningRules.SUMMARIES, DATA, EVENT)
                .<Rule<?>>flatMap(List::stream)
                .forEach(rule -> byId.putIfAbsent(rule.id(), rule));
        return List.copyOf(byId.values());
    }

    /** Checks every rule on a message. */
    public static ValidationReport check(JobFacts facts) {
        ViolationCollector violations = new ViolationCollector();
        JobSubject job = new JobSubject(facts);
        new RuleSet<>(JOB, violations).check(job);
        checkMetrics(job, violations);
        new RuleSet<>(SeriesWarningRules.SUMMARIES, violations).check(job);
        RuleSet<DataSubject> ofData = new RuleSet<>(DATA, violations);
        for (int position = 0; position < facts.data().size(); position++) {
            ofData.check(job.data(position));
        }
        job.events().forEach(new RuleSet<>(EVENT, violations)::check);
        return violations.report();
    }

    private static void checkMetrics(JobSubject job, ViolationCollector violations) {
        RuleSet<MetricSubject> ofMetric = new RuleSet<>(METRIC, violations);
        Map<Class<?>, RuleSet<MetricSubject>> ofKinds = new HashMap<>();
        Function<Class<?>, RuleSet<MetricSubject>> ofKind = kind -> new RuleSet<>(of(kind), violations);
        RuleSet<PairSubject> ofPair = new RuleSet<>(PAIR, violations);
        for (int position = 0; position < job.facts().metrics().size(); position++) {
            MetricSubject metric = job.metric(position);
            ofMetric.check(metric);
            ValuesFacts values = metric.values();
            if (values != null) {
                ofKinds.computeIfAbsent(values.getClass(), ofKind).check(metric);
            }
            for (PairSubject pair : Pairs.of(metric)) {
                pair.noteTimeAxis();
                ofPair.check(pair);
            }
        }
    }

    private static List<Rule<MetricSubject>> of(Class<?> kind) {
        return KINDS.stream()
                .filter(rule -> rule.kinds().contains(kind))
                .map(KindRule::rule)
                .toList();
    }

    private static <R> List<R> joined(List<List<R>> lists) {
        return lists.stream().flatMap(List::stream).toList();
    }
}
