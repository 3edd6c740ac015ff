package dev.metricsbuild.input;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import com.fasterxml.jackson.databind.cfg.MapperBuilder;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A file whose contents Jackson binds to a type. Unknown fields are ignored: logs grow fields that a metric need not know.
 */
final class BoundFile<T> {
    private final Path file;
    private final ObjectReader reader;
    private final JavaType type;
    private final Resources resources;

    private BoundFile(Path file, ObjectMapper mapper, JavaType type, Resources resources) {
        this.file = file;
        this.type = type;
        this.resources = resources;
        ObjectReader unshaped = mapper.readerFor(type);
        this.reader = CsvFormat.isOf(file) ? unshaped.with(CsvFormat.schema()) : unshaped;
    }

    static <T> BoundFile<T> of(Path file, Class<T> type, Resources resources) {
        ObjectMapper mapper = mapper(file);
        return new BoundFile<>(file, mapper, mapper.constructType(type), resources);
    }

    static <T> BoundFile<T> of(Path file, TypeReference<T> type, Resources resources) {
        ObjectMapper mapper = mapper(file);
        return new BoundFile<>(file, mapper, mapper.constructType(type.getType()), resources);
    }

    /** A file that is one array of such values. */
    static <T> BoundFile<List<T>> ofList(Path file, Class<T> element, Resources resources) {
        ObjectMapper mapper = mapper(file);
        JavaType type = mapper.getTypeFactory().constructCollectionType(List.class, element);
        return new BoundFile<>(file, mapper, type, resources);
    }

    private static ObjectMapper mapper(Path file) {
        if (CsvFormat.isOf(file)) {
            return configured(CsvMapper.builder(CsvFormat.factory())).build();
        }
        return jsonMapper();
    }

    static ObjectMapper jsonMapper() {
        return configured(JsonMapper.builder())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(StreamedFile.FAST_NUMBERS)
                .enable(StreamedFile.NOT_FINITE)
                .build();
    }

    /** What holds for every format. */
    private static <B extends MapperBuilder<?, B>> B configured(B builder) {
        return builder.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .addModule(StrictValues.module());
    }

    T value() {
        T value;
        try {
            value = reader.readValue(file.toFile());
        } catch (JacksonException e) {
            throw malformed(e);
        } catch (IOException e) {
            throw unreadable(e);
        }
        if (value == null) {
            throw new InputException(file + " holds null; expected " + type.toCanonical() + ".");
        }
        return value;
    }

    Stream<T> rows() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(rows(0), Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /** The rows without the first of them, which are passed over unbound. */
    Iterator<T> rows(long skipped) {
        try {
            if (CsvFormat.isOf(file)) {
                CsvHeader.of(file).requireFits(reader.getConfig().introspect(type));
            }
            JsonParser parser = resources.closeLater(reader.createParser(file.toFile()));
            enterArray(parser);
            for (long i = 0; i < skipped; i++) {
                parser.nextToken();
                parser.skipChildren();
                // The iterator over rows must find the next row's first token next.
                parser.clearCurrentToken();
            }
            MappingIterator<T> rows = reader.without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .readValues(parser);
            return new Rows<>(rows, parser, this);
        } catch (JacksonException e) {
            throw malformed(e);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Where the file is one JSON value, its rows are the elements of an array. */
    private void enterArray(JsonParser parser) throws IOException {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".json")) {
            return;
        }
        if (parser.nextToken() != JsonToken.START_ARRAY) {
            throw new InputException(
                    file + ", line 1: expected an array of rows, found " + parser.currentToken() + ".");
        }
        // The iterator over rows must find the first element next, not the array.
        parser.clearCurrentToken();
    }

    /** Rows one by one, with errors that name file, line and column. */
    private record Rows<T>(MappingIterator<T> rows, JsonParser parser, BoundFile<T> file) implements Iterator<T> {
        @Override
        public boolean hasNext() {
            try {
                return rows.hasNextValue();
            } catch (JacksonException e) {
                throw file.malformed(e);
            } catch (IOException e) {
                throw file.unreadable(e);
            }
        }

        @Override
        public T next() {
            T row;
            try {
                row = rows.nextValue();
            } catch (RuntimeJsonMappingException e) {
                throw new InputException(file.file + ": " + e.getMessage(), e);
            } catch (JacksonException e) {
                throw file.malformed(e);
            } catch (IOException e) {
                throw file.unreadable(e);
            }
            if (row == null) {
                throw new InputException(file.file + ", line "
                        + parser.currentLocation().getLineNr() + ": the row is null; expected "
                        + file.type.toCanonical() + ".");
            }
            return row;
        }
    }

    private InputException malformed(JacksonException e) {
        // Jackson gives a line of -1 for what is nowhere, such as the header of an empty file.
        String place = e.getLocation() == null || e.getLocation().getLineNr() < 1
                ? ""
                : ", line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
        return new InputException(file + place + JacksonMessage.of(e) + CsvHeader.shown(file), e);
    }

    private InputException unreadable(IOException e) {
        return new InputException(file + " cannot be read: " + e.getMessage(), e);
    }
}
