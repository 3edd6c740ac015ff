package dev.metricsbuild.engine;

import java.util.Map;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** Opens an engine that the command line names. Found by {@link ServiceLoader}, so that the runtime needs no cluster. */
public interface EngineProvider {
    /**
     * What the command line says about the engine.
     *
     * @param build the build's name
     * @param master where the cluster is, in the engine's words; null for what its configuration says
     * @param settings of the engine's own, by their names
     * @param jobsPerPartition how many jobs go together
     */
    record Request(String build, @Nullable String master, Map<String, String> settings, int jobsPerPartition) {
        /** Copies the map. */
        public Request {
            settings = Map.copyOf(settings);
        }
    }

    /** What {@code --engine} calls it. */
    String name();

    /**
     * Opens the engine.
     *
     * @throws RunFailure if it cannot be fetched
     */
    Engine open(Request request) throws RunFailure;
}
