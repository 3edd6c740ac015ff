package dev.metricsbuild.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A JSON file whose contents a generated reader reads. Where that fails, databind reads the file again, so that it
 * reports what is wrong, with line, column and path; or reads it after all.
 */
final class StreamedFile<T> {
    private final InputFile file;
    private final RowReader<T> reader;

    StreamedFile(InputFile file, RowReader<T> reader) {
        this.file = file;
        this.reader = reader;
    }

    /** The file's one value. */
    T value() {
        T value = plainValue();
        return value != null ? value : BoundFile.of(file, reader.type()).value();
    }

    private @Nullable T plainValue() {
        try (JsonParser parser = file.tokens(LogRequest.Fields.of(reader))) {
            JsonToken first = parser.nextToken();
            T value = first == JsonToken.START_OBJECT ? reader.read(new JsonCursor(parser, file)) : null;
            return parser.nextToken() == null ? value : null;
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    /** The file's one value, an array. */
    List<T> list() {
        List<T> list = plainList();
        return list != null ? list : BoundFile.ofList(file, reader.type()).value();
    }

    @SuppressWarnings("NullAway") // Elements may be null, as with databind.
    private @Nullable List<T> plainList() {
        try (JsonParser parser = file.tokens(LogRequest.Fields.of(reader))) {
            List<T> list = new JsonCursor(parser, file).list(reader);
            return parser.nextToken() == null ? list : null;
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    /** All the file's rows; databind may have had to step in. */
    List<T> rows() {
        try {
            LogFormat.Rows rows = file.rows(LogRequest.Fields.of(reader));
            try (JsonParser parser = rows.tokens()) {
                SchemaCheck.requireFits(file, reader, rows.examples());
                return isEntered(parser) && !file.hasShortRows()
                        ? new StreamedRows<>(this, reader, parser).toList()
                        : boundList();
            }
        } catch (IOException e) {
            return boundList();
        }
    }

    private List<T> boundList() {
        return BoundFile.of(file, reader.type()).rows().collect(Collectors.toList());
    }

    /** The file's rows, read as the stream goes on; closed after the method has returned. */
    Stream<T> rowStream() {
        try {
            LogFormat.Rows rows = file.rows(LogRequest.Fields.of(reader));
            JsonParser parser = file.resources().closeLater(rows.tokens());
            SchemaCheck.requireFits(file, reader, rows.examples());
            if (isEntered(parser) && !file.hasShortRows()) {
                return StreamSupport.stream(new StreamedRows<>(this, reader, parser), false);
            }
        } catch (IOException e) {
            // Databind meets it again, and says it.
        }
        return BoundFile.of(file, reader.type()).rows();
    }

    /** Where the file is one JSON value, its rows are the elements of an array. */
    private boolean isEntered(JsonParser parser) throws IOException {
        return !file.isJsonValue() || parser.nextToken() == JsonToken.START_ARRAY;
    }

    /** The file itself. */
    InputFile file() {
        return file;
    }

    /** The rows by databind, without the first of them. */
    Iterator<T> boundRows(long skipped) {
        return BoundFile.of(file, reader.type()).rows(skipped);
    }
}
