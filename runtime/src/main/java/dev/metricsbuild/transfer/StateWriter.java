package dev.metricsbuild.transfer;

import dev.metricsbuild.collect.CollectorCodec;
import dev.metricsbuild.collect.CollectorStates;
import dev.metricsbuild.context.JobInfo;
import dev.metricsbuild.context.JobValue;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/**
 * Writes what goes to another process. It is one stream of objects: what several containers share is written once, and is
 * shared where it arrives.
 */
public final class StateWriter extends ObjectOutputStream {
    /** Raised whenever a form changes. Driver and executors have the same release, or the run ends with a word about it. */
    static final int VERSION = 1;

    /** Stands behind each container: a codec that reads other than it wrote is found out. */
    static final int END = 0x0e0d;

    private final ByteArrayOutputStream bytes;
    private final AllowedClasses allowed;
    private final JobCodec jobs;
    private final Map<String, JobForm> jobForms = new HashMap<>();
    private final IdentityHashMap<Object, Object> otherForms = new IdentityHashMap<>();

    private StateWriter(ByteArrayOutputStream bytes, AllowedClasses allowed, JobCodec jobs) throws IOException {
        super(bytes);
        this.bytes = bytes;
        this.allowed = allowed;
        this.jobs = jobs;
        enableReplaceObject(true);
        writeInt(VERSION);
    }

    /** Starts a message. */
    public static StateWriter into(AllowedClasses allowed, JobCodec jobs) {
        try {
            return new StateWriter(new ByteArrayOutputStream(), allowed, jobs);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to an array does not fail.", e);
        }
    }

    /** Writes a text of any length. */
    public void text(String text) throws IOException {
        writeObject(text);
    }

    /**
     * Writes the container of a collector.
     *
     * @throws IOException if it cannot be sent; the message says why
     */
    public void container(Collector<?, ?, ?> collector, Object container) throws IOException {
        CollectorCodec<?> codec = CollectorStates.codecOf(collector);
        if (codec == null) {
            writeObject(container);
        } else {
            write(codec, container);
        }
        writeInt(END);
    }

    @SuppressWarnings("unchecked") // The codec came with the collector that has made the container.
    private <A> void write(CollectorCodec<A> codec, Object container) throws IOException {
        codec.write((A) container, this);
    }

    @Override
    protected @Nullable Object replaceObject(@Nullable Object of) throws IOException {
        if (of == null) {
            return null;
        }
        if (of instanceof IOException failure) {
            // The stream writes what has gone wrong with it; nobody reads that, and it would hide what it is about.
            throw failure;
        }
        if (of instanceof JobInfo job) {
            return form(job);
        }
        if (of instanceof JobValue<?> value) {
            return otherForms.computeIfAbsent(of, key -> new JobValueForm(value));
        }
        if (CollectorStates.isReady(of)) {
            return otherForms.computeIfAbsent(of, state -> new StateForm(state));
        }
        if (!allowed.allows(of.getClass())) {
            throw new UnfitException(of.getClass());
        }
        return of;
    }

    private JobForm form(JobInfo job) throws IOException {
        JobForm known = jobForms.get(job.id());
        if (known != null) {
            return known;
        }
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        jobs.write(job, new DataOutputStream(form));
        JobForm made = new JobForm(form.toByteArray());
        jobForms.put(job.id(), made);
        return made;
    }

    /** All that has been written. */
    public byte[] toByteArray() throws IOException {
        flush();
        return bytes.toByteArray();
    }
}
