package dev.metricsbuild.wire;

import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.data.MetricsFormatException;
import java.io.IOException;

/** Finds the data that a message refers to. */
@FunctionalInterface
public interface DataResolver {
    /**
     * The data of an id; the same object each time.
     *
     * @param id as the message spells it
     * @param referrer what refers to it; its {@code toString} says so in words
     * @throws MetricsFormatException if there is none
     * @throws IOException if it cannot be read
     */
    MetricsData data(FileId id, Object referrer) throws IOException;
}
