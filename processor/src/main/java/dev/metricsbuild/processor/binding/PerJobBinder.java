package dev.metricsbuild.processor.binding;

import dev.metricsbuild.processor.binding.JobValueIndex.JobValue;
import dev.metricsbuild.processor.diagnostic.Origin;
import dev.metricsbuild.processor.diagnostic.Problems;
import dev.metricsbuild.processor.diagnostic.Rule;
import dev.metricsbuild.processor.model.Binding;
import dev.metricsbuild.processor.model.Binding.PerJobShape;
import dev.metricsbuild.processor.model.BoundJobRecord;
import dev.metricsbuild.processor.model.Invocable;
import dev.metricsbuild.processor.model.JobRecord;
import dev.metricsbuild.processor.model.MethodResult;
import dev.metricsbuild.processor.model.MethodResult.Emission;
import dev.metricsbuild.processor.model.MethodResult.PerJobElement;
import dev.metricsbuild.processor.model.MetricSettings;
import dev.metricsbuild.processor.model.Parameter;
import dev.metricsbuild.processor.model.ParameterMark.PerJobMark;
import dev.metricsbuild.processor.model.PerJobKey;
import dev.metricsbuild.processor.model.PerJobSource;
import dev.metricsbuild.processor.model.Role;
import dev.metricsbuild.processor.model.TypeRef;
import dev.metricsbuild.processor.signature.KnownTypes;
import dev.metricsbuild.processor.signature.ResultTypes;
import java.util.List;
import java.util.Optional;

/** Binds {@code @PerJob}: which job's method is meant, and as what its values are taken. */
final class PerJobBinder {
    private final JobValueIndex values;
    private final JobRecordBinder records;
    private final Problems problems;

    PerJobBinder(JobValueIndex values, Problems problems) {
        this.values = values;
        this.records = new JobRecordBinder(values, problems);
        this.problems = problems;
    }

    /** Binds a parameter without a mark, which holds records of jobs. */
    Optional<Binding> bind(Parameter parameter, JobRecord record) {
        PerJobShape shape = parameter.type().is(KnownTypes.LIST) ? PerJobShape.LIST : PerJobShape.STREAM;
        return records.bind(record).map(bound -> new Binding.PerJob(bound, shape));
    }

    /** Binds a parameter; the settings are those of a metric. */
    Optional<Binding> bind(Invocable method, Optional<MetricSettings> settings, Parameter parameter, PerJobMark mark) {
        Optional<JobValue> found = named(mark, parameter.jobs()) ? values.find(mark) : Optional.empty();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        JobValue value = found.get();
        settings.ifPresent(metric -> warnOfUnit(method, metric, value));
        TypeRef type = parameter.type();
        for (PerJobElement element : value.elements()) {
            Optional<PerJobShape> shape = shape(type, element);
            if (shape.isPresent()) {
                return Optional.of(new Binding.PerJob(key(value, element, mark), shape.get()));
            }
        }
        TypeRef first = value.elements().get(0).type();
        boolean numbers =
                value.elements().stream().anyMatch(element -> element.type().equals(KnownTypes.BOXED_DOUBLE));
        String choices = (numbers ? "double[], DoubleStream, " : "") + "List<JobValue<" + first + ">>, Stream<JobValue<"
                + first + ">> or Map<JobInfo, " + first + ">";
        problems.add(
                Rule.PER_JOB_TYPE, parameter.origin(), value.title(), value.returns(), parameter.name(), type, choices);
        return Optional.empty();
    }

    private boolean named(PerJobMark mark, Optional<JobRecord> record) {
        if (mark.method().isEmpty()) {
            problems.add(
                    Rule.PER_JOB_NAMELESS,
                    mark.origin(),
                    record.map(found -> "the components of " + found.name().nestedName()
                                    + " name the methods. Drop the mark.")
                            .orElse(
                                    "only a record component can imply the name of the method. Write @PerJob(\"method\")."));
        }
        return !mark.method().isEmpty();
    }

