package dev.metricsbuild.source.batch;

import java.util.Map;

/**
 * A job as its batch lists it.
 *
 * @param id unique in the batch
 * @param name what it is called; not unique
 * @param status how far it got, in the platform's words
 * @param outcome what came of it with regard to its metrics, in the platform's words
 * @param tags of its experience; see {@link JobsSource#tags}
 * @param parameters it ran with
 */
public record JobRow(
        String id, String name, String status, String outcome, JobTags tags, Map<String, String> parameters) {
    /** The job, as messages name it. */
    public String shown() {
        return name.isEmpty() || name.equals(id) ? id : "\"" + name + "\" (" + id + ")";
    }
}
