package dev.metricsbuild.context;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** The batch that metrics are computed for. */
public interface BatchContext {
    /** Identifies the result in the file, as a job's id does in job mode. */
    UUID id();

    /** The directory that {@code metrics.binproto} is written into; files next to it are uploaded with it. */
    Path outputs();

    /** The jobs in the order in which the platform lists them, including those without metrics. */
    List<JobInfo> jobs();

    /** The metrics of all jobs, for values that are not declared with {@code @PerJob}; in the order of the jobs. */
    List<JobMetricsView> metrics();
}
