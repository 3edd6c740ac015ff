package dev.metricsbuild.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A JSON file whose contents a generated reader reads. Where that fails databind reads the file anew, so that it says
 * what is wrong, in its words and with its line, column and path; or makes sense of it after all.
 */
final class StreamedFile<T> {
    /** The same numbers as by Java's own parser, which would take more than half of the time that a log takes. */
    static final StreamReadFeature FAST_NUMBERS = StreamReadFeature.USE_FAST_DOUBLE_PARSER;

    /** What Python's json module writes for NaN and infinities. */
    static final JsonReadFeature NOT_FINITE = JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS;

    private final Path file;
    private final RowReader<T> reader;
    private final Resources resources;

    StreamedFile(Path file, RowReader<T> reader, Resources resources) {
        this.file = file;
        this.reader = reader;
        this.resources = resources;
    }

    /** The file's one value. */
    T value() {
        T value = plainValue();
        return value != null
                ? value
                : BoundFile.of(file, reader.type(), resources).value();
    }

    private @Nullable T plainValue() {
        try (JsonParser parser = open()) {
            JsonToken first = parser.nextToken();
            T value = first == JsonToken.START_OBJECT ? reader.read(new JsonCursor(parser)) : null;
            return parser.nextToken() == null ? value : null;
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    /** The file's one value, an array. */
    List<T> list() {
        List<T> list = plainList();
        return list != null
                ? list
                : BoundFile.ofList(file, reader.type(), resources).value();
    }

    @SuppressWarnings("NullAway") // Elements may be null, as databind has it.
    private @Nullable List<T> plainList() {
        try (JsonParser parser = open()) {
            List<T> list = new JsonCursor(parser).list(reader);
            return parser.nextToken() == null ? list : null;
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    /** All the file's rows; databind may have had to step in. */
    List<T> rows() {
        try (JsonParser parser = open()) {
            return isEntered(parser) ? new StreamedRows<>(this, reader, parser).toList() : boundList();
        } catch (IOException e) {
            return boundList();
        }
    }

    private List<T> boundList() {
        return BoundFile.of(file, reader.type(), resources).rows().collect(Collectors.toList());
    }

    /** The file's rows, read as the stream goes on; closed after the method has returned. */
    Stream<T> rowStream() {
        try {
            JsonParser parser = resources.closeLater(open());
            if (isEntered(parser)) {
                return StreamSupport.stream(new StreamedRows<>(this, reader, parser), false);
            }
        } catch (IOException e) {
            // Databind meets it again, and says it.
        }
        return BoundFile.of(file, reader.type(), resources).rows();
    }

    /** Where the file is one JSON value, its rows are the elements of an array. */
    private boolean isEntered(JsonParser parser) throws IOException {
        return !file.toString().toLowerCase(Locale.ROOT).endsWith(".json")
                || parser.nextToken() == JsonToken.START_ARRAY;
    }

    private JsonParser open() throws IOException {
        return open(file);
    }

    /** Opens a file as databind does. */
    static JsonParser open(Path file) throws IOException {
        if (CsvFormat.isOf(file)) {
            JsonParser parser = CsvFormat.factory().createParser(file.toFile());
            parser.setSchema(CsvFormat.schema());
            return parser;
        }
        return JsonFactory.builder()
                .enable(FAST_NUMBERS)
                .enable(NOT_FINITE)
                .build()
                .createParser(file.toFile());
    }

    boolean isCsv() {
        return CsvFormat.isOf(file);
    }

    /** The rows by databind, without the first of them. */
    Iterator<T> boundRows(long skipped) {
        return BoundFile.of(file, reader.type(), resources).rows(skipped);
    }
}
