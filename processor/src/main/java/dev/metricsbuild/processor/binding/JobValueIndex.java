package dev.metricsbuild.processor.binding;

import dev.metricsbuild.processor.diagnostic.Problems;
import dev.metricsbuild.processor.diagnostic.Rule;
import dev.metricsbuild.processor.diagnostic.Suggestions;
import dev.metricsbuild.processor.model.AnnotatedMethod;
import dev.metricsbuild.processor.model.BuildSettings.Inclusion;
import dev.metricsbuild.processor.model.MethodResult;
import dev.metricsbuild.processor.model.MethodResult.PerJobElement;
import dev.metricsbuild.processor.model.MetricSettings;
import dev.metricsbuild.processor.model.MetricsClass;
import dev.metricsbuild.processor.model.ParameterMark.PerJobMark;
import dev.metricsbuild.processor.model.Role;
import dev.metricsbuild.processor.model.TypeRef;
import dev.metricsbuild.processor.signature.ResultTypes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The methods whose values a batch can ask for: those of the class itself, then those of what it includes. */
final class JobValueIndex {
    private final Map<String, List<JobValue>> own = new LinkedHashMap<>();
    private final Map<String, List<JobValue>> included = new LinkedHashMap<>();
    private final Map<String, String> valueless = new LinkedHashMap<>();
    private final Problems problems;

    /** A method that yields something in each job. */
    record JobValue(
            String method, String metric, String unit, String title, TypeRef returns, List<PerJobElement> elements) {}

    JobValueIndex(MetricsClass source, Problems problems) {
        this.problems = problems;
        for (AnnotatedMethod method : source.methods()) {
            add(method, own);
        }
        for (Inclusion inclusion : source.build().included()) {
            for (AnnotatedMethod method : inclusion.contents().methods()) {
                add(method, included);
            }
        }
    }

    private void add(AnnotatedMethod annotated, Map<String, List<JobValue>> to) {
        TypeRef returns = annotated.method().returns().type();
        if (annotated.role() instanceof Role.JobMetric metric) {
            add(annotated, metric.settings(), ResultTypes.metric(returns), to);
        } else if (annotated.role() instanceof Role.JobData data) {
            add(annotated, data.settings(), ResultTypes.data(returns), to);
        } else {
            valueless.putIfAbsent(
                    annotated.name(), "it is a " + annotated.role().annotation() + " method");
        }
    }

    private void add(
            AnnotatedMethod annotated,
            MetricSettings settings,
            Optional<MethodResult> result,
            Map<String, List<JobValue>> to) {
        if (result.isEmpty()) {
            valueless.putIfAbsent(
                    annotated.name(), "it returns " + annotated.method().returns());
            return;
        }
        to.computeIfAbsent(annotated.name(), name -> new ArrayList<>())
                .add(new JobValue(
                        annotated.name(),
                        settings.name(),
                        settings.unit(),
                        annotated.method().title(),
                        annotated.method().returns().type(),
                        result.get().elements()));
    }

    /** The method that a mark names; says what is wrong if there is none. */
    Optional<JobValue> find(PerJobMark mark) {
        if (own.containsKey(mark.method())) {
            return Optional.of(own.get(mark.method()).get(0));
        }
        List<JobValue> found = included.getOrDefault(mark.method(), List.of());
        if (found.size() == 1) {
            return Optional.of(found.get(0));
        }
        if (found.size() > 1) {
            List<String> titles = found.stream().map(JobValue::title).toList();
            problems.add(Rule.PER_JOB_AMBIGUOUS, mark.origin(), mark.method(), Suggestions.listed(titles));
        } else if (valueless.containsKey(mark.method())) {
            problems.add(Rule.PER_JOB_NOT_A_VALUE, mark.origin(), mark.method(), valueless.get(mark.method()));
        } else {
            problems.add(Rule.PER_JOB_UNKNOWN, mark.origin(), mark.method(), suggestion(mark.method()));
        }
        return Optional.empty();
    }

    private String suggestion(String written) {
        Map<String, JobValue> known = new LinkedHashMap<>();
        own.forEach((name, values) -> known.put(name, values.get(0)));
        included.forEach((name, values) -> known.putIfAbsent(name, values.get(0)));
        if (known.isEmpty()) {
            return "There is none at all: annotate a method, or include its class with @MetricsBuild(include = ...).";
        }
        Optional<JobValue> byMetric = known.values().stream()
                .filter(value -> value.metric().equals(written))
                .findFirst();
        Optional<JobValue> meant =
                byMetric.or(() -> Suggestions.nearest(written, known.keySet()).map(known::get));
        List<String> others = new ArrayList<>(known.keySet());
        meant.ifPresent(value -> others.remove(value.method()));
        String rest = others.isEmpty() ? "" : " Others: " + Suggestions.listed(others) + ".";
        return meant.map(value -> (byMetric.isPresent()
                                        ? "That is the name of a metric; write the name of its method: "
                                        : "Did you mean ")
                                + described(value)
                                + (byMetric.isPresent() ? "." : "?"))
                        .orElse("Name one of this build.")
                + rest;
    }

    private static String described(JobValue value) {
        String unit = value.unit().isEmpty() ? "" : " in " + value.unit();
        return "\"" + value.method() + "\" (" + value.title() + ", " + value.returns() + unit + ")";
    }
}
