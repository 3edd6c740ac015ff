package dev.metricsbuild.processor.element;

import dev.metricsbuild.processor.diagnostic.Origin;
import dev.metricsbuild.processor.model.AnnotatedMethod;
import dev.metricsbuild.processor.model.FileOptions;
import dev.metricsbuild.processor.model.Invocable;
import dev.metricsbuild.processor.model.Invocable.Trait;
import dev.metricsbuild.processor.model.Lint;
import dev.metricsbuild.processor.model.Parameter;
import dev.metricsbuild.processor.model.ParameterMark;
import dev.metricsbuild.processor.model.ParameterMark.FileArea;
import dev.metricsbuild.processor.model.Role;
import dev.metricsbuild.processor.model.TypeUse;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the methods and constructors of one class, with what their annotations say. */
final class MethodReader {
    private final Elements elements;
    private final Types types;
    private final TypeElement type;
    private final TypeReader typeReader;
    private final Origins origins;
    private final Missing missing;

    MethodReader(
            Elements elements, Types types, TypeElement type, TypeReader typeReader, Origins origins, Missing missing) {
        this.elements = elements;
        this.types = types;
        this.type = type;
        this.typeReader = typeReader;
        this.origins = origins;
        this.missing = missing;
    }

    /** What the method's annotation makes of it; empty if it has none of ours. */
    Optional<AnnotatedMethod> annotated(ExecutableElement method) {
        if (!AnnotationReader.hasAny(method, Names.ROLES)) {
            return Optional.empty();
        }
        List<AnnotationReader> found = new ArrayList<>();
        for (String name : Names.ROLES) {
            AnnotationReader.find(method, name).ifPresent(found::add);
        }
        Role role = found.size() > 1
                ? new Role.Several(
                        found.stream().map(each -> "@" + each.simpleName()).toList(), origins.of(method, found.get(1)))
                : role(method, found.get(0));
        return Optional.of(new AnnotatedMethod(read(method), role));
    }

    private Role role(ExecutableElement method, AnnotationReader annotation) {
        SettingsReader settings =
                new SettingsReader(origins, element -> FirstSentence.of(elements.getDocComment(element)));
        return switch (annotation.simpleName()) {
            case "JobMetric" -> new Role.JobMetric(settings.metric(method, annotation));
            case "JobData" -> new Role.JobData(settings.data(method, annotation));
            case "JobEvents" -> new Role.JobEvents();
            case "BatchMetric" ->
                new Role.BatchMetric(
                        settings.metric(method, annotation),
                        AnnotationReader.find(method, Names.PER_JOB).map(mark -> perJob(method, mark)).stream()
                                .toList(),
                        new JobRecordReader(typeReader, missing, origins.of(method)).collected(method.getReturnType()));
            default -> new Role.Provides();
        };
    }

    /** A method or constructor as it is seen from the class. */
    Invocable read(ExecutableElement method) {
        TypeElement owner = TypeReader.owner(method);
        ExecutableType signature = owner.equals(type)
                ? (ExecutableType) method.asType()
                : (ExecutableType) types.asMemberOf((DeclaredType) type.asType(), method);
        boolean constructor = method.getKind() == ElementKind.CONSTRUCTOR;
        String name = constructor
                ? owner.getSimpleName().toString()
                : method.getSimpleName().toString();
        ElementOrigin origin = origins.of(method);
        String title = typeReader.name(owner).nestedName() + (constructor ? "" : "." + name);
        Consumer<String> absent = absentType -> missing.add(absentType, title, origin);

        Set<Lint> lints = EnumSet.noneOf(Lint.class);
        typeReader.addDeprecation(method, lints);
        List<Invocable.Thrown> thrown = new ArrayList<>();
        for (TypeMirror exception : signature.getThrownTypes()) {
            TypeUse use = typeReader.read(exception, absent);
            lints.addAll(use.lints());
            if (!isA(exception, "java.lang.RuntimeException") && !isA(exception, "java.lang.Error")) {
                thrown.add(new Invocable.Thrown(use.type(), isA(exception, "java.lang.Exception")));
            }
        }
        return new Invocable(
                typeReader.name(owner),
                name,
                traits(method, owner),
                typeReader.read(signature.getReturnType(), absent),
                parameters(method, signature, absent),
                List.copyOf(thrown),
                Set.copyOf(lints),
                origin);
    }

