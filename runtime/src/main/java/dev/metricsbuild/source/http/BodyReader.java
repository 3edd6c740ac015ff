package dev.metricsbuild.source.http;

import java.io.IOException;

/** Makes something of a body. */
@FunctionalInterface
public interface BodyReader<T> {
    /**
     * What the body holds.
     *
     * @throws IOException if it is corrupted in a way that another transfer may fix
     */
    T read(byte[] body) throws IOException;
}
