package dev.metricsbuild.processor.binding;

import dev.metricsbuild.processor.binding.PerJobBinder.Collected;
import dev.metricsbuild.processor.diagnostic.Problems;
import dev.metricsbuild.processor.diagnostic.Rule;
import dev.metricsbuild.processor.model.AnnotatedMethod;
import dev.metricsbuild.processor.model.Invocable;
import dev.metricsbuild.processor.model.MethodResult;
import dev.metricsbuild.processor.model.Parameter;
import dev.metricsbuild.processor.model.Role;
import dev.metricsbuild.processor.model.TypeRef;
import dev.metricsbuild.processor.signature.KnownTypes;
import dev.metricsbuild.processor.signature.ResultTypes;
import java.util.List;
import java.util.Optional;

/** Decides where the value of a method goes, by its annotation and its return type. */
final class MethodResults {
    private final PerJobBinder perJob;
    private final Problems problems;

    MethodResults(PerJobBinder perJob, Problems problems) {
        this.perJob = perJob;
        this.problems = problems;
    }

    Optional<Collected> of(AnnotatedMethod annotated) {
        Invocable method = annotated.method();
        TypeRef type = method.returns().type();
        Role role = annotated.role();
        if (role instanceof Role.JobData) {
            return orElse(ResultTypes.data(type), Rule.DATA_RETURN_TYPE, method);
        }
        if (role instanceof Role.JobEvents) {
            return orElse(ResultTypes.events(type), Rule.EVENTS_RETURN_TYPE, method);
        }
        if (role instanceof Role.BatchMetric batch) {
            if (type.is(KnownTypes.COLLECTOR)) {
                return perJob.collector(method, batch);
            }
            if (!batch.perJob().isEmpty()) {
                problems.add(
                        Rule.PER_JOB_WITHOUT_COLLECTOR, batch.perJob().get(0).origin(), method.title(), type);
            }
        }
        return metric(method, type);
    }

    private Optional<Collected> metric(Invocable method, TypeRef type) {
        boolean writes = method.parameters().stream()
                .anyMatch(parameter -> parameter.type().equals(KnownTypes.WRITER));
        if (type.isVoid()) {
            if (!writes) {
                problems.add(Rule.RETURN_VOID, method.origin(), method.title());
                return Optional.empty();
            }
            return Optional.of(plain(new MethodResult(Optional.empty(), MethodResult.Emission.WRITTEN, List.of())));
        }
        Optional<MethodResult> result = ResultTypes.metric(type);
        if (writes) {
            problems.add(Rule.WRITER_RETURNS, method.origin(), method.title(), type);
        } else if (result.isEmpty()) {
            problems.add(Rule.RETURN_TYPE, method.origin(), method.title(), type, ResultTypes.cure(type));
        }
        return result.map(MethodResults::plain);
    }

    private Optional<Collected> orElse(Optional<MethodResult> result, Rule rule, Invocable method) {
        if (result.isEmpty()) {
            problems.add(rule, method.origin(), method.title(), method.returns());
        }
        for (Parameter parameter : method.parameters()) {
            if (parameter.type().equals(KnownTypes.WRITER)) {
                problems.add(Rule.WRITER_MISPLACED, parameter.origin(), parameter.name(), method.title());
            }
        }
        return result.map(MethodResults::plain);
    }

    private static Collected plain(MethodResult result) {
        return new Collected(result, Optional.empty());
    }
}
