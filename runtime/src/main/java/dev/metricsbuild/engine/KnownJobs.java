package dev.metricsbuild.engine;

import dev.metricsbuild.context.JobInfo;
import dev.metricsbuild.source.batch.JobRow;
import dev.metricsbuild.source.batch.JobRowForm;
import dev.metricsbuild.source.batch.JobTags;
import dev.metricsbuild.source.batch.JobsSource;
import dev.metricsbuild.transfer.JobCodec;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** The jobs that this process has met: how their batch lists them is what travels. */
final class KnownJobs implements JobCodec {
    private final JobsSource source;
    private final Map<String, JobRow> rows = new HashMap<>();

    KnownJobs(JobsSource source) {
        this.source = source;
    }

    void add(JobRow row) {
        rows.put(row.id(), row);
    }

    @Override
    public void write(JobInfo job, DataOutput out) throws IOException {
        JobRow row = rows.get(job.id());
        JobRowForm.write(row == null ? ofItsOwn(job) : row, out);
    }

    /** A job that a method has made up. */
    private static JobRow ofItsOwn(JobInfo job) {
        return new JobRow(
                job.id(), job.name(), job.status(), job.outcome(), new JobTags.Known(job.tags()), job.parameters());
    }

    @Override
    public JobInfo read(DataInput in) throws IOException {
        JobRow row = JobRowForm.read(in);
        add(row);
        return JobRows.info(row, source);
    }
}
