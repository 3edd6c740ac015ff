package dev.metricsbuild.processor.binding;

import dev.metricsbuild.processor.diagnostic.Problems;
import dev.metricsbuild.processor.diagnostic.Rule;
import dev.metricsbuild.processor.model.Binding;
import dev.metricsbuild.processor.model.Binding.FileForm;
import dev.metricsbuild.processor.model.Parameter;
import dev.metricsbuild.processor.model.ParameterMark.FileMark;
import dev.metricsbuild.processor.model.RowRecord;
import dev.metricsbuild.processor.model.TypeRef;
import dev.metricsbuild.processor.model.TypeUse;
import dev.metricsbuild.processor.signature.KnownTypes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides how a file comes in, by the type of the parameter and the extension of the file. */
final class FileBinder {
    private final Problems problems;
    private final FileMarkChecks checks;

    FileBinder(Problems problems) {
        this.problems = problems;
        this.checks = new FileMarkChecks(problems);
    }

    Optional<Binding> bind(Parameter parameter, FileMark mark) {
        TypeRef declared = parameter.type();
        if (!checks.isPathSound(mark)) {
            return Optional.empty();
        }
        boolean optional = declared.is(KnownTypes.OPTIONAL);
        if (mark.isGlob()
                && !(FileNames.isRecording(mark)
                        && isParsed(declared.is(KnownTypes.OPTIONAL) ? declared.argument(0) : declared))) {
            return glob(parameter, mark);
        }
        if (mark.optional() && !optional) {
            problems.add(Rule.FILE_OPTIONAL_TYPE, parameter.origin(), parameter.name(), declared, boxed(declared));
            return Optional.empty();
        }
        TypeRef inside = declared.argument(0);
        if (optional && !mark.optional()) {
            problems.add(
                    Rule.FILE_OPTIONAL_MISSING,
                    parameter.origin(),
                    parameter.name(),
                    inside == null ? "type of what is in it" : inside);
            return Optional.empty();
        }
        TypeRef value = optional && inside != null ? inside : declared;
        return form(parameter, mark, value)
                .filter(form ->
                        checks.areOptionsSound(parameter, mark, form) && checks.isTypeSound(parameter, mark, form))
                .map(form -> file(parameter, mark, form, value));
    }

    private static Binding.File file(Parameter parameter, FileMark mark, FileForm form, TypeRef value) {
        TypeUse use = use(parameter, elementOf(form, value));
        List<RowRecord> records = records(mark, form);
        boolean list = form == FileForm.JSON && value.is(KnownTypes.LIST) && !records.isEmpty();
        return new Binding.File(
                mark.area(),
                mark.path(),
                list ? FileForm.JSON_LIST : form,
                use,
                mark.optional(),
                records,
                mark.options());
    }

    private static List<RowRecord> records(FileMark mark, FileForm form) {
        if (form == FileForm.COLUMNS) {
            return mark.columns().record().stream().toList();
        }
        return form.takesType() && form != FileForm.MESSAGES && !FileNames.isCsv(mark) ? mark.records() : List.of();
    }

    /** Whether a type is that of what a file holds, not of the file or its text. */
    private static boolean isParsed(@Nullable TypeRef type) {
        return type != null
                && !type.equals(KnownTypes.PATHS)
                && !type.equals(KnownTypes.PATH)
                && !type.equals(KnownTypes.INPUT_STREAM)
                && !type.equals(KnownTypes.STRING)
                && !(type.is(KnownTypes.STREAM) && KnownTypes.STRING.equals(type.argument(0)));
    }

    private Optional<Binding> glob(Parameter parameter, FileMark mark) {
        if (!checks.areOptionsSound(parameter, mark, FileForm.GLOB)) {
            return Optional.empty();
        }
        if (mark.optional() && !parameter.type().equals(KnownTypes.PATHS)) {
            problems.add(Rule.FILE_OPTIONAL_GLOB, mark.optionalOrigin(), parameter.name());
            return Optional.empty();
        }
        if (!parameter.type().equals(KnownTypes.PATHS)) {
            problems.add(Rule.FILE_GLOB_TYPE, parameter.origin(), mark.path(), parameter.name(), parameter.type());
            return Optional.empty();
        }
        // No file is an empty list, which the parameter can hold itself.
        FileForm form = mark.optional() ? FileForm.GLOB_OR_NONE : FileForm.GLOB;
        return Optional.of(
                new Binding.File(mark.area(), mark.path(), form, parameter.use(), false, List.of(), mark.options()));
    }

