package dev.metricsbuild.engine;

import dev.metricsbuild.context.JobInfo;
import dev.metricsbuild.context.JobValue;
import dev.metricsbuild.generated.PerJobKey;
import dev.metricsbuild.input.InputException;
import dev.metricsbuild.transfer.StateReader;
import dev.metricsbuild.transfer.StateWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What all jobs have to offer for one key, and which of them have nothing. */
public final class PerJobValues {
    private static final int MOST_NAMED = 20;

    private final PerJobKey<?> key;
    private final boolean kept;
    private final List<JobValue<Object>> values = new ArrayList<>();
    private final List<String> lacking = new ArrayList<>();
    private int lackingCount;

    /**
     * Starts without jobs.
     *
     * @param kept whether the values are kept; those that collectors are fed with are not
     */
    PerJobValues(PerJobKey<?> key, boolean kept) {
        this.key = key;
        this.kept = kept;
    }

    PerJobKey<?> key() {
        return key;
    }

    void take(FetchedJob fetched) {
        JobInfo job = fetched.job();
        LookupResult reading = fetched.lookups().get(key);
        if (reading instanceof LookupResult.Found found) {
            if (kept) {
                values.add(new JobValue<>(job, found.value()));
            }
        } else if (reading instanceof LookupResult.Unfit unfit) {
            lacks(job + ": " + unfit.why());
        } else if (reading instanceof LookupResult.Lacking && !key.optional()) {
            lacks(job.toString());
        }
    }

    private void lacks(String what) {
        if (lackingCount++ < MOST_NAMED) {
            lacking.add(what);
        }
    }

    void save(StateWriter out) throws IOException {
        out.writeInt(lackingCount);
        out.writeInt(lacking.size());
        for (String line : lacking) {
            out.text(line);
        }
        out.writeInt(values.size());
        for (JobValue<Object> value : values) {
            out.writeObject(value.job());
            if (key.type() == Double.class) {
                out.writeDouble((Double) value.value());
            } else {
                out.writeObject(value.value());
            }
        }
    }

    /** Adds what another process has found of the jobs that follow. */
    void load(StateReader in) throws IOException {
        lackingCount += in.readInt();
        for (int left = in.readInt(); left > 0; left--) {
            String line = in.text();
            if (lacking.size() < MOST_NAMED) {
                lacking.add(line);
            }
        }
        for (int left = in.readInt(); left > 0; left--) {
            JobInfo job = (JobInfo) in.object();
            Object value = key.type() == Double.class ? (Object) in.readDouble() : in.object();
            values.add(new JobValue<>(job, value));
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
            throw new InputException("\"" + key.name() + "\" (" + key.method() + ") is not to be had of "
                    + (lackingCount == 1 ? "a job" : lackingCount + " jobs") + ":\n  " + String.join("\n  ", lacking)
                    + more
                    + "\nWere they run with this build? To skip jobs without it, use @PerJob(optional = true).");
        }
    }
}
