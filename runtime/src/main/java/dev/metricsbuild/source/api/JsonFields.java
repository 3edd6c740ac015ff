package dev.metricsbuild.source.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads an object of the platform's JSON, every field of which may be absent, null, or of a form not seen before. */
public final class JsonFields {
    private final JsonNode object;

    JsonFields(JsonNode object) {
        this.object = object;
    }

    /** A text, empty where there is none. */
    public String text(String field) {
        JsonNode value = object.path(field);
        return value.isValueNode() && !value.isNull() ? value.asText() : "";
    }

    /** A number, or null. */
    public @Nullable Double number(String field) {
        JsonNode value = object.path(field);
        return value.isNumber() ? Double.valueOf(value.doubleValue()) : null;
    }

    /** Whether the field holds true. */
    public boolean isTrue(String field) {
        return object.path(field).booleanValue();
    }

    /** An id, or null where the field holds none. */
    public @Nullable UUID id(String field) {
        return uuid(text(field));
    }

    /** The ids of a list; what is none is left out. */
    public List<UUID> ids(String field) {
        List<UUID> ids = new ArrayList<>();
        for (JsonNode element : object.path(field)) {
            UUID id = uuid(element.asText());
            if (id != null) {
                ids.add(id);
            }
        }
        return ids;
    }

    /** The texts of a map of texts. */
    public Map<String, String> texts(String field) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : object.path(field).properties()) {
            texts.put(
                    entry.getKey(),
                    entry.getValue().isNull() ? "" : entry.getValue().asText());
        }
        return texts;
    }

    private static @Nullable UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
