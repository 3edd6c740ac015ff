package dev.metricsbuild.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Rows one by one, with errors that name file, line and column. */
final class BoundRows<T> implements Iterator<T> {
    private final BoundFile<T> file;
    private final JsonParser parser;
    private final MappingIterator<T> rows;
    private long count;
    private @Nullable T next;
    private boolean ended;

    /** The rows behind the parser, without the first of them. */
    BoundRows(BoundFile<T> file, JsonParser parser, long skipped) throws IOException {
        this.file = file;
        this.parser = parser;
        this.count = skipped;
        file.enterArray(parser);
        for (long i = 0; i < skipped; i++) {
            parser.nextToken();
            parser.skipChildren();
            // The iterator over rows must find the next row's first token next.
            parser.clearCurrentToken();
        }
        this.rows = file.reader()
                .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .readValues(parser);
    }

    @Override
    public boolean hasNext() {
        if (next == null && !ended) {
            next = read();
            ended = next == null;
        }
        return !ended;
    }

    @Override
    public T next() {
        T row = hasNext() ? next : null;
        if (row == null) {
            throw new NoSuchElementException(file.file() + " has no more rows");
        }
        next = null;
        return row;
    }

    /** The next row; null at the end. */
    private @Nullable T read() {
        T row;
        try {
            if (!rows.hasNextValue()) {
                return null;
            }
            row = rows.nextValue();
        } catch (RuntimeJsonMappingException e) {
            throw new InputException(file.file() + ": " + e.getMessage(), e);
        } catch (IOException e) {
            if (isBrokenOff(e)) {
                file.file().breaksOff();
                return null;
            }
            throw file.malformed(e, count);
        }
        if (row == null) {
            throw new InputException(file.file() + ", line "
                    + parser.currentLocation().getLineNr() + ": the row is null; expected "
                    + TypeWords.of(file.type()) + ".");
        }
        count++;
        return row;
    }

    /** Whether the file ends within a row, and the options allow for that. */
    private boolean isBrokenOff(IOException e) {
        return MalformedText.isEnd(e) && file.file().options().completeRows();
    }
}
