package dev.metricsbuild.input;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Rows of a CSV file whose columns make nested records, or whose cells hold JSON. */
final class CsvTreeRows<T> implements Iterator<T> {
    private final BoundFile<T> file;
    private final CsvTree tree;
    private final CsvParser parser;
    private List<String> cells = List.of();
    private long line;

    /** The rows of a file, without the first of them. */
    CsvTreeRows(BoundFile<T> file, CsvTree tree, long skipped) throws IOException {
        this.file = file;
        this.tree = tree;
        this.parser = file.file().resources().closeLater(CsvFormat.openCells(file.file()));
        long before = skipped + (file.file().options().columns().isEmpty() ? 1 : 0);
        for (long i = 0; i < before; i++) {
            CsvHeader.cells(parser);
        }
    }

    @Override
    public boolean hasNext() {
        try {
            if (cells.isEmpty()) {
                cells = CsvHeader.cells(parser);
                line = parser.currentTokenLocation().getLineNr();
            }
            return !cells.isEmpty();
        } catch (IOException e) {
            throw file.malformed(e, -1);
        }
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        try (TokenBuffer row = new TokenBuffer(parser)) {
            tree.write(cells, row);
            cells = List.of();
            try (JsonParser tokens = row.asParser()) {
                T value = file.reader().readValue(tokens);
                if (value == null) {
                    throw new NoSuchElementException(file.file() + ": a row without a value");
                }
                return value;
            }
        } catch (JacksonException e) {
            throw new InputException(
                    file.file() + ", line " + line + MalformedText.pathAndMessage(e) + CsvHeader.shown(file.file()), e);
        } catch (IOException e) {
            throw file.malformed(e, -1);
        }
    }
}
