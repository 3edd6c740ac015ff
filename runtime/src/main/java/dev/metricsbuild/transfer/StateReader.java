package dev.metricsbuild.transfer;

import dev.metricsbuild.collect.CollectorCodec;
import dev.metricsbuild.collect.CollectorStates;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputStream;
import java.io.ObjectStreamClass;
import java.io.StreamCorruptedException;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/** Reads what a {@link StateWriter} of another process has written. */
public final class StateReader extends ObjectInputStream {
    private final JobCodec jobs;
    private final ClassLoader loader;

    /**
     * Opens a message.
     *
     * @param loader of the build's classes
     * @throws IOException if it is none, or one of another version
     */
    public StateReader(byte[] message, AllowedClasses allowed, JobCodec jobs, ClassLoader loader) throws IOException {
        super(new ByteArrayInputStream(message));
        this.jobs = jobs;
        this.loader = loader;
        enableResolveObject(true);
        setObjectInputFilter(allowed.filter());
        int version = readInt();
        if (version != StateWriter.VERSION) {
            throw new InvalidClassException("The other process writes version " + version + " of the state, this one"
                    + " reads " + StateWriter.VERSION + ". Use the same release on driver and executors.");
        }
    }

    /** Reads a text. */
    public String text() throws IOException {
        return (String) object();
    }

    /**
     * Reads an object.
     *
     * @throws IOException if it cannot be read, or is of a class that is not there or may not travel
     */
    public Object object() throws IOException {
        try {
            return readObject();
        } catch (ClassNotFoundException e) {
            throw missing(e);
        }
    }

    /**
     * Reads an object that may be absent.
     *
     * @throws IOException as {@link #object} does
     */
    public @Nullable Object objectOrNull() throws IOException {
        return object();
    }

    private static IOException missing(ClassNotFoundException e) {
        return new IOException(
                "The class " + e.getMessage() + " is not on the class path of this process. Add the build's jar.", e);
    }

    /**
     * Reads the container of a collector.
     *
     * @throws IOException if it cannot be read
     */
    public Object container(Collector<?, ?, ?> collector) throws IOException {
        CollectorCodec<?> codec = CollectorStates.codecOf(collector);
        Object container = codec == null ? object() : read(codec);
        if (readInt() != StateWriter.END) {
            throw new StreamCorruptedException("The codec does not read what it writes.");
        }
        return container;
    }

    private Object read(CollectorCodec<?> codec) throws IOException {
        try {
            return codec.read(this);
        } catch (ClassNotFoundException e) {
            throw missing(e);
        }
    }

    @Override
    protected Class<?> resolveClass(ObjectStreamClass described) throws IOException, ClassNotFoundException {
        try {
            return Class.forName(described.getName(), false, loader);
        } catch (ClassNotFoundException e) {
            // Primitive types have no loader.
            return super.resolveClass(described);
        }
    }

    @Override
    protected @Nullable Object resolveObject(@Nullable Object read) throws IOException {
        if (read instanceof JobForm job) {
            return jobs.read(new DataInputStream(new ByteArrayInputStream(job.bytes())));
        }
        if (read instanceof StateForm form) {
            return form.state();
        }
        return read instanceof JobValueForm form ? form.value() : read;
    }
}
