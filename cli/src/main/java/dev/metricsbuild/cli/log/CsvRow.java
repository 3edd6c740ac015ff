package dev.metricsbuild.cli.log;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The columns of a CSV file and the row that is being filled. An absent value is an empty cell, an empty text is {@code ""}. */
final class CsvRow {
    private static final int MAX_COLUMNS = 1 << 14;

    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final List<@Nullable String> cells = new ArrayList<>();

    /**
     * The column of that name, made where there is none yet.
     *
     * @throws UnusableRecordingException if there are too many
     */
    int column(String name) throws UnusableRecordingException {
        Integer known = columns.get(name);
        if (known != null) {
            return known;
        }
        if (columns.size() >= MAX_COLUMNS) {
            throw new UnusableRecordingException(
                    "A message has more than " + MAX_COLUMNS + " values; write --format jsonl.");
        }
        columns.put(name, columns.size());
        cells.add(null);
        return columns.size() - 1;
    }

    boolean hasColumn(String name) {
        return columns.containsKey(name);
    }

    /** Takes all values away. */
    void clear() {
        for (int i = 0; i < cells.size(); i++) {
            cells.set(i, null);
        }
    }

    boolean isFilled(int column) {
        return cells.get(column) != null;
    }

    void set(int column, String text) {
        cells.set(column, text);
    }

    void writeNames(Writer out) throws IOException {
        write(out, new ArrayList<>(columns.keySet()));
    }

    void write(Writer out) throws IOException {
        write(out, cells);
    }

    private static void write(Writer out, List<@Nullable String> texts) throws IOException {
        String separator = "";
        for (String text : texts) {
            out.append(separator);
            if (text != null) {
                writeCell(out, text);
            }
            separator = ",";
        }
        out.append('\n');
    }

    private static void writeCell(Writer out, String text) throws IOException {
        if (text.isEmpty() || needsQuotes(text)) {
            out.append('"').append(text.replace("\"", "\"\"")).append('"');
        } else {
            out.append(text);
        }
    }

    /** Spaces at the ends are quoted too, as some readers take them away. */
    private static boolean needsQuotes(String text) {
        return text.charAt(0) == ' '
                || text.charAt(text.length() - 1) == ' '
                || text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    }
}
