package dev.metricsbuild.spark;

import dev.metricsbuild.engine.BatchRecipe;
import dev.metricsbuild.source.batch.JobsOrigin;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.Serializable;
import java.io.UncheckedIOException;

/**
 * What executors need to know, token included. As bytes, so that no serializer that Spark may be set to has to know it.
 *
 * @param batch what to compute
 * @param origin where the jobs come from
 */
record Recipe(BatchRecipe batch, JobsOrigin origin) implements Serializable {
    byte[] toByteArray() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(this);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to an array does not fail.", e);
        }
        return bytes.toByteArray();
    }

    /** Reads what the driver of this run has broadcast. */
    @SuppressWarnings("BanSerializableRead") // From the driver, whose closures Spark reads in the same way.
    static Recipe read(byte[] bytes, ClassLoader loader) throws IOException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes)) {
            @Override
            protected Class<?> resolveClass(ObjectStreamClass described) throws IOException, ClassNotFoundException {
                try {
                    return Class.forName(described.getName(), false, loader);
                } catch (ClassNotFoundException e) {
                    // Primitive types have no loader.
                    return super.resolveClass(described);
                }
            }
        }) {
            return (Recipe) in.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException("The executor has another release of Metrics Build: " + e.getMessage(), e);
        }
    }

    @Override
    public String toString() {
        return "Recipe[hidden]";
    }
}
