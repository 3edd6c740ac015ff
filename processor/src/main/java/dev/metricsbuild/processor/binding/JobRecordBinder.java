package dev.metricsbuild.processor.binding;

import dev.metricsbuild.processor.binding.JobValueIndex.JobValue;
import dev.metricsbuild.processor.diagnostic.Problems;
import dev.metricsbuild.processor.diagnostic.Rule;
import dev.metricsbuild.processor.model.BoundJobRecord;
import dev.metricsbuild.processor.model.BoundJobRecord.Form;
import dev.metricsbuild.processor.model.ClassRef;
import dev.metricsbuild.processor.model.JobRecord;
import dev.metricsbuild.processor.model.MethodResult.PerJobElement;
import dev.metricsbuild.processor.model.ParameterMark.PerJobMark;
import dev.metricsbuild.processor.model.PerJobKey;
import dev.metricsbuild.processor.model.TypeRef;
import dev.metricsbuild.processor.signature.KnownTypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Binds the components of records that stand for a job, each record once. */
final class JobRecordBinder {
    private final JobValueIndex values;
    private final Problems problems;
    private final Map<ClassRef, Optional<BoundJobRecord>> bound = new HashMap<>();

    JobRecordBinder(JobValueIndex values, Problems problems) {
        this.values = values;
        this.problems = problems;
    }

    Optional<BoundJobRecord> bind(JobRecord record) {
        Optional<BoundJobRecord> known = bound.get(record.name());
        if (known == null) {
            known = bindNew(record);
            bound.put(record.name(), known);
        }
        return known;
    }

    private Optional<BoundJobRecord> bindNew(JobRecord record) {
        if (record.generic()) {
            problems.add(Rule.JOB_RECORD, record.origin(), "it has type parameters. Name the types.");
            return Optional.empty();
        }
        if (!record.reachable()) {
            problems.add(
                    Rule.JOB_RECORD,
                    record.origin(),
                    "it is not visible in the package. Make it at least package-private.");
            return Optional.empty();
        }
        List<BoundJobRecord.Component> components = new ArrayList<>();
        for (JobRecord.Component component : record.components()) {
            component(component).ifPresent(components::add);
        }
        return components.size() == record.components().size()
                ? Optional.of(new BoundJobRecord(record.name(), List.copyOf(components)))
                : Optional.empty();
    }

    private Optional<BoundJobRecord.Component> component(JobRecord.Component component) {
        if (component.mark().isEmpty()) {
            return Optional.of(new BoundJobRecord.Component(Optional.empty(), Form.JOB));
        }
        PerJobMark mark = component.mark().get();
        Optional<JobValue> found = values.find(mark);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        JobValue value = found.get();
        TypeRef type = component.type();
        for (PerJobElement element : value.elements()) {
            Optional<Form> form = form(type, element.type());
            if (form.isPresent()) {
                boolean optional = form.get().isOptional();
                if (mark.optional() && !optional) {
                    problems.add(Rule.JOB_RECORD_OPTIONAL, component.origin(), type, optionalOf(type));
                    return Optional.empty();
                }
                PerJobKey key = new PerJobKey(value.method(), value.metric(), element, optional);
                return Optional.of(new BoundJobRecord.Component(Optional.of(key), form.get()));
            }
        }
        problems.add(Rule.JOB_RECORD_TYPE, component.origin(), value.title(), value.returns(), type, choices(value));
        return Optional.empty();
    }

    private static String optionalOf(TypeRef type) {
        return type.equals(KnownTypes.DOUBLE) ? "OptionalDouble" : "Optional<" + type + ">";
    }

    private static Optional<Form> form(TypeRef type, TypeRef element) {
        if (element.equals(KnownTypes.BOXED_DOUBLE)) {
            if (type.equals(KnownTypes.DOUBLE)) {
                return Optional.of(Form.VALUE);
            }
            if (type.equals(KnownTypes.OPTIONAL_DOUBLE)) {
                return Optional.of(Form.OPTIONAL_DOUBLE);
            }
            if (type.equals(element)) {
                return Optional.of(Form.NULLABLE);
            }
        }
        if (type.equals(element)) {
            return Optional.of(Form.VALUE);
        }
        return type.is(KnownTypes.OPTIONAL) && element.equals(type.argument(0))
                ? Optional.of(Form.OPTIONAL)
                : Optional.empty();
    }

    private static String choices(JobValue value) {
        TypeRef first = value.elements().get(0).type();
        boolean numbers =
                value.elements().stream().anyMatch(element -> element.type().equals(KnownTypes.BOXED_DOUBLE));
        return numbers ? "a double or an OptionalDouble" : first + " or Optional<" + first + ">";
    }
}
