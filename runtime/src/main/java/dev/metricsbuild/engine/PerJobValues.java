package dev.metricsbuild.engine;

import dev.metricsbuild.context.JobInfo;
import dev.metricsbuild.context.JobValue;
import dev.metricsbuild.generated.PerJobKey;
import dev.metricsbuild.input.InputException;
import dev.metricsbuild.transfer.StateReader;
import dev.metricsbuild.transfer.StateWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What all jobs have to offer for one key, and which of them have nothing. */
public final class PerJobValues {
    private static final int MOST_NAMED = 20;

    private final PerJobKey<?> key;
    private final boolean kept;
    private final Map<Integer, JobValue<Object>> found = new LinkedHashMap<>();
    private final Map<Integer, JobInfo> jobs = new LinkedHashMap<>();
    private final List<String> lacking = new ArrayList<>();
    private int lackingCount;
    private int taken;

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
        int position = taken++;
        if (kept && !(reading instanceof LookupResult.NoMetrics)) {
            jobs.put(position, job);
        }
        if (reading instanceof LookupResult.Found value) {
            if (kept) {
                found.put(position, new JobValue<>(job, value.value()));
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
        out.writeInt(taken);
        out.writeInt(jobs.size());
        for (Map.Entry<Integer, JobInfo> job : jobs.entrySet()) {
            out.writeInt(job.getKey());
            out.writeObject(job.getValue());
            JobValue<Object> value = found.get(job.getKey());
            out.writeBoolean(value != null);
            if (value != null) {
                save(value.value(), out);
            }
        }
    }

    private void save(Object value, StateWriter out) throws IOException {
        if (key.type() == Double.class) {
            out.writeDouble((Double) value);
        } else {
            out.writeObject(value);
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
        int before = taken;
        taken += in.readInt();
        for (int left = in.readInt(); left > 0; left--) {
            int position = before + in.readInt();
            JobInfo job = (JobInfo) in.object();
            jobs.put(position, job);
            if (in.readBoolean()) {
                Object value = key.type() == Double.class ? (Object) in.readDouble() : in.object();
                found.put(position, new JobValue<>(job, value));
            }
        }
    }

    /**
     * The values, in the order of the jobs.
     *
     * @throws InputException if jobs lack theirs
     */
    List<JobValue<Object>> values() {
        requireComplete();
        return List.copyOf(found.values());
    }

    /** The values by the position of their jobs in the batch, in the order of the jobs. */
    Map<Integer, JobValue<Object>> found() {
        return found;
    }

    /** The jobs that have metrics, whether or not this one, by their position. */
    Map<Integer, JobInfo> jobs() {
        return jobs;
    }

    /** Makes sure that no job with metrics lacks this one, unless that is allowed for. */
    void requireComplete() {
        if (lackingCount > 0) {
            String more = lackingCount > MOST_NAMED ? "\n  and " + (lackingCount - MOST_NAMED) + " more" : "";
            throw new InputException("\"" + key.name() + "\" (" + key.method() + ") is missing in "
                    + (lackingCount == 1 ? "a job" : lackingCount + " jobs") + ":\n  " + String.join("\n  ", lacking)
                    + more
                    + "\nWere they run with this build? To skip jobs without it, use @PerJob(optional = true).");
        }
    }
}
