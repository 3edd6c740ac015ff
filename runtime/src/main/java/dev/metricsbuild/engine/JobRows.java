package dev.metricsbuild.engine;

import dev.metricsbuild.context.JobInfo;
import dev.metricsbuild.source.batch.JobRow;
import dev.metricsbuild.source.batch.JobsSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The jobs of the batch: listed once, and kept only if somebody will ask for them again. */
final class JobRows {
    private final JobsSource source;
    private @Nullable List<JobRow> rows;

    JobRows(JobsSource source) {
        this.source = source;
    }

    /** The job as methods see it. */
    static JobInfo info(JobRow row, JobsSource source) {
        return JobInfo.of(row.id(), row.name(), row.status(), row.outcome(), () -> source.tags(row), row.parameters());
    }

    /** Goes through the jobs, of which nothing is kept unless they are known already. */
    Iterator<JobRow> iterator() {
        List<JobRow> known = rows;
        return known == null ? source.jobs() : known.iterator();
    }

    /** Goes through the jobs, which are known from then on. */
    Iterator<JobRow> keepingIterator() {
        if (rows != null) {
            return iterator();
        }
        List<JobRow> kept = new ArrayList<>();
        Iterator<JobRow> jobs = source.jobs();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                boolean more = jobs.hasNext();
                rows = more ? rows : kept;
                return more;
            }

            @Override
            public JobRow next() {
                JobRow row = jobs.next();
                kept.add(row);
                return row;
            }
        };
    }

    /** All jobs. */
    List<JobRow> all() {
        List<JobRow> known = rows;
        if (known == null) {
            known = new ArrayList<>();
            source.jobs().forEachRemaining(known::add);
            rows = known;
        }
        return known;
    }
}
