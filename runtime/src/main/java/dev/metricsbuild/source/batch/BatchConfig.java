package dev.metricsbuild.source.batch;

import dev.metricsbuild.source.PlatformException;
import dev.metricsbuild.source.PlatformException.Reason;
import dev.metricsbuild.source.api.ApiClient;
import dev.metricsbuild.source.http.Token;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the platform gives a batch run.
 *
 * @param token shown to the API
 * @param apiUrl the base of the API's paths
 * @param batchId the batch
 * @param projectId its project; null in files of older platforms
 */
public record BatchConfig(
        Token token, String apiUrl, UUID batchId, @Nullable UUID projectId) implements Serializable {
    /** The file's form. */
    private record Json(
            @Nullable String authToken,
            @Nullable String apiURL,
            @Nullable String batchID,
            @Nullable String projectID) {
        @Override
        public String toString() {
            return "Json[hidden]";
        }
    }

    /**
     * Reads {@code batch_metrics_config.json}.
     *
     * @throws PlatformException if it is missing or wrong; the message says where, and shows no token
     */
    public static BatchConfig read(Path file) {
        Json json = JsonFile.read(file, Json.class);
        List<String> missing = new ArrayList<>();
        String token = required(json.authToken(), "authToken", missing);
        String url = required(json.apiURL(), "apiURL", missing);
        String batch = required(json.batchID(), "batchID", missing);
        if (!missing.isEmpty()) {
            throw new PlatformException(Reason.CONFIG, file + " has no " + String.join(", no ", missing) + ".");
        }
        String project = json.projectID();
        return new BatchConfig(
                token(token, file),
                ApiClient.checkedBase(url),
                id(batch, "batchID", file),
                project == null || project.isBlank() ? null : id(project, "projectID", file));
    }

    /** The same configuration, which names the project. */
    BatchConfig withProject(@Nullable UUID project) {
        return new BatchConfig(token, apiUrl, batchId, project);
    }

    private static String required(@Nullable String value, String field, List<String> missing) {
        if (value == null || value.isBlank()) {
            missing.add(field);
            return "";
        }
        return value.strip();
    }

    private static Token token(String text, Path file) {
        try {
            return Token.of(text);
        } catch (IllegalArgumentException e) {
            throw new PlatformException(Reason.CONFIG, file + ": authToken " + e.getMessage() + ".");
        }
    }

    private static UUID id(String text, String field, Path file) {
        try {
            return UUID.fromString(text.strip());
        } catch (IllegalArgumentException e) {
            // Not the text: people paste the token into the wrong field.
            throw new PlatformException(
                    Reason.CONFIG,
                    file + ": " + field
                            + " must be a UUID such as 123e4567-e89b-12d3-a456-426614174000; found a text of "
                            + text.length() + " characters.");
        }
    }
}
