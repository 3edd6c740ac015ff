package dev.metricsbuild.input;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The columns that a CSV file has, held against those that its rows are to be read into. */
record CsvHeader(Path file, List<String> columns) {
    private static final int MOST_SHOWN = 200;
    private static final Pattern INSIGNIFICANT = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Pattern OTHER_SEPARATOR = Pattern.compile("[;\\t|]");

    static CsvHeader of(Path file) throws IOException {
        try (CsvParser parser = CsvFormat.factory().createParser(file.toFile())) {
            parser.setSchema(CsvFormat.schema());
            parser.nextToken();
            return new CsvHeader(file, List.copyOf(parser.getSchema().getColumnNames()));
        }
    }

    /** The first line of a CSV file as a sentence; nothing for other files. */
    static String shown(Path file) {
        if (!CsvFormat.isOf(file)) {
            return "";
        }
        try (Reader in = Files.newBufferedReader(file)) {
            char[] start = new char[MOST_SHOWN];
            int length = Math.max(0, in.read(start));
            String line = new String(start, 0, length).lines().findFirst().orElse("");
            return line.isEmpty() ? "" : "\nThe header is: " + line;
        } catch (IOException e) {
            return "\nThe header cannot be shown: " + e.getMessage();
        }
    }

    /**
     * Makes sure, before the first row, that each required component has its column, and none has two. Columns that no
     * component has do not matter.
     *
     * @throws InputException if that is not so
     */
    void requireFits(BeanDescription row) {
        for (BeanPropertyDefinition property : row.findProperties()) {
            String name = property.getName();
            if (Collections.frequency(columns, name) > 1) {
                throw new InputException(
                        file + ", line 1: the header names the column \"" + name + "\" twice." + shown(file));
            }
            if (property.getMetadata().isRequired() && !columns.contains(name)) {
                throw new InputException(
                        file + ", line 1: the column \"" + name + "\" is missing." + advice(name) + shown(file));
            }
        }
    }

    private String advice(String missing) {
        if (columns.size() == 1 && OTHER_SEPARATOR.matcher(columns.get(0)).find()) {
            return " The file seems to have another separator; cells are separated by commas.";
        }
        return columns.stream()
                .filter(column -> isLike(plain(column), plain(missing)))
                .findFirst()
                .map(column -> " Did you mean \"" + column + "\"?")
                .orElse("");
    }

    private static String plain(String name) {
        return INSIGNIFICANT.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** Whether two names are one but for a letter that is missing, changed or more; at the ends they may differ by one. */
    private static boolean isLike(String a, String b) {
        int most = Math.min(a.length(), b.length());
        if (most == 0 || Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int prefix = 0;
        while (prefix < most && a.charAt(prefix) == b.charAt(prefix)) {
            prefix++;
        }
        int suffix = 0;
        while (suffix < most - prefix && a.charAt(a.length() - 1 - suffix) == b.charAt(b.length() - 1 - suffix)) {
            suffix++;
        }
        return Math.max(a.length(), b.length()) - prefix - suffix <= (most > 1 ? 1 : 0);
    }
}
