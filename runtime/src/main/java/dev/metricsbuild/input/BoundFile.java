package dev.metricsbuild.input;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.MapperBuilder;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A file whose contents Jackson binds to a type. Unknown fields are ignored: logs grow fields that a metric need not know.
 */
final class BoundFile<T> {
    private final InputFile file;
    private final ObjectReader reader;
    private final JavaType type;

    private BoundFile(InputFile file, ObjectMapper mapper, JavaType type) {
        this.file = file;
        this.type = type;
        this.reader = mapper.readerFor(type);
    }

    static <T> BoundFile<T> of(InputFile file, Class<T> type) {
        ObjectMapper mapper = mapper(file);
        return new BoundFile<>(file, mapper, mapper.constructType(type));
    }

    static <T> BoundFile<T> of(InputFile file, TypeReference<T> type) {
        ObjectMapper mapper = mapper(file);
        return new BoundFile<>(file, mapper, mapper.constructType(type.getType()));
    }

    /** A file that is one array of such values. */
    static <T> BoundFile<List<T>> ofList(InputFile file, Class<T> element) {
        ObjectMapper mapper = mapper(file);
        JavaType type = mapper.getTypeFactory().constructCollectionType(List.class, element);
        return new BoundFile<>(file, mapper, type);
    }

    private static ObjectMapper mapper(InputFile file) {
        return file.isCsv()
                ? configured(CsvMapper.builder(CsvFormat.factory()), file.options(), true)
                        .build()
                : jsonMapper(file.options(), false);
    }

    static ObjectMapper jsonMapper(ReadOptions options, boolean csv) {
        return configured(JsonMapper.builder(), options, csv)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(InputFile.FAST_NUMBERS)
                .enable(InputFile.NOT_FINITE)
                .build();
    }

    /** What holds for every format. */
    private static <B extends MapperBuilder<?, B>> B configured(B builder, ReadOptions options, boolean csv) {
        return builder.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .addModule(new Jdk8Module())
                .addModule(StrictValues.module(options, csv));
    }

    InputFile file() {
        return file;
    }

    JavaType type() {
        return type;
    }

    ObjectReader reader() {
        return reader;
    }

    /** The file's tokens, of which an object has each field once. */
    private JsonParser tokens() throws IOException {
        return withoutDuplicates(file.tokens(fields()));
    }

    private static JsonParser withoutDuplicates(JsonParser tokens) {
        return tokens.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature());
    }

    /** All fields: databind may look at any, and names those that there are where one is missing. */
    LogRequest.Fields fields() {
        List<String> dotted = reader.getConfig().introspect(type).findProperties().stream()
                .map(BeanPropertyDefinition::getName)
                .filter(name -> name.indexOf('.') > 0)
                .toList();
        return new LogRequest.Fields(List.of(), dotted);
    }

    /** The file's one value. */
    T value() {
        T value;
        try (JsonParser parser = tokens()) {
            value = reader.readValue(parser);
        } catch (IOException e) {
            throw malformed(e, -1);
        }
        if (value == null) {
            throw new InputException(file + " contains null; expected " + TypeWords.of(type) + ".");
        }
        return value;
    }

    Stream<T> rows() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(rows(0), Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /** The rows without the first of them, which are skipped unbound. */
    Iterator<T> rows(long skipped) {
        try {
            if (file.isCsv()) {
                CsvHeader header = file.header();
                CsvTree tree = CsvTree.of(reader, type, header.columns());
                header.requireFits(tree.asked());
                if (!tree.isFlat()) {
                    return new CsvTreeRows<>(this, tree, skipped);
                }
            }
            LogFormat.Rows rows = file.rows(fields());
            JsonParser tokens = file.resources().closeLater(rows.tokens());
            if (skipped == 0) {
                SchemaCheck.requireFits(this, rows.examples());
            }
            return new BoundRows<>(this, withoutDuplicates(tokens), skipped);
        } catch (IOException e) {
            throw malformed(e, 0);
        }
    }

    /** Where the file is one JSON value, its rows are the elements of an array, which is entered. */
    void enterArray(JsonParser parser) throws IOException {
        if (!file.isJsonValue()) {
            return;
        }
        if (parser.nextToken() != JsonToken.START_ARRAY) {
            throw new InputException(
                    file + ", line 1: expected an array of rows, found " + TypeWords.of(parser.currentToken()) + ".");
        }
        // The iterator over rows must find the first element next, not the array.
        parser.clearCurrentToken();
    }

    /**
     * What is wrong, in the user's words.
     *
     * @param row how many rows are before the malformed one; negative for none
     */
    InputException malformed(IOException e, long row) {
        if (e instanceof JacksonException jackson) {
            return new InputException(new MalformedText(this, jackson, row).text(), e);
        }
        return Utf8Fault.in(file, e)
                .orElseGet(() -> new InputException(file + " cannot be read: " + e.getMessage(), e));
    }
}
