package dev.metricsbuild.input;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JavaType;
import org.jspecify.annotations.Nullable;

/** Types and tokens in the words of somebody who writes logs. */
final class TypeWords {
    private TypeWords() {}

    static String of(JavaType type) {
        Class<?> raw = type.getRawClass();
        if (raw.isArray() || type.isCollectionLikeType()) {
            JavaType element = type.getContentType();
            return element == null ? "an array" : "an array, each element " + of(element);
        }
        if (raw == String.class) {
            return "a text";
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return "true or false";
        }
        if (raw.isPrimitive() || Number.class.isAssignableFrom(raw)) {
            return "a number";
        }
        if (raw.isEnum()) {
            return "one of the names of " + name(raw);
        }
        return "an object";
    }

    /** The name as the user's source has it: without the package, and with points between nested types. */
    static String name(Class<?> type) {
        String canonical = type.getCanonicalName();
        String packageName = type.getPackageName();
        return canonical == null || packageName.isEmpty()
                ? type.getSimpleName()
                : canonical.substring(packageName.length() + 1);
    }

    static String of(@Nullable JsonToken token) {
        if (token == null) {
            return "nothing";
        }
        return switch (token) {
            case START_OBJECT, END_OBJECT -> "an object";
            case START_ARRAY, END_ARRAY -> "an array";
            case VALUE_STRING -> "a text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            case VALUE_NULL -> "null";
            default -> "something else";
        };
    }
}
