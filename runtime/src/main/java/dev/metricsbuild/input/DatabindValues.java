package dev.metricsbuild.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Single values by databind, in the middle of a text that a reader reads. */
final class DatabindValues {
    private final ObjectMapper mapper;
    private final Map<JavaType, ObjectReader> readers = new HashMap<>();

    /** Values as databind reads them with these options. */
    DatabindValues(ReadOptions options, boolean csv) {
        this.mapper = BoundFile.jsonMapper(options, csv);
    }

    <T> T read(JsonParser parser, Class<T> type) throws IOException {
        return reader(mapper.constructType(type)).readValue(parser);
    }

    <E> @Nullable List<@Nullable E> readList(JsonParser parser, Class<E> element) throws IOException {
        return reader(mapper.getTypeFactory().constructCollectionType(List.class, element))
                .readValue(parser);
    }

    private ObjectReader reader(JavaType type) {
        // More follows: the value is not the whole text.
        return readers.computeIfAbsent(
                type, key -> mapper.readerFor(key).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS));
    }
}
