package dev.metricsbuild.transfer;

import dev.metricsbuild.context.JobInfo;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** How jobs are sent; the tags of a job are fetched where they are requested, so they need their source. */
public interface JobCodec {
    /**
     * Writes a job.
     *
     * @throws IOException if the stream fails
     */
    void write(JobInfo job, DataOutput out) throws IOException;

    /**
     * Reads a job.
     *
     * @throws IOException if the stream fails or is malformed
     */
    JobInfo read(DataInput in) throws IOException;
}
