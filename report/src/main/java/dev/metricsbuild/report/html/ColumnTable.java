package dev.metricsbuild.report.html;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.metricsbuild.data.Series;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * The series of a page, each once: metrics name them by number. The page's description of a column is JSON, its numbers
 * are a block of base64 of their own, which the page decodes when it draws them.
 */
final class ColumnTable {
    private final IdentityHashMap<Series, Integer> numbers = new IdentityHashMap<>();
    private final List<Column> columns = new ArrayList<>();
    private final List<byte[]> pictures = new ArrayList<>();

    /** The number of a series, which is added if it is new. */
    int add(Series series) {
        Integer known = numbers.get(series);
        if (known != null) {
            return known;
        }
        int number = columns.size();
        numbers.put(series, number);
        columns.add(Column.of(series));
        return number;
    }

    /** The number of a picture's block. */
    int addPicture(byte[] bytes) {
        pictures.add(bytes);
        return pictures.size() - 1;
    }

    /** Writes the descriptions, as a list. */
    void describe(JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (Column column : columns) {
            column.describe(json);
        }
        json.writeEndArray();
    }

    /** Writes the blocks, as elements that a browser takes for data. */
    void write(OutputStream out) throws IOException {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).hasBlock()) {
                block(out, "c" + i, columns.get(i)::write);
            }
        }
        for (int i = 0; i < pictures.size(); i++) {
            byte[] picture = pictures.get(i);
            block(out, "p" + i, of -> of.write(picture));
        }
    }

    private static void block(OutputStream out, String id, Content content) throws IOException {
        ascii(out, "<script type=\"text/plain\" id=\"" + id + "\">");
        // Closing the encoder writes its last characters; the page's own stream stays open.
        try (OutputStream encoder = Base64.getEncoder().wrap(new Unclosed(out))) {
            content.write(encoder);
        }
        ascii(out, "</script>\n");
    }

    private static void ascii(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** Writes the bytes of a block. */
    @FunctionalInterface
    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** A stream that outlives those wrapped around it. */
    private static final class Unclosed extends OutputStream {
        private final OutputStream target;

        Unclosed(OutputStream target) {
            this.target = target;
        }

        @Override
        public void write(int value) throws IOException {
            target.write(value);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            target.write(bytes, from, length);
        }
    }
}
