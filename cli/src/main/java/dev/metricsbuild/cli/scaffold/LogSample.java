package dev.metricsbuild.cli.scaffold;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the beginning of a log holds.
 *
 * @param file the log
 * @param rows whether it is a sequence of rows, and not one JSON object
 * @param facts what its rows hold, or the one object
 */
record LogSample(Path file, boolean rows, ObjectFacts facts) {
    private static final Pattern OTHER_SEPARATOR = Pattern.compile("[;\\t|]");

    private static final Pattern JACKSONS_OWN_PLACE = Pattern.compile(" \\(start marker at .*", Pattern.DOTALL);

    /** Reads at most so many rows of a log; of one JSON object, so many elements of each array. */
    static LogSample of(Path file, int most) throws IOException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        try {
            if (name.endsWith(".csv")) {
                return csv(file, most);
            }
            if (name.endsWith(".json") || name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
                return json(file, most, name.endsWith(".json"));
            }
        } catch (JsonProcessingException e) {
            throw new UnusableLogException(at(file, e.getLocation()) + ": "
                    + JACKSONS_OWN_PLACE.matcher(e.getOriginalMessage()).replaceAll(""));
        }
        throw new UnusableLogException(
                file + ": unknown format; expected a name that ends in .csv, .json, .jsonl or .ndjson.");
    }

    private static LogSample csv(Path file, int most) throws IOException {
        CsvFactory factory = CsvFactory.builder()
                .enable(CsvParser.Feature.TRIM_SPACES)
                .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
                .enable(CsvParser.Feature.EMPTY_UNQUOTED_STRING_AS_NULL)
                .build();
        ObjectFacts facts = new ObjectFacts();
        try (CsvParser parser = factory.createParser(Files.newInputStream(file))) {
            parser.setSchema(CsvSchema.emptySchema().withHeader());
            JsonToken token = parser.nextToken();
            requireHeader(file, parser.getSchema());
            for (CsvSchema.Column column : parser.getSchema()) {
                facts.field(column.getName());
            }
            while (token == JsonToken.START_OBJECT && facts.count() < most) {
                facts.begin();
                row(parser, facts);
                token = parser.nextToken();
            }
        }
        return full(new LogSample(file, true, facts));
    }

    private static void requireHeader(Path file, CsvSchema header) throws IOException {
        Set<String> names = new HashSet<>();
        for (CsvSchema.Column column : header) {
            if (!names.add(column.getName())) {
                throw new UnusableLogException(
                        file + ", line 1: the header names the column \"" + column.getName() + "\" twice.");
            }
        }
        if (header.size() == 1 && OTHER_SEPARATOR.matcher(header.columnName(0)).find()) {
            throw new UnusableLogException(file + ", line 1: the header has one column, \"" + header.columnName(0)
                    + "\"; cells are separated by commas.");
        }
    }

    private static void row(CsvParser parser, ObjectFacts facts) throws IOException {
        String name;
        while ((name = parser.nextFieldName()) != null) {
            ValueFacts field = facts.field(name);
            if (parser.nextToken() == JsonToken.VALUE_NULL || parser.getText().isEmpty()) {
                field.addNull();
            } else {
                field.add(ScalarKind.ofCell(parser.getText()), parser.getText());
            }
        }
    }

    private static LogSample json(Path file, int most, boolean oneValue) throws IOException {
        JsonMapper mapper = JsonMapper.builder()
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        try (JsonParser parser = mapper.createParser(Files.newInputStream(file))) {
            JsonSample sample = new JsonSample(parser, most);
            JsonToken token = parser.nextToken();
            ObjectFacts facts = new ObjectFacts();
            if (oneValue && token == JsonToken.START_OBJECT) {
                sample.object(facts);
                return full(new LogSample(file, false, facts));
            }
            if (token == JsonToken.START_ARRAY) {
                token = parser.nextToken();
            } else if (oneValue && token != null) {
                throw noRow(file, parser);
            }
            while (token != null && token != JsonToken.END_ARRAY && facts.count() < most) {
                if (token != JsonToken.START_OBJECT) {
                    throw noRow(file, parser);
                }
                sample.object(facts);
                token = parser.nextToken();
            }
            return full(new LogSample(file, true, facts));
        }
    }

    private static UnusableLogException noRow(Path file, JsonParser parser) throws IOException {
        String found = parser.currentToken() == JsonToken.START_ARRAY
                ? "an array"
                : "the value " + shortened(parser.getText());
        return new UnusableLogException(
                at(file, parser.currentTokenLocation()) + ": found " + found + "; expected an object of named fields.");
    }

    private static LogSample full(LogSample sample) throws UnusableLogException {
        if (sample.facts.count() == 0 || sample.facts.fields().isEmpty()) {
            throw new UnusableLogException(
                    sample.file + ": there are no rows; expected at least one to determine the types.");
        }
        return sample;
    }

    private static String at(Path file, JsonLocation place) {
        return place == null || place.getLineNr() < 1 ? file.toString() : file + ", line " + place.getLineNr();
    }

    private static String shortened(String text) {
        return text.length() <= 20 ? text : text.substring(0, 20) + "...";
    }
}
