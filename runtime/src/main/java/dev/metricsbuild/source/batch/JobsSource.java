package dev.metricsbuild.source.batch;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The jobs of a batch. */
public interface JobsSource extends AutoCloseable {
    /** What it is and where it lies, for messages. */
    String shown();

    /** Where the jobs come from. */
    JobsOrigin origin();

    /** The batch's id, if it has one. */
    Optional<UUID> batchId();

    /**
     * The jobs in their order, had as the iteration goes on, each once. Throws {@code PlatformException} where it cannot
     * go on.
     */
    Iterator<JobRow> jobs();

    /** The tags of a job's experience, had when they are first asked for. */
    List<String> tags(JobRow job);

    /** The metrics of a job; nothing is had yet. */
    JobSource open(JobRow job);

    /**
     * The requests that a job takes, one a line.
     *
     * @param metrics names of metrics that are read from the listing alone
     * @param values names of metrics that are read with their values
     * @param data names of data
     */
    List<String> explain(List<String> metrics, List<String> values, List<String> data);

    @Override
    void close();
}
