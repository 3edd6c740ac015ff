package dev.metricsbuild.source.batch;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import dev.metricsbuild.input.FileFault;
import dev.metricsbuild.source.PlatformException;
import dev.metricsbuild.source.PlatformException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a small JSON file. What it says of a wrong one never repeats what stands there: that may be secret. */
final class JsonFile {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .withCoercionConfig(
                    LogicalType.Textual,
                    config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();

    private JsonFile() {}

    /**
     * The value that a file holds.
     *
     * @throws PlatformException if it is missing, no JSON, or of another form; the message says where
     */
    static <T> T read(Path file, Class<T> type) {
        return read(bytes(file), file.toString(), type);
    }

    /**
     * The bytes of a small file.
     *
     * @throws PlatformException if it is missing or cannot be read
     */
    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw config(file + " is missing.");
        } catch (IOException e) {
            throw config(file + " cannot be read: " + e.getMessage());
        }
    }

    /**
     * The value that the bytes of a file hold.
     *
     * @throws PlatformException if they are no JSON, or of another form; the message says where
     */
    static <T> T read(byte[] bytes, String file, Class<T> type) {
        try {
            T value = MAPPER.readValue(bytes, type);
            if (value == null) {
                throw config(file + " contains null; it must contain a JSON object.");
            }
            return value;
        } catch (MismatchedInputException e) {
            throw config(place(file, e.getLocation()) + ": " + field(e) + " must be " + words(e.getTargetType()) + ".");
        } catch (JsonProcessingException e) {
            throw config(place(file, e.getLocation()) + ": " + fault(e));
        } catch (IOException e) {
            throw config(file + " cannot be read: " + FileFault.reason(e) + ".");
        }
    }

    private static PlatformException config(String message) {
        return new PlatformException(Reason.CONFIG, message);
    }

    /** Where that is; Jackson does not know it of all faults. */
    private static String place(String file, @Nullable JsonLocation at) {
        return at == null || at.getLineNr() < 1
                ? file
                : file + ", line " + at.getLineNr() + ", column " + at.getColumnNr();
    }

    private static String fault(JsonProcessingException e) {
        if (e.getOriginalMessage().startsWith("Duplicate field")) {
            return "this field repeats an earlier one.";
        }
        return e instanceof StreamConstraintsException || e.getCause() instanceof StreamConstraintsException
                ? "it nests too deep, or contains a text that is too long."
                : "this is not JSON.";
    }

    private static String field(JsonMappingException e) {
        String path = e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining());
        return path.isEmpty() ? "the file" : path.startsWith(".") ? path.substring(1) : path;
    }

    private static String words(@Nullable Class<?> type) {
        if (type == null) {
            return "of another form";
        }
        if (type == String.class) {
            return "a text";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "a list of texts";
        }
        return Map.class.isAssignableFrom(type) ? "an object of texts" : "a JSON object";
    }
}
