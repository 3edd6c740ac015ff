package dev.metricsbuild.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** A file, or files that are one log, and how it is to be read: what its name says of the format, and what the options say. */
final class InputFile {
    /** The same numbers as by Java's own parser, which would take more than half of the time that a log takes. */
    static final StreamReadFeature FAST_NUMBERS = StreamReadFeature.USE_FAST_DOUBLE_PARSER;

    /** What Python's json module writes for NaN and infinities. */
    static final JsonReadFeature NOT_FINITE = JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS;

    private static final Set<String> TEXTS = Set.of("csv", "tsv", "json", "jsonl", "ndjson");
    private static final int GZIP_BUFFER = 65_536;

    private final LogParts parts;
    private final Path path;
    private final ReadOptions options;
    private final Resources resources;
    private final InputListener listener;
    private final String name;
    private @Nullable CsvHeader header;

    InputFile(LogParts parts, ReadOptions options, Resources resources, InputListener listener) {
        this.parts = parts;
        this.path = parts.place();
        this.options = options;
        this.resources = resources;
        this.listener = listener;
        this.name = String.valueOf(parts.paths().get(0).getFileName()).toLowerCase(Locale.ROOT);
    }

    Path path() {
        return path;
    }

    ReadOptions options() {
        return options;
    }

    Resources resources() {
        return resources;
    }

    @Override
    public String toString() {
        return parts.name();
    }

    private boolean isCompressed() {
        return name.endsWith(".gz");
    }

    private boolean isOf(String extension) {
        return name.endsWith(extension) || name.endsWith(extension + ".gz");
    }

    /** Whether the file is CSV, whatever its separator. */
    boolean isCsv() {
        return isOf(".csv") || isOf(".tsv");
    }

    /** Whether the file is one JSON value, whose elements are the rows. */
    boolean isJsonValue() {
        return isOf(".json");
    }

    /** What separates the cells of CSV. */
    char separator() {
        if (options.separator() != '\0') {
            return options.separator();
        }
        return isOf(".tsv") ? '\t' : ',';
    }

    /** The text, in UTF-8, of which comments and what was cut off are left out as far as the options ask for it. */
    InputStream text() throws IOException {
        InputStream in = bytes();
        try {
            in = Utf8Bytes.of(in);
            if (options.completeRows() && !isJsonValue()) {
                in = new CompleteLines(in, this::isComplete, loss -> listener.lost(path, loss));
            }
            return options.comment() == '\0' ? in : LineFilter.withoutComments(in, options.comment());
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /** What is in the file, decompressed. */
    InputStream bytes() throws IOException {
        InputStream in = Files.newInputStream(path);
        if (!isCompressed()) {
            return in;
        }
        try {
            return new GZIPInputStream(in, GZIP_BUFFER);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /** Whether a last line without an end is a whole row: of JSON Lines that can be seen, of CSV it cannot. */
    private boolean isComplete(byte[] line, int length) {
        if (isCsv()) {
            return false;
        }
        try (JsonParser parser = jsonFactory().createParser(line, 0, length)) {
            parser.nextToken();
            parser.skipChildren();
            return parser.nextToken() == null;
        } catch (IOException e) {
            // What cannot be parsed is no whole row.
            return false;
        }
    }

    /** Notes that the rows of a JSON value break off, which the options allow for. */
    void breaksOff() {
        listener.lost(path, "it ends within a row, which is left out");
    }

    /** The header of a CSV file, which is read once. */
    CsvHeader header() throws IOException {
        CsvHeader read = header;
        if (read == null) {
            read = CsvHeader.of(this);
            header = read;
        }
        return read;
    }

    /** Whether rows of CSV have fewer cells than the header has names, so that databind has to look at both. */
    boolean hasShortRows() throws IOException {
        return isCsv() && header().isLongerThanRows();
    }

    /** Opens the rows, or the one value, as tokens. */
    JsonParser tokens(LogRequest.Fields fields) throws IOException {
        return rows(fields).tokens();
    }

    /** Opens the rows, with what is known of them before the first one. */
    LogFormat.Rows rows(LogRequest.Fields fields) throws IOException {
        if (!isText()) {
            return parts.format().open(request(fields));
        }
        return new LogFormat.Rows(isCsv() ? CsvFormat.open(this) : jsonFactory().createParser(text()), List.of());
    }

    /** Whether the record of its rows is held against a header or a schema, also where there are no rows. */
    boolean tellsFields() {
        return isCsv() || !isText();
    }

    private boolean isText() {
        return isText(name);
    }

    /** Whether files of a name, in lower case, are read as text. */
    static boolean isText(String name) {
        String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        return TEXTS.contains(plain.substring(plain.lastIndexOf('.') + 1));
    }

    /** What a row is called in messages. */
    String rowWord() {
        return isText() ? "line" : "message";
    }

    /** Opens a log that is not text as messages of its format. */
    <T> Stream<T> messages(Class<T> type) throws IOException {
        return parts.format().messages(request(LogRequest.Fields.ALL), type);
    }

    private LogRequest request(LogRequest.Fields fields) {
        return new LogRequest(parts.name(), parts.paths(), options, fields, loss -> listener.lost(path, loss));
    }

    static JsonFactory jsonFactory() {
        return JsonFactory.builder().enable(FAST_NUMBERS).enable(NOT_FINITE).build();
    }
}
