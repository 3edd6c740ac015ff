package dev.metricsbuild.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a name on the command line refers to: one metrics file, or a directory of jobs.
 *
 * @param name as it was given
 * @param isDirectory whether it is a directory of jobs
 * @param jobs the files in the order of their jobs; one if this is not a directory of jobs
 * @param missing the jobs of the directory whose file is missing or cannot be read
 * @param batch the batch's own metrics, in addition to the jobs; null if there are none
 */
public record LoadedMetrics(
        String name,
        boolean isDirectory,
        List<JobFile> jobs,
        List<MissingJob> missing,
        @Nullable JobFile batch) {
    /**
     * A job without metrics.
     *
     * @param name that of its directory
     * @param reason why there are none, as a sentence
     */
    public record MissingJob(String name, String reason) {}

    /** Copies the lists. */
    public LoadedMetrics {
        jobs = List.copyOf(jobs);
        missing = List.copyOf(missing);
    }

    /** All files: the batch's own, if there is one, then those of the jobs. */
    public List<JobFile> files() {
        if (batch == null) {
            return jobs;
        }
        List<JobFile> files = new ArrayList<>();
        files.add(batch);
        files.addAll(jobs);
        return Collections.unmodifiableList(files);
    }
}
