package dev.metricsbuild.run;

import dev.metricsbuild.platform.batch.JobRow;
import dev.metricsbuild.platform.batch.JobsSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The batch as methods see it. Jobs are listed when they are first asked for. */
final class FetchedBatch implements BatchContext {
    private final UUID id;
    private final Path outputs;
    private final JobRows rows;
    private final JobsSource source;
    private final MissingJobs missing;
    private @Nullable List<JobInfo> jobs;
    private @Nullable List<JobMetricsView> views;

    FetchedBatch(UUID id, Path outputs, JobRows rows, JobsSource source, MissingJobs missing) {
        this.id = id;
        this.outputs = outputs;
        this.rows = rows;
        this.source = source;
        this.missing = missing;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public Path outputs() {
        return outputs;
    }

    @Override
    public List<JobInfo> jobs() {
        List<JobInfo> known = jobs;
        if (known == null) {
            known = rows.all().stream().map(JobInfo::of).toList();
            jobs = known;
        }
        return known;
    }

    @Override
    public List<JobMetricsView> metrics() {
        List<JobMetricsView> known = views;
        if (known == null) {
            known = new ArrayList<>();
            for (JobRow row : rows.all()) {
                if (!missing.contains(row.id())) {
                    known.add(new JobView(JobInfo.of(row), source.open(row)));
                }
            }
            views = List.copyOf(known);
        }
        return known;
    }
}