    private boolean isA(TypeMirror exception, String name) {
        TypeElement parent = elements.getTypeElement(name);
        return parent != null && types.isSubtype(exception, parent.asType());
    }

    private Set<Trait> traits(ExecutableElement method, TypeElement owner) {
        Set<Modifier> modifiers = method.getModifiers();
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        if (modifiers.contains(Modifier.STATIC)) {
            traits.add(Trait.STATIC);
        }
        if (modifiers.contains(Modifier.PRIVATE)) {
            traits.add(Trait.PRIVATE);
        }
        if (modifiers.contains(Modifier.ABSTRACT)) {
            traits.add(Trait.ABSTRACT);
        }
        if (!method.getTypeParameters().isEmpty()) {
            traits.add(Trait.GENERIC);
        }
        boolean samePackage = typeReader.packageOf(owner).equals(typeReader.packageOf(type));
        if (!modifiers.contains(Modifier.PUBLIC) && !samePackage) {
            traits.add(Trait.UNREACHABLE);
        }
        return traits;
    }

    private List<Parameter> parameters(ExecutableElement method, ExecutableType signature, Consumer<String> absent) {
        List<Parameter> parameters = new ArrayList<>();
        for (int i = 0; i < method.getParameters().size(); i++) {
            VariableElement parameter = method.getParameters().get(i);
            TypeMirror held = signature.getParameterTypes().get(i);
            parameters.add(new Parameter(
                    origins.isFromSource(method) ? parameter.getSimpleName().toString() : "number " + (i + 1),
                    typeReader.read(held, absent),
                    marks(parameter, held),
                    new JobRecordReader(typeReader, missing, origins.of(parameter)).held(held),
                    origins.of(parameter)));
        }
        return List.copyOf(parameters);
    }

    private List<ParameterMark> marks(VariableElement parameter, TypeMirror held) {
        List<ParameterMark> marks = new ArrayList<>();
        for (String name : Names.MARKS) {
            AnnotationReader.find(parameter, name)
                    .ifPresent(mark -> marks.add(
                            name.equals(Names.PER_JOB) ? perJob(parameter, mark) : file(parameter, mark, held)));
        }
        return List.copyOf(marks);
    }

    private ParameterMark.PerJobMark perJob(Element element, AnnotationReader mark) {
        return new ParameterMark.PerJobMark(
                mark.string("value"), mark.bool("optional"), origins.of(element, mark, "value"));
    }

    private ParameterMark.FileMark file(Element element, AnnotationReader mark, TypeMirror held) {
        Origin value = origins.of(element, mark, "value");
        return new ParameterMark.FileMark(
                mark.simpleName().equals("LogFile") ? FileArea.LOGS : FileArea.EXPERIENCE,
                mark.string("value"),
                mark.bool("optional"),
                mark.bool("databind") ? List.of() : new RecordReader(types, typeReader, origins, missing).of(held),
                new ColumnsTypeReader(types, typeReader).of(held),
                new RowFaultReader(typeReader, origins.of(element)).of(held),
                options(element, mark),
                value,
                origins.of(element, mark, "optional"));
    }

    private FileOptions options(Element element, AnnotationReader mark) {
        Optional<AnnotationReader> found = AnnotationReader.find(element, Names.CSV);
        boolean absentNan = mark.constant("absent").equals("NAN");
        boolean completeRows = mark.constant("incompleteEnd").equals("KEEP_COMPLETE_ROWS");
        List<String> topics =
                mark.strings("topic").stream().filter(topic -> !topic.isEmpty()).toList();
        if (found.isEmpty()) {
            Origin origin = origins.of(element, mark);
            return new FileOptions(false, '\0', '\0', false, List.of(), absentNan, completeRows, topics, origin);
        }
        AnnotationReader csv = found.get();
        return new FileOptions(
                true,
                csv.character("separator"),
                csv.character("comment"),
                csv.bool("decimalComma"),
                csv.strings("columns"),
                absentNan,
                completeRows,
                topics,
                origins.of(element, csv));
    }
}
