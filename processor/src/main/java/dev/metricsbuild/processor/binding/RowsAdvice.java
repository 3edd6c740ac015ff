package dev.metricsbuild.processor.binding;

import dev.metricsbuild.processor.model.Binding.FileForm;
import dev.metricsbuild.processor.model.TypeRef;
import java.util.Set;

/** What to make of a parameter that cannot hold the rows of its file, or of an option that does nothing there. */
final class RowsAdvice {
    private RowsAdvice() {}

    /** The parameter's type to write instead. */
    static String insteadOf(TypeRef type) {
        if (isValue(type)) {
            return "Make it a List of a record with that column, such as record Row(" + type + " value) {}.";
        }
        if (type instanceof TypeRef.Array array) {
            return isValue(array.component())
                    ? "Make it a record of arrays, one for each column, such as record Columns(" + type + " value) {}."
                    : rows(array.component()) + ".";
        }
        TypeRef element = isIterable(type) ? type.argument(0) : null;
        return element == null ? rows(type) + ", or a record of arrays, one for each column." : rows(element) + ".";
    }

    private static String rows(TypeRef row) {
        return "Make it a List<" + row + "> or a Stream<" + row + ">";
    }

    private static boolean isIterable(TypeRef type) {
        return type instanceof TypeRef.Declared declared
                && Set.of("Iterable", "Iterator", "Collection", "Set", "ArrayList")
                        .contains(declared.type().simpleName());
    }

    private static boolean isValue(TypeRef type) {
        return type instanceof TypeRef.Primitive
                || (type instanceof TypeRef.Declared declared
                        && declared.type().packageName().equals("java.lang")
                        && declared.arguments().isEmpty());
    }

    /** Why an option does nothing, and what to do. */
    static String withoutEffect(String option, FileForm form, TypeRef type) {
        if (option.equals("topic") && form.takesType()) {
            return "is no recording. Name a recording, such as \"flight.mcap\", or drop topic.";
        }
        if (option.equals("@Csv") && form.takesType()) {
            return "is no CSV file. Name a .csv or a .tsv file, or drop @Csv.";
        }
        return "is read as a " + type
                + ". Take its rows as a List, a Stream or a record of arrays, or drop the option.";
    }
}
