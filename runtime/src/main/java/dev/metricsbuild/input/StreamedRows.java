package dev.metricsbuild.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Rows as a generated reader reads them. From the first row that the reader cannot read, databind continues, over a
 * parser of its own that has skipped the rows before, so that lines and columns are right.
 */
final class StreamedRows<T> extends Spliterators.AbstractSpliterator<T> {
    private final StreamedFile<T> file;
    private final RowReader<T> reader;
    private final JsonParser parser;
    private final JsonCursor cursor;
    private @Nullable Iterator<T> bound;
    private long count;
    private boolean ended;

    /** The rows behind the parser. */
    StreamedRows(StreamedFile<T> file, RowReader<T> reader, JsonParser parser) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.file = file;
        this.reader = reader;
        this.parser = parser;
        this.cursor = new JsonCursor(parser, file.file());
    }

    /** All rows. */
    List<T> toList() {
        List<T> rows = new ArrayList<>();
        for (T row = next(); row != null; row = next()) {
            rows.add(row);
        }
        return rows;
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        T row = next();
        if (row == null) {
            return false;
        }
        action.accept(row);
        return true;
    }

    /** The next row; null at the end. */
    private @Nullable T next() {
        if (bound == null) {
            T row = plainRow();
            // For a file without rows, databind checks the header against the record.
            if (row != null || (ended && (count > 0 || !file.file().isCsv()))) {
                return row;
            }
            bound = file.boundRows(count);
        }
        return bound.hasNext() ? bound.next() : null;
    }

    /** The next row by the reader; null at the end, and where databind has to step in. */
    private @Nullable T plainRow() {
        try {
            JsonToken token = ended ? null : parser.nextToken();
            if (token == JsonToken.START_OBJECT) {
                T row = reader.read(cursor);
                count++;
                return row;
            }
            if (token == null || token == JsonToken.END_ARRAY) {
                ended = true;
                parser.close();
            }
        } catch (IOException | RuntimeException e) {
            // Databind has the last word, also where the parser does not close.
            ended = false;
        }
        return null;
    }
}