    private Optional<FileForm> form(Parameter parameter, FileMark mark, TypeRef type) {
        if (type.equals(KnownTypes.PATH)) {
            return Optional.of(FileForm.PATH);
        }
        if (type.equals(KnownTypes.INPUT_STREAM)) {
            return Optional.of(FileForm.STREAM);
        }
        if (type.equals(KnownTypes.STRING)) {
            return Optional.of(FileForm.TEXT);
        }
        if (type.is(KnownTypes.STREAM) && KnownTypes.STRING.equals(type.argument(0))) {
            return Optional.of(FileForm.LINES);
        }
        if (type.equals(KnownTypes.PATHS)) {
            problems.add(Rule.FILE_LIST_OF_PATHS, parameter.origin(), parameter.name(), mark.path());
            return Optional.empty();
        }
        return parsed(parameter, mark, type);
    }

    private Optional<FileForm> parsed(Parameter parameter, FileMark mark, TypeRef type) {
        Optional<String> fault = unreadable(type);
        if (type.is(KnownTypes.LIST) && KnownTypes.MCAP_MESSAGE.equals(type.argument(0))) {
            fault = Optional.of("Make it a Stream<McapMessage>.");
        }
        if (fault.isPresent()) {
            problems.add(Rule.FILE_TYPE, parameter.origin(), parameter.name(), type, fault.get());
            return Optional.empty();
        }
        boolean list = type.is(KnownTypes.LIST);
        boolean stream = type.is(KnownTypes.STREAM);
        if (FileNames.isJson(mark)) {
            return Optional.of(stream ? FileForm.ROW_STREAM : FileForm.JSON);
        }
        if (!FileNames.isRows(mark) && !FileNames.isRecording(mark)) {
            problems.add(Rule.FILE_ROWS, mark.origin(), mark.path(), type);
            return Optional.empty();
        }
        if (!list && !stream) {
            return columns(parameter, mark, type);
        }
        if (stream && FileNames.isRecording(mark) && KnownTypes.MCAP_MESSAGE.equals(type.argument(0))) {
            return Optional.of(FileForm.MESSAGES);
        }
        return Optional.of(list ? FileForm.ROWS : FileForm.ROW_STREAM);
    }

    private Optional<FileForm> columns(Parameter parameter, FileMark mark, TypeRef type) {
        if (mark.columns().record().isPresent()) {
            return Optional.of(FileForm.COLUMNS);
        }
        String fault = mark.columns().fault();
        if (fault.isEmpty()) {
            problems.add(
                    Rule.FILE_ROWS_SINGLE,
                    parameter.origin(),
                    mark.path(),
                    parameter.name(),
                    type,
                    RowsAdvice.insteadOf(type));
        } else {
            problems.add(Rule.FILE_COLUMNS, parameter.origin(), mark.path(), type, fault);
        }
        return Optional.empty();
    }

    private static Optional<String> unreadable(TypeRef type) {
        boolean rows = type.is(KnownTypes.LIST) || type.is(KnownTypes.STREAM);
        if (rows && type.argument(0) == null) {
            return Optional.of("Name the type of its content, such as " + type + "<Step>.");
        }
        if (type instanceof TypeRef.Variable) {
            return Optional.of("Name the type.");
        }
        if (hasWildcard(type)) {
            return Optional.of("Name the types instead of \"?\".");
        }
        return type.is(KnownTypes.OPTIONAL)
                ? Optional.of("The Optional must be the outermost type: make it an Optional of the file's content.")
                : Optional.empty();
    }

    private static boolean hasWildcard(TypeRef type) {
        return type instanceof TypeRef.Declared declared
                && declared.arguments().stream()
                        .anyMatch(argument -> argument instanceof TypeRef.Wildcard || hasWildcard(argument));
    }

    /** The type that the runtime is told: that of a row, or of the one value. */
    private static TypeRef elementOf(FileForm form, TypeRef value) {
        TypeRef row = value.argument(0);
        boolean isOfRows = form == FileForm.ROWS || form == FileForm.ROW_STREAM || form == FileForm.MESSAGES;
        return isOfRows && row != null ? row : value;
    }

    private static TypeUse use(Parameter parameter, TypeRef type) {
        return new TypeUse(type, parameter.use().lints(), parameter.use().hidden());
    }

    /** The type as a type argument. */
    static TypeRef boxed(TypeRef type) {
        if (!(type instanceof TypeRef.Primitive primitive)) {
            return type;
        }
        return TypeRef.of(
                "java.lang",
                switch (primitive.keyword()) {
                    case "int" -> "Integer";
                    case "char" -> "Character";
                    default ->
                        primitive.keyword().substring(0, 1).toUpperCase(Locale.ROOT)
                                + primitive.keyword().substring(1);
                });
    }
}
