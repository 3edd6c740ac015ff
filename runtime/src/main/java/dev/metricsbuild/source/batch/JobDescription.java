package dev.metricsbuild.source.batch;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@code job.json}, next to a job's file, says about the job; every part is optional. */
public final class JobDescription {
    /** The name of the file. */
    public static final String FILE = "job.json";

    private JobDescription() {}

    private record Json(
            @Nullable String name,
            @Nullable String status,
            @Nullable String conflatedStatus,
            @Nullable List<String> tags,
            @Nullable Map<String, String> parameters) {}

    /**
     * The job of a directory.
     *
     * @param id the directory's name
     * @param hasFile whether the job has a file of metrics
     * @param json the bytes of {@code job.json}; null where there is none
     * @param file what messages call it
     */
    public static JobRow row(String id, boolean hasFile, byte @Nullable [] json, String file) {
        Json described = json == null ? new Json(null, null, null, null, null) : JsonFile.read(json, file, Json.class);
        String status = or(described.status(), hasFile ? "SUCCEEDED" : "ERROR");
        List<String> tags = described.tags();
        Map<String, String> parameters = described.parameters();
        return new JobRow(
                id,
                or(described.name(), id),
                status,
                or(described.conflatedStatus(), status.equals("SUCCEEDED") ? "" : status),
                new JobTags.Known(tags == null ? List.of() : tags),
                parameters == null ? Map.of() : parameters);
    }

    private static String or(@Nullable String text, String otherwise) {
        return text == null ? otherwise : text;
    }
}
