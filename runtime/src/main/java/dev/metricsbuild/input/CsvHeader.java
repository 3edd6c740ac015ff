package dev.metricsbuild.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The columns of a CSV file, checked against those that its rows are read into.
 *
 * @param columns the names, in their order
 * @param named whether the options name them, as the file has no header
 * @param mostCells how many cells the longer of the first two rows has
 * @param several whether there are two rows, so that both being short is no accident
 */
record CsvHeader(InputFile file, List<String> columns, boolean named, int mostCells, boolean several) {
    private static final int MOST_SHOWN = 200;
    private static final int MOST_LINES_BEFORE = 20;
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]*[.,]?[0-9]+([eE][-+]?[0-9]+)?|(?i:nan|-?inf)");

    static CsvHeader of(InputFile file) throws IOException {
        List<String> named = file.options().columns();
        try (CsvParser parser = CsvFormat.openCells(file)) {
            List<String> columns = named.isEmpty() ? cells(parser) : named;
            int first = cells(parser).size();
            int second = cells(parser).size();
            return new CsvHeader(file, columns, !named.isEmpty(), Math.max(first, second), second > 0);
        }
    }

    /** The cells of the next line; none at the end. */
    static List<String> cells(CsvParser parser) throws IOException {
        List<String> cells = new ArrayList<>();
        if (parser.nextToken() == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                cells.add(parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getText());
            }
        }
        return cells;
    }

    /** The first line of a CSV file as a sentence; nothing for other files. */
    static String shown(InputFile file) {
        if (!file.isCsv()) {
            return "";
        }
        try {
            String line = lines(file, 1).stream().findFirst().orElse("");
            String shown = line.length() > MOST_SHOWN ? line.substring(0, MOST_SHOWN) : line;
            return line.isEmpty() || !file.options().columns().isEmpty() ? "" : "\nThe header is: " + shown;
        } catch (IOException e) {
            return "\nThe header cannot be shown: " + e.getMessage();
        }
    }

    private static List<String> lines(InputFile file, int most) throws IOException {
        try (InputStream in = file.text()) {
            String start = new String(in.readNBytes(MOST_LINES_BEFORE * MOST_SHOWN), UTF_8);
            return start.lines().limit(most).toList();
        }
    }

    /** Whether the first rows have fewer cells than the header has names, so that some may belong to other names. */
    boolean isLongerThanRows() {
        return mostCells < columns.size();
    }

    /**
     * Makes sure, before the first row, that each column that is asked for is there once, and that rows have as many
     * cells as the header has names. Other columns do not matter.
     *
     * @throws InputException if that is not so
     */
    void requireFits(List<CsvTree.Column> asked) throws IOException {
        if (columns.isEmpty()) {
            throw new InputException(
                    file + " is empty; expected a header with the names of the columns, even if there are no rows.");
        }
        List<String> missing = new ArrayList<>();
        for (CsvTree.Column column : asked) {
            if (Collections.frequency(columns, column.name()) > 1) {
                throw new InputException(
                        at() + "the header names the column \"" + column.name() + "\" twice." + shown(file));
            }
            if (column.required() && !columns.contains(column.name())) {
                missing.add(column.name());
            }
        }
        if (!missing.isEmpty()) {
            String names = missing.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
            throw new InputException(at()
                    + (missing.size() == 1 ? "the column " + names + " is" : "the columns " + names + " are")
                    + " missing." + advice(asked, missing) + shown(file));
        }
        boolean cut =
                asked.stream().anyMatch(column -> column.required() && columns.indexOf(column.name()) >= mostCells);
        // Where a required cell is cut off, the row itself says so; else the cells may belong to other names.
        if (several && isLongerThanRows() && !cut) {
            throw new InputException(at() + "the header has " + columns.size() + " names, but the first rows have "
                    + (mostCells == 1 ? "1 cell" : mostCells + " cells")
                    + ". Is there a separator within a name? Put such names in quotes." + shown(file));
        }
    }

    private String at() {
        return file + (named ? ": " : ", line 1: ");
    }

    private String advice(List<CsvTree.Column> asked, List<String> missing) throws IOException {
        String suggestions =
                missing.stream().map(name -> NameSuggestion.of(name, columns)).collect(Collectors.joining());
        if (named) {
            return " The columns are named by @Csv(columns = ...)." + suggestions;
        }
        String separator = columns.size() == 1 ? otherSeparator(missing) : "";
        if (!separator.isEmpty()) {
            return " The file seems to have another separator; set it with @Csv(separator = '" + separator + "').";
        }
        if (!suggestions.isEmpty()) {
            return suggestions;
        }
        if (columns.stream().anyMatch(name -> NUMBER.matcher(name).matches())) {
            return " The first line has numbers instead of names; name the columns with" + " @Csv(columns = {\""
                    + asked.get(0).name() + "\", ...}).";
        }
        return headerBelow(asked);
    }

    private String otherSeparator(List<String> missing) {
        for (char c : new char[] {';', '\t', '|', ',', ' '}) {
            List<String> names = List.of(columns.get(0).split(Pattern.quote(String.valueOf(c)), -1));
            if (c != file.separator() && names.stream().map(String::trim).anyMatch(missing::contains)) {
                return c == '\t' ? "\\t" : String.valueOf(c);
            }
        }
        return "";
    }

    /** Points at a later line that has all the names, as below a description of the file. */
    private String headerBelow(List<CsvTree.Column> asked) throws IOException {
        List<String> lines = lines(file, MOST_LINES_BEFORE);
        String description =
                lines.stream().filter(line -> !line.isEmpty()).findFirst().orElse("");
        for (int i = lines.indexOf(description) + 1; i < lines.size(); i++) {
            String line = lines.get(i);
            if (asked.stream().allMatch(column -> line.contains(column.name()))) {
                return " Line " + (i + 1)
                        + " looks like the header: delete the lines before it, or ignore them with"
                        + " @Csv(comment = '" + description.charAt(0) + "').";
            }
        }
        return "";
    }
}
