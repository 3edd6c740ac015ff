package dev.metricsbuild.processor.binding;

import dev.metricsbuild.processor.model.ParameterMark.FileMark;
import java.util.Locale;
import java.util.Set;

/** What the name of a file says about its content. */
final class FileNames {
    private static final Set<String> ROWS = Set.of("jsonl", "ndjson", "csv", "tsv");

    private static final Set<String> CSV = Set.of("csv", "tsv");

    private FileNames() {}

    /** Whether the file has rows by its format; a JSON file may have some. */
    static boolean isRows(FileMark mark) {
        return ROWS.contains(extension(mark));
    }

    static boolean isCsv(FileMark mark) {
        return CSV.contains(extension(mark));
    }

    /** Whether commas separate the columns unless an option names another separator. */
    static boolean isCommaSeparated(FileMark mark) {
        return extension(mark).equals("csv");
    }

    static boolean isJson(FileMark mark) {
        return extension(mark).equals("json");
    }

    /** Whether the path is that of a recording: of a file, of a directory of several, or of all that match. */
    static boolean isRecording(FileMark mark) {
        return extension(mark).equals("mcap") || (!mark.options().topics().isEmpty() && !isRows(mark) && !isJson(mark));
    }

    private static String extension(FileMark mark) {
        String path = mark.path().toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
