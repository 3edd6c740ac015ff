package dev.metricsbuild.cli.scaffold;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What the beginning of a log holds.
 *
 * @param file the log
 * @param rows whether it is a sequence of rows, and not one JSON object
 * @param facts what its rows hold, or the one object
 * @param dialect how a CSV file is to be read, as an annotation; empty for the usual way
 */
record LogSample(Path file, boolean rows, ObjectFacts facts, String dialect) {
    private static final Pattern JACKSONS_OWN_PLACE = Pattern.compile(" \\(start marker at .*", Pattern.DOTALL);

    /** Reads at most so many rows of a log; of one JSON object, so many elements of each array. */
    static LogSample of(Path file, int most) throws IOException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        try {
            if (name.endsWith(".csv") || name.endsWith(".tsv")) {
                return full(CsvSample.of(file, most));
            }
            if (name.endsWith(".json") || name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
                return json(file, most, name.endsWith(".json"));
            }
        } catch (JsonProcessingException e) {
            throw new UnusableLogException(at(file, e.getLocation()) + ": "
                    + JACKSONS_OWN_PLACE.matcher(e.getOriginalMessage()).replaceAll(""));
        }
        if (name.endsWith(".mcap") || Files.isDirectory(file)) {
            throw new UnusableLogException(file + ": for a recording, metricsbuild log info FILE lists the topics, and"
                    + " metricsbuild log record FILE --topic TOPIC prints the record.");
        }
        throw new UnusableLogException(
                file + ": unknown format; expected a name that ends in .csv, .tsv, .json, .jsonl or .ndjson.");
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
                return full(new LogSample(file, false, facts, ""));
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
            return full(new LogSample(file, true, facts, ""));
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
