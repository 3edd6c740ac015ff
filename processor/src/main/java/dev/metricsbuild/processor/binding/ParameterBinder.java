package dev.metricsbuild.processor.binding;

import dev.metricsbuild.processor.diagnostic.Problems;
import dev.metricsbuild.processor.diagnostic.Rule;
import dev.metricsbuild.processor.diagnostic.Suggestions;
import dev.metricsbuild.processor.model.AnnotatedMethod;
import dev.metricsbuild.processor.model.Binding;
import dev.metricsbuild.processor.model.Invocable;
import dev.metricsbuild.processor.model.MetricSettings;
import dev.metricsbuild.processor.model.Parameter;
import dev.metricsbuild.processor.model.ParameterMark;
import dev.metricsbuild.processor.model.ParameterMark.FileMark;
import dev.metricsbuild.processor.model.ParameterMark.PerJobMark;
import dev.metricsbuild.processor.model.PerJobKey;
import dev.metricsbuild.processor.model.TypeRef;
import dev.metricsbuild.processor.signature.KnownTypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds what a parameter is given: by its mark, else by its type. */
final class ParameterBinder {
    private final Map<TypeRef, Invocable> providers = new HashMap<>();
    private final List<AnnotatedMethod> declared;
    private final FileBinder files;
    private final PerJobBinder perJob;
    private final Problems problems;

    ParameterBinder(List<AnnotatedMethod> providers, PerJobBinder perJob, Problems problems) {
        this.declared = providers;
        this.files = new FileBinder(problems);
        this.perJob = perJob;
        this.problems = problems;
        for (AnnotatedMethod provider : providers) {
            this.providers.putIfAbsent(provider.method().returns().type(), provider.method());
        }
    }

    /** The bindings of all parameters; empty where one has none. */
    Optional<List<Binding>> bind(Invocable method, Mode mode, Optional<MetricSettings> batch) {
        List<Binding> bindings = new ArrayList<>();
        for (Parameter parameter : method.parameters()) {
            bind(method, mode, batch, parameter).ifPresent(bindings::add);
        }
        if (bindings.size() != method.parameters().size()) {
            return Optional.empty();
        }
        warnOfUnaligned(method, bindings);
        return Optional.of(bindings);
    }

    /** Where one list of numbers skips jobs, index i of another is another job. */
    private void warnOfUnaligned(Invocable method, List<Binding> bindings) {
        List<Parameter> lists = new ArrayList<>();
        List<Parameter> skipping = new ArrayList<>();
        for (int i = 0; i < bindings.size(); i++) {
            if (bindings.get(i) instanceof Binding.PerJob values
                    && values.shape().isIndexed()) {
                Parameter parameter = method.parameters().get(i);
                lists.add(parameter);
                if (values.source().keys().stream().anyMatch(PerJobKey::optional)) {
                    skipping.add(parameter);
                }
            }
        }
        if (lists.size() > 1 && !skipping.isEmpty()) {
            Parameter first = skipping.get(0);
            String others = lists.stream()
                    .filter(parameter -> !parameter.equals(first))
                    .map(Parameter::name)
                    .collect(Collectors.joining(", "));
            problems.add(Rule.PER_JOB_UNALIGNED, first.origin(), first.name(), method.title(), others);
        }
    }

    private Optional<Binding> bind(Invocable method, Mode mode, Optional<MetricSettings> batch, Parameter parameter) {
        List<ParameterMark> marks = parameter.marks();
        if (marks.size() > 1) {
            String both = marks.stream().map(ParameterBinder::written).collect(Collectors.joining(" and "));
            return wrong(Rule.MARKS_EXCLUSIVE, method, parameter, both);
        }
        if (!marks.isEmpty() && marks.get(0) instanceof FileMark file) {
            return mode == Mode.BATCH
                    ? wrong(Rule.FILE_IN_BATCH, method, parameter)
                    : files.bind(parameter, file).filter(binding -> isVisible(method, parameter));
        }
        if (!marks.isEmpty() && marks.get(0) instanceof PerJobMark mark) {
            return mode == Mode.JOB
                    ? wrong(Rule.PER_JOB_IN_JOB, method, parameter)
                    : perJob.bind(method, batch, parameter, mark);
        }
        return byType(method, mode, parameter);
    }

