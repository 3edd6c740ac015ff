package dev.metricsbuild.run;

import dev.metricsbuild.run.generated.PerJobNeed;
import java.util.ArrayList;
import java.util.List;

/** What all jobs have to offer for one need, and which of them have nothing. */
final class Column {
    private static final int MOST_NAMED = 20;

    private final PerJobNeed<?> need;
    private final boolean kept;
    private final List<JobValue<Object>> values = new ArrayList<>();
    private final List<String> lacking = new ArrayList<>();
    private int lackingCount;

    /**
     * Starts without jobs.
     *
     * @param kept whether the values are kept; those that collectors are fed with are not
     */
    Column(PerJobNeed<?> need, boolean kept) {
        this.need = need;
        this.kept = kept;
    }

    PerJobNeed<?> need() {
        return need;
    }

    void take(FetchedJob fetched) {
        JobInfo job = fetched.job();
        Reading reading = fetched.readings().get(need);
        if (reading instanceof Reading.Found found) {
            if (kept) {
                values.add(new JobValue<>(job, found.value()));
            }
        } else if (reading instanceof Reading.Unfit unfit) {
            lacks(job + ": " + unfit.why());
        } else if (reading instanceof Reading.Lacking && !need.optional()) {
            lacks(job.toString());
        }
    }

    private void lacks(String what) {
        if (lackingCount++ < MOST_NAMED) {
            lacking.add(what);
        }
    }

    /**
     * The values, in the order of the jobs.
     *
     * @throws InputException if jobs lack theirs
     */
    List<JobValue<Object>> values() {
        requireComplete();
        return values;
    }

    /** Makes sure that no job with metrics lacks this one, unless that is allowed for. */
    void requireComplete() {
        if (lackingCount > 0) {
            String more = lackingCount > MOST_NAMED ? "\n  and " + (lackingCount - MOST_NAMED) + " more" : "";
            throw new InputException("\"" + need.name() + "\" (" + need.method() + ") is not to be had of "
                    + (lackingCount == 1 ? "a job" : lackingCount + " jobs") + ":\n  " + String.join("\n  ", lacking)
                    + more
                    + "\nWere they run with this build? To skip jobs without it, use @PerJob(optional = true).");
        }
    }
}
