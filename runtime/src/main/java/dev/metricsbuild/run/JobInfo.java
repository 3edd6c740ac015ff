package dev.metricsbuild.run;

import java.util.List;
import java.util.Map;

/**
 * A job of a batch.
 *
 * @param id its id, unique in the batch: a UUID on the platform, the directory's name in a local batch
 * @param name what it is called: its experience's name; not unique
 * @param status how it ended, in the platform's words, such as {@code SUCCEEDED} or {@code ERROR}
 * @param tags the tags of its experience
 * @param parameters the parameters it ran with
 */
public record JobInfo(String id, String name, String status, List<String> tags, Map<String, String> parameters) {
    /** Copies the collections. */
    public JobInfo {
        tags = List.copyOf(tags);
        parameters = Map.copyOf(parameters);
    }
}