    private Optional<Binding> byType(Invocable method, Mode mode, Parameter parameter) {
        TypeRef type = parameter.type();
        if (type.equals(KnownTypes.JOB_CONTEXT)) {
            return mode == Mode.BATCH
                    ? wrong(Rule.CONTEXT_OF_JOB, method, parameter)
                    : Optional.of(new Binding.Context(false));
        }
        if (type.equals(KnownTypes.BATCH_CONTEXT)) {
            return mode == Mode.JOB
                    ? wrong(Rule.CONTEXT_OF_BATCH, method, parameter)
                    : Optional.of(new Binding.Context(true));
        }
        if (type.equals(KnownTypes.REPORT_CONTEXT)) {
            return wrong(Rule.CONTEXT_OF_REPORT, method, parameter, mode == Mode.BATCH ? "BatchContext" : "JobContext");
        }
        if (type.equals(KnownTypes.WRITER)) {
            return mode == Mode.EITHER
                    ? wrong(Rule.WRITER_MISPLACED, method, parameter)
                    : Optional.of(new Binding.Writer());
        }
        Invocable provider = providers.get(type);
        if (provider != null) {
            return Optional.of(new Binding.Provided(provider));
        }
        if (parameter.jobs().isPresent()) {
            return mode == Mode.JOB
                    ? wrong(Rule.PER_JOB_IN_JOB, method, parameter)
                    : perJob.bind(parameter, parameter.jobs().get());
        }
        return wrong(Rule.PARAMETER_UNBOUND, method, parameter, type, cure(type, mode));
    }

    private Optional<Binding> wrong(Rule rule, Invocable method, Parameter parameter, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(parameter.name(), method.title()));
        arguments.addAll(List.of(more));
        problems.add(rule, parameter.origin(), arguments.toArray());
        return Optional.empty();
    }

    private boolean isVisible(Invocable method, Parameter parameter) {
        String hidden = parameter.use().hidden();
        if (!hidden.isEmpty()) {
            problems.add(
                    Rule.PARAMETER_HIDDEN,
                    parameter.origin(),
                    parameter.type(),
                    parameter.name(),
                    method.title(),
                    hidden);
        }
        return hidden.isEmpty();
    }

    private String cure(TypeRef type, Mode mode) {
        String file = mode == Mode.BATCH ? "Mark it @PerJob" : "Mark it @LogFile or @ExperienceFile";
        String text = file + ", or add a method: @Provides static " + type + " " + methodName(type) + "(...) { ... }.";
        List<String> near = declared.stream()
                .map(AnnotatedMethod::method)
                .filter(provider -> isNear(provider.returns().type(), type))
                .map(provider -> provider.title() + " (" + provider.returns() + ")")
                .toList();
        return near.isEmpty() ? text : text + " Similar: " + Suggestions.listed(near) + ".";
    }

    /** Whether types differ in their arguments, their package or by boxing only, or one letter or two. */
    private static boolean isNear(TypeRef provided, TypeRef asked) {
        String a = rawName(FileBinder.boxed(provided));
        String b = rawName(FileBinder.boxed(asked));
        return a.equals(b) || Suggestions.nearest(a, List.of(b)).isPresent();
    }

    private static String rawName(TypeRef type) {
        return type instanceof TypeRef.Declared declared ? declared.type().simpleName() : type.toString();
    }

    private static String methodName(TypeRef type) {
        String raw = rawName(type).replaceAll("[^\\p{L}\\p{N}_$].*", "");
        return Character.toLowerCase(raw.charAt(0)) + raw.substring(1);
    }

    private static String written(ParameterMark mark) {
        return mark instanceof FileMark file ? file.area().annotation() : "@PerJob";
    }
}
