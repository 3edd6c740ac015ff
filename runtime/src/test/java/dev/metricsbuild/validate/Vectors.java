package dev.metricsbuild.validate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Messages with the platform's verdict for each. */
final class Vectors {

    /** One message; the rule is null where the platform accepts. */
    record Vector(String file, boolean accepted, @Nullable String firstRule, String note) {
        byte[] bytes() {
            return resource(file);
        }
    }

    private Vectors() {}

    static List<Vector> all() {
        ObjectMapper json = new ObjectMapper();
        return new String(resource("MANIFEST.jsonl"), StandardCharsets.UTF_8)
                .lines()
                .map(line -> parse(json, line))
                .toList();
    }

    static List<Vector> valid() {
        return all().stream()
                .filter(vector -> vector.file().startsWith("valid-"))
                .toList();
    }

    static byte[] resource(String file) {
        try (InputStream in = Vectors.class.getResourceAsStream("/vectors/" + file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Vector parse(ObjectMapper json, String line) {
        try {
            JsonNode node = json.readTree(line);
            return new Vector(
                    node.get("file").textValue(),
                    node.get("accepted").booleanValue(),
                    node.get("first_rule").textValue(),
                    node.get("note").textValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
