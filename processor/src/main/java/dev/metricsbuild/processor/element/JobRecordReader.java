package dev.metricsbuild.processor.element;

import dev.metricsbuild.processor.diagnostic.Origin;
import dev.metricsbuild.processor.model.JobRecord;
import dev.metricsbuild.processor.model.JobRecord.Component;
import dev.metricsbuild.processor.model.ParameterMark.PerJobMark;
import dev.metricsbuild.processor.model.TypeRef;
import dev.metricsbuild.processor.signature.KnownTypes;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the records that stand for a job: those with a component marked {@code @PerJob}. */
final class JobRecordReader {
    private final TypeReader typeReader;
    private final Missing missing;
    private final ElementOrigin anchor;

    /**
     * A reader for what a method says.
     *
     * @param anchor where to show what is wrong in a record: not every compiler knows the places of its components
     */
    JobRecordReader(TypeReader typeReader, Missing missing, ElementOrigin anchor) {
        this.typeReader = typeReader;
        this.missing = missing;
        this.anchor = anchor;
    }

    /** The record that a list or stream holds. */
    Optional<JobRecord> held(TypeMirror type) {
        return RecordReader.record(type) == null
                ? of(RecordReader.element(type, KnownTypes.LIST, KnownTypes.STREAM))
                : Optional.empty();
    }

    /** The record that a collector collects. */
    Optional<JobRecord> collected(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                        && type instanceof DeclaredType collector
                        && collector.getTypeArguments().size() == 3
                        && ((TypeElement) collector.asElement())
                                .getQualifiedName()
                                .contentEquals(KnownTypes.COLLECTOR)
                ? of(collector.getTypeArguments().get(0))
                : Optional.empty();
    }

    private Optional<JobRecord> of(TypeMirror type) {
        TypeElement record = RecordReader.record(type);
        if (record == null
                || record.getRecordComponents().stream()
                        .noneMatch(component -> mark(component).isPresent())) {
            return Optional.empty();
        }
        String name = typeReader.name(record).nestedName();
        List<Component> components = record.getRecordComponents().stream()
                .map(component -> component(name, component))
                .toList();
        return Optional.of(new JobRecord(
                typeReader.name(record),
                components,
                !record.getTypeParameters().isEmpty(),
                typeReader.isReachable(record),
                at(name)));
    }

    private Component component(String record, RecordComponentElement component) {
        String name = component.getSimpleName().toString();
        String title = record + "." + name;
        Origin origin = at(title);
        PerJobMark mark = mark(component)
                .map(found -> {
                    String method = found.string("value");
                    return new PerJobMark(method.isEmpty() ? name : method, found.bool("optional"), origin);
                })
                .orElse(new PerJobMark(name, false, origin));
        TypeRef type = typeReader
                .read(component.asType(), absent -> missing.add(absent, title, anchor))
                .type();
        boolean job = type.equals(KnownTypes.JOB_INFO) && mark(component).isEmpty();
        return new Component(type, job ? Optional.empty() : Optional.of(mark), origin);
    }

    private Origin at(String place) {
        return new ElementOrigin(anchor.element(), anchor.annotation(), anchor.value(), place);
    }

    /** The mark of a component; class files of some compilers have it on the accessor alone. */
    private static Optional<AnnotationReader> mark(RecordComponentElement component) {
        Optional<AnnotationReader> own = AnnotationReader.find(component, Names.PER_JOB);
        ExecutableElement accessor = component.getAccessor();
        return own.isPresent() || accessor == null ? own : AnnotationReader.find(accessor, Names.PER_JOB);
    }

    /** Whether a mark stands on the method only because it stands on a component of a record. */
    static boolean isAccessor(ExecutableElement method) {
        return method.getParameters().isEmpty()
                && TypeReader.owner(method).getRecordComponents().stream()
                        .anyMatch(component -> component.getSimpleName().equals(method.getSimpleName()));
    }
}
