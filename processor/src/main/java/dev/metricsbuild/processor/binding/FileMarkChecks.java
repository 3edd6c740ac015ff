package dev.metricsbuild.processor.binding;

import dev.metricsbuild.processor.diagnostic.Problems;
import dev.metricsbuild.processor.diagnostic.Rule;
import dev.metricsbuild.processor.model.Binding.FileForm;
import dev.metricsbuild.processor.model.FileOptions;
import dev.metricsbuild.processor.model.Parameter;
import dev.metricsbuild.processor.model.ParameterMark.FileMark;
import dev.metricsbuild.processor.model.RowFault;
import dev.metricsbuild.processor.signature.KnownTypes;
import java.util.List;

/** Checks the path and the options of a file, and the types of its rows. */
final class FileMarkChecks {
    private final Problems problems;

    FileMarkChecks(Problems problems) {
        this.problems = problems;
    }

    /** Whether the path is one within its directory. */
    boolean isPathSound(FileMark mark) {
        String path = mark.path();
        String directory = mark.area().directory();
        if (path.isBlank()) {
            problems.add(Rule.FILE_PATH_EMPTY, mark.origin(), mark.area().annotation(), directory);
            return false;
        }
        if (path.contains("\\")) {
            problems.add(Rule.FILE_PATH_BACKSLASH, mark.origin(), path);
            return false;
        }
        if (path.startsWith("/") || path.matches("[A-Za-z]:.*")) {
            problems.add(Rule.FILE_PATH_ABSOLUTE, mark.origin(), path, directory);
            return false;
        }
        if (List.of(path.split("/", -1)).contains("..")) {
            problems.add(Rule.FILE_PATH_OUTSIDE, mark.origin(), path, directory);
            return false;
        }
        return true;
    }

    /** Whether the options have an effect on the file, and do not contradict one another. */
    boolean areOptionsSound(Parameter parameter, FileMark mark, FileForm form) {
        FileOptions options = mark.options();
        String without = "";
        if (options.csv() && !(form.takesType() && FileNames.isCsv(mark))) {
            without = "@Csv";
        } else if (options.absentNan() && (form == FileForm.MESSAGES || !form.takesType())) {
            without = "absent";
        } else if (options.completeRows() && (form == FileForm.JSON || !form.takesType())) {
            without = "incompleteEnd";
        }
        if (!options.topics().isEmpty() && !(form.takesType() && FileNames.isRecording(mark))) {
            without = "topic";
        }
        if (!without.isEmpty()) {
            problems.add(
                    Rule.FILE_OPTIONS,
                    options.origin(),
                    without,
                    parameter.name(),
                    mark.path(),
                    RowsAdvice.withoutEffect(without, form, parameter.type()));
            return false;
        }
        if (options.topics().size() > 1 && form != FileForm.MESSAGES) {
            problems.add(Rule.FILE_TOPICS, options.origin(), parameter.name(), String.join(", ", options.topics()));
            return false;
        }
        char separator = options.separator();
        if (options.decimalComma() && (separator == ',' || (separator == '\0' && FileNames.isCommaSeparated(mark)))) {
            problems.add(Rule.CSV_DECIMAL_COMMA, options.origin(), parameter.name());
            return false;
        }
        return true;
    }

    /** Whether nothing in the type would silently be read as something else. */
    boolean isTypeSound(Parameter parameter, FileMark mark, FileForm form) {
        boolean checked = true;
        for (RowFault fault : mark.faults()) {
            switch (fault.kind()) {
                case CLASS -> problems.add(Rule.FILE_CLASS, fault.origin(), parameter.name(), fault.type());
                case TIMESTAMP -> {
                    if (form == FileForm.COLUMNS && fault.type().equals(KnownTypes.LONGS)) {
                        continue;
                    }
                    problems.add(Rule.FILE_TIMESTAMP, fault.origin(), fault.what(), fault.type());
                }
            }
            checked = false;
        }
        return checked;
    }
}
