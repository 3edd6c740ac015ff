package dev.metricsbuild.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/**
 * The rows of a file as a reader gathers them. From the first row that the reader cannot read, databind continues, as
 * in {@link StreamedRows}.
 */
final class StreamedColumns<R, T> {
    private final InputFile file;
    private final ColumnsReader<R, T> reader;
    private long count;

    StreamedColumns(InputFile file, ColumnsReader<R, T> reader) {
        this.file = file;
        this.reader = reader;
    }

    /** The columns of all rows. */
    T columns() {
        if (!isGathered()) {
            BoundFile.of(file, reader.type()).rows(count).forEachRemaining(reader::add);
        }
        try {
            return reader.columns();
        } catch (RuntimeException e) {
            // The record's constructor refuses what it is given, as it may.
            throw new InputException(file + ": " + e, e);
        }
    }

    /** Gathers rows by the reader; whether these are all. */
    private boolean isGathered() {
        try (JsonParser parser = file.tokens(LogRequest.Fields.of(reader))) {
            if (file.hasShortRows()) {
                return false;
            }
            JsonCursor cursor = new JsonCursor(parser, file);
            JsonToken token = parser.nextToken();
            for (; token == JsonToken.START_OBJECT; token = parser.nextToken()) {
                reader.read(cursor);
                count++;
            }
            // For a file without rows, databind checks the header or the schema against the record.
            return token == null && (count > 0 || !file.tellsFields());
        } catch (IOException | RuntimeException e) {
            // Databind has the last word.
            return false;
        }
    }
}
