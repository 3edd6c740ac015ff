package dev.metricsbuild.engine;

import dev.metricsbuild.source.batch.JobRow;
import dev.metricsbuild.source.batch.JobsSource;
import dev.metricsbuild.transfer.AllowedClasses;
import dev.metricsbuild.transfer.StateReader;
import dev.metricsbuild.transfer.StateWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/**
 * What a pass has gathered, on its way to the process that brings all together. What is loaded must be of the jobs that
 * follow those of the pass so far.
 */
public final class PassTransfer {
    private static final String CURE =
            " Use a collector of MetricCollectors or JobCollectors, collect into a collection"
                    + " or a Serializable class of the build, or name a codec: new MyCodec().on(collector), see CollectorCodec."
                    + " On one machine (--engine local) nothing is sent.";

    private final BatchPass pass;
    private final KnownJobs jobs;
    private final AllowedClasses allowed;
    private final ClassLoader loader;
    private @Nullable RunFailure end;

    /**
     * The transfer of what a pass gathers.
     *
     * @param loader of the build's classes
     */
    public PassTransfer(BatchPass pass, ClassLoader loader) {
        this.pass = pass;
        this.jobs = new KnownJobs(pass.source());
        this.allowed = new AllowedClasses(pass.recipe().packages());
        this.loader = loader;
    }

    /** Notes that no further job is to be looked at. */
    void end(RunFailure failure) {
        end = failure;
    }

    /**
     * Makes sure that all jobs have been looked at.
     *
     * @throws RunFailure what has ended the run before
     */
    public void requireNoEnd() throws RunFailure {
        if (end != null) {
            throw end;
        }
    }

    /**
     * Checks that the containers of all collectors can be sent, as far as empty containers show.
     *
     * @throws RunFailure if one cannot; the message names its method, and what to do
     */
    public void requireTransferable() throws RunFailure {
        for (BatchStep step : pass.steps()) {
            Accumulator accumulator = step.accumulator();
            if (accumulator != null) {
                Collector<?, ?, ?> collector = accumulator.collector();
                try {
                    StateWriter out = StateWriter.into(allowed, jobs);
                    out.container(collector, accumulator.container());
                    new StateReader(out.toByteArray(), allowed, jobs, loader).container(collector);
                } catch (IOException | RuntimeException e) {
                    throw cannotTravel(step, e);
                }
            }
        }
    }

    private static RunFailure cannotTravel(BatchStep step, Exception why) {
        return new RunFailure(
                RunFailure.Reason.BAD_USAGE,
                "The state of the collector of \"" + step.label() + "\" (" + step.name()
                        + ") cannot be sent to other machines: " + why + "." + CURE + "\nNothing was written.",
                why);
    }

    /** Takes a job that will be met. */
    void met(JobRow row) {
        jobs.add(row);
    }

    /** The end of a run before anything has been gathered. */
    static byte[] ended(RunFailure failure, JobsSource source) {
        try {
            StateWriter out = StateWriter.into(new AllowedClasses(List.of()), new KnownJobs(source));
            out.writeInt(0);
            saveEnd(failure, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to an array does not fail.", e);
        }
    }

    private static void saveEnd(RunFailure failure, StateWriter out) throws IOException {
        out.writeBoolean(true);
        out.text(failure.reason().name());
        out.text(failure.text());
    }

    byte[] save() throws RunFailure {
        try {
            StateWriter out = StateWriter.into(allowed, jobs);
            pass.missing().save(out);
            RunFailure failure = end;
            if (failure != null) {
                saveEnd(failure, out);
                return out.toByteArray();
            }
            out.writeBoolean(false);
            for (PerJobValues column : pass.values().values()) {
                column.save(out);
            }
            for (BatchStep step : pass.steps()) {
                save(step, out);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new RunFailure(
                    RunFailure.Reason.PLATFORM_FAILED,
                    "The results of the jobs cannot be sent: " + e + ". If they are too large, use fewer jobs"
                            + " per partition: --jobs-per-partition.\nNothing was written.",
                    e);
        }
    }

    private static void save(BatchStep step, StateWriter out) throws IOException, RunFailure {
        String failure = step.failure();
        Accumulator accumulator = step.accumulator();
        out.writeObject(failure);
        out.writeBoolean(accumulator != null);
        if (accumulator != null) {
            try {
                out.container(accumulator.collector(), accumulator.container());
            } catch (IOException | RuntimeException e) {
                throw cannotTravel(step, e);
            }
        }
    }

    /**
     * Adds what another process has gathered of the jobs that follow. Once the run has been ended, what follows is of no use.
     *
     * @throws RunFailure if it cannot be read
     */
    public void load(byte[] later) throws RunFailure {
        if (end != null) {
            return;
        }
        try {
            load(new StateReader(later, allowed, jobs, loader));
        } catch (IOException e) {
            throw new RunFailure(
                    RunFailure.Reason.PLATFORM_FAILED,
                    "The results of another process cannot be read: " + e + ".\nNothing was written.",
                    e);
        } catch (RunFailure e) {
            end(e);
        }
    }

    private void load(StateReader in) throws IOException, RunFailure {
        pass.missing().load(in);
        if (in.readBoolean()) {
            throw new RunFailure(RunFailure.Reason.valueOf(in.text()), in.text());
        }
        for (PerJobValues column : pass.values().values()) {
            column.load(in);
        }
        for (BatchStep step : pass.steps()) {
            load(step, in);
        }
    }

    private static void load(BatchStep step, StateReader in) throws IOException, RunFailure {
        Object failure = in.objectOrNull();
        if (in.readBoolean()) {
            Collector<?, ?, ?> collector = step.collector();
            if (collector == null) {
                throw new IOException("\"" + step.label() + "\" is collected there but not here");
            }
            // Read even if the collector has failed at an earlier job: something else stands behind.
            step.merge(in.container(collector));
        }
        if (failure != null) {
            step.failElsewhere(failure.toString());
        }
    }
}