    private static Optional<PerJobShape> shape(TypeRef type, PerJobElement element) {
        if (element.type().equals(KnownTypes.BOXED_DOUBLE)) {
            if (type.equals(KnownTypes.DOUBLES)) {
                return Optional.of(PerJobShape.DOUBLES);
            }
            if (type.equals(KnownTypes.DOUBLE_STREAM)) {
                return Optional.of(PerJobShape.DOUBLE_STREAM);
            }
        }
        TypeRef jobValue = KnownTypes.jobValue(element.type());
        if (type.is(KnownTypes.LIST) && jobValue.equals(type.argument(0))) {
            return Optional.of(PerJobShape.LIST);
        }
        if (type.is(KnownTypes.STREAM) && jobValue.equals(type.argument(0))) {
            return Optional.of(PerJobShape.STREAM);
        }
        return type.is(KnownTypes.MAP)
                        && KnownTypes.JOB_INFO.equals(type.argument(0))
                        && element.type().equals(type.argument(1))
                ? Optional.of(PerJobShape.MAP)
                : Optional.empty();
    }

    /** What a method that returns a collector yields. */
    Optional<Collected> collector(Invocable method, Role.BatchMetric batch) {
        List<PerJobMark> marks = batch.perJob();
        TypeRef type = method.returns().type();
        TypeRef fed = type.argument(0);
        TypeRef result = type.argument(2);
        if (fed == null || result == null) {
            problems.add(
                    Rule.RETURN_TYPE,
                    method.origin(),
                    method.title(),
                    type,
                    "Name the types of its elements and of its result: Collector<T, ?, R>.");
            return Optional.empty();
        }
        var kind = ResultTypes.collected(result);
        if (kind.isEmpty()) {
            problems.add(Rule.COLLECTOR_RESULT, method.origin(), method.title(), result);
        }
        if (marks.isEmpty() && batch.collected().isPresent()) {
            Optional<BoundJobRecord> record = records.bind(batch.collected().get());
            return kind.isEmpty()
                    ? Optional.empty()
                    : record.map(bound ->
                            new Collected(new MethodResult(kind, Emission.COLLECT, List.of()), Optional.of(bound)));
        }
        if (marks.isEmpty()) {
            if (!fed.equals(KnownTypes.JOBS_VIEW)) {
                problems.add(Rule.COLLECTOR_WITHOUT_PER_JOB, method.origin(), method.title(), fed);
                return Optional.empty();
            }
            return kind.map(
                    k -> new Collected(new MethodResult(kind, Emission.COLLECT_JOBS, List.of()), Optional.empty()));
        }
        Optional<JobValue> found =
                named(marks.get(0), batch.collected()) ? values.find(marks.get(0)) : Optional.empty();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        warnOfUnit(method, batch.settings(), found.get());
        Optional<Collected> collected = fed(found.get(), marks.get(0), fed, kind);
        if (collected.isEmpty()) {
            TypeRef first = found.get().elements().get(0).type();
            problems.add(
                    Rule.COLLECTOR_ELEMENT,
                    method.origin(),
                    method.title(),
                    fed,
                    found.get().title(),
                    found.get().returns(),
                    first,
                    first);
        }
        return kind.isEmpty() ? Optional.empty() : collected;
    }

    private static Optional<Collected> fed(
            JobValue value, PerJobMark mark, TypeRef fed, Optional<dev.metricsbuild.processor.model.MetricKind> kind) {
        for (PerJobElement element : value.elements()) {
            boolean withJob = fed.equals(KnownTypes.jobValue(element.type()));
            if (withJob || fed.equals(element.type())) {
                Emission emission = withJob ? Emission.COLLECT_JOB_VALUES : Emission.COLLECT;
                return Optional.of(new Collected(
                        new MethodResult(kind, emission, List.of()), Optional.of(key(value, element, mark))));
            }
        }
        return Optional.empty();
    }

    /** What a collector results in, and the values it collects. */
    record Collected(MethodResult result, Optional<PerJobSource> source) {}

    private static PerJobKey key(JobValue value, PerJobElement element, PerJobMark mark) {
        return new PerJobKey(value.method(), value.metric(), element, mark.optional());
    }

    private void warnOfUnit(Invocable method, MetricSettings settings, JobValue value) {
        Origin origin = settings.origin("unit");
        if (!settings.unit().isEmpty()
                && !value.unit().isEmpty()
                && !settings.unit().equals(value.unit())) {
            problems.add(Rule.UNIT_DIFFERS, origin, method.title(), settings.unit(), value.title(), value.unit());
        }
    }
}
