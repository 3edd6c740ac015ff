package dev.metricsbuild.cli.scaffold;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the beginning of a CSV file holds, and its dialect. */
final class CsvSample {
    private static final String OTHER_SEPARATORS = ";\t|";
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?\\d+,\\d+(?:[eE][+-]?\\d+)?");

    private final Path file;
    private final char separator;
    private final ObjectFacts facts = new ObjectFacts();
    private boolean decimalComma;

    private CsvSample(Path file, char separator) {
        this.file = file;
        this.separator = separator;
    }

    /** Reads at most so many rows. */
    static LogSample of(Path file, int most) throws IOException {
        CsvSample sample = new CsvSample(file, isTabs(file) ? '\t' : separator(file));
        sample.read(most);
        return new LogSample(file, true, sample.facts, sample.dialect());
    }

    private static boolean isTabs(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".tsv");
    }

    /** The comma, unless the header has none outside quotes and another separator instead. */
    private static char separator(Path file) throws IOException {
        String header = "";
        try (BufferedReader lines = Files.newBufferedReader(file, UTF_8)) {
            for (String line = lines.readLine(); line != null && header.isBlank(); line = lines.readLine()) {
                header = QUOTED.matcher(line).replaceAll("");
            }
        }
        return header.indexOf(',') >= 0
                ? ','
                : (char) header.chars()
                        .filter(c -> OTHER_SEPARATORS.indexOf(c) >= 0)
                        .findFirst()
                        .orElse(',');
    }

    private void read(int most) throws IOException {
        CsvFactory factory = CsvFactory.builder()
                .enable(CsvParser.Feature.TRIM_SPACES)
                .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
                .enable(CsvParser.Feature.EMPTY_UNQUOTED_STRING_AS_NULL)
                .build();
        try (CsvParser parser = factory.createParser(Files.newInputStream(file))) {
            parser.setSchema(CsvSchema.emptySchema().withHeader().withColumnSeparator(separator));
            JsonToken token = parser.nextToken();
            requireHeader(parser.getSchema());
            for (CsvSchema.Column column : parser.getSchema()) {
                facts.field(column.getName());
            }
            while (token == JsonToken.START_OBJECT && facts.count() < most) {
                facts.begin();
                row(parser);
                token = parser.nextToken();
            }
        }
    }

    private void requireHeader(CsvSchema header) throws IOException {
        Set<String> names = new HashSet<>();
        for (CsvSchema.Column column : header) {
            if (!names.add(column.getName())) {
                throw new UnusableLogException(
                        file + ", line 1: the header names the column \"" + column.getName() + "\" twice.");
            }
        }
    }

    private void row(CsvParser parser) throws IOException {
        String name;
        while ((name = parser.nextFieldName()) != null) {
            ValueFacts field = facts.field(name);
            if (parser.nextToken() == JsonToken.VALUE_NULL || parser.getText().isEmpty()) {
                field.addNull();
            } else {
                String cell = number(parser.getText());
                field.add(ScalarKind.ofCell(cell), cell);
            }
        }
    }

    /** A cell with a point for a decimal comma, which there can only be where the comma does not separate. */
    private String number(String cell) {
        if (separator == ',' || !DECIMAL_COMMA.matcher(cell).matches()) {
            return cell;
        }
        decimalComma = true;
        return cell.replace(',', '.');
    }

    private String dialect() {
        List<String> attributes = new ArrayList<>();
        if (separator != ',' && !isTabs(file)) {
            attributes.add("separator = '" + (separator == '\t' ? "\\t" : String.valueOf(separator)) + "'");
        }
        if (decimalComma) {
            attributes.add("decimalComma = true");
        }
        return attributes.isEmpty() ? "" : "@Csv(" + String.join(", ", attributes) + ") ";
    }
}
