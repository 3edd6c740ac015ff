package dev.metricsbuild.engine;

import dev.metricsbuild.context.BatchContext;
import dev.metricsbuild.context.JobInfo;
import dev.metricsbuild.context.JobMetricsView;
import dev.metricsbuild.source.batch.JobRow;
import dev.metricsbuild.source.batch.JobSource;
import dev.metricsbuild.source.batch.JobsSource;
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
    private final int maxInFlight;
    private @Nullable List<JobInfo> jobs;
    private @Nullable List<JobMetricsView> views;

    FetchedBatch(UUID id, Path outputs, JobRows rows, JobsSource source, MissingJobs missing, int maxInFlight) {
        this.id = id;
        this.outputs = outputs;
        this.rows = rows;
        this.source = source;
        this.missing = missing;
        this.maxInFlight = maxInFlight;
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
            known = rows.all().stream().map(row -> JobRows.info(row, source)).toList();
            jobs = known;
        }
        return known;
    }

    @Override
    public List<JobMetricsView> metrics() {
        List<JobMetricsView> known = views;
        if (known == null) {
            known = openAll();
            views = known;
        }
        return known;
    }

    private List<JobMetricsView> openAll() {
        List<JobInfo> infos = new ArrayList<>();
        List<JobSource> sources = new ArrayList<>();
        for (JobRow row : rows.all()) {
            if (!missing.contains(row.id())) {
                infos.add(JobRows.info(row, source));
                sources.add(source.open(row));
            }
        }
        ReadAhead ahead = new ReadAhead(sources, maxInFlight);
        List<JobMetricsView> opened = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            int position = i;
            opened.add(new JobView(infos.get(i), sources.get(i), () -> ahead.used(position)));
        }
        return List.copyOf(opened);
    }
}
