package dev.metricsbuild.run;

import dev.metricsbuild.engine.Engine;
import dev.metricsbuild.engine.EngineProvider;
import dev.metricsbuild.engine.LocalEngine;
import dev.metricsbuild.engine.RunFailure;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * What the command line says about the engine of batch mode.
 *
 * @param name of the engine
 * @param master where its cluster is; null for what its configuration says
 * @param settings of the engine's own
 * @param jobsPerPartition how many jobs go together
 */
record EngineOptions(String name, @Nullable String master, Map<String, String> settings, int jobsPerPartition) {
    static final String LOCAL = "local";

    /** Independent of the cluster, so that a batch is cut alike wherever it runs. */
    private static final int JOBS_PER_PARTITION = 256;

    static final EngineOptions DEFAULTS = new EngineOptions(LOCAL, null, Map.of(), JOBS_PER_PARTITION);

    EngineOptions {
        settings = Map.copyOf(settings);
    }

    EngineOptions withName(String newName) {
        return new EngineOptions(newName, master, settings, jobsPerPartition);
    }

    EngineOptions withMaster(String newMaster) {
        return new EngineOptions(name, newMaster, settings, jobsPerPartition);
    }

    EngineOptions withJobsPerPartition(int count) {
        return new EngineOptions(name, master, settings, count);
    }

    EngineOptions withSetting(String key, String value) {
        Map<String, String> more = new LinkedHashMap<>(settings);
        more.put(key, value);
        return new EngineOptions(name, master, more, jobsPerPartition);
    }

    /** The engine. */
    Engine open(String build) throws RunFailure {
        if (name.equals(LOCAL)) {
            if (!equals(DEFAULTS)) {
                throw new RunFailure(
                        RunFailure.Reason.BAD_USAGE,
                        "--master, --conf and --jobs-per-partition are for clusters: add --engine spark.");
            }
            return new LocalEngine();
        }
        for (EngineProvider provider : ServiceLoader.load(EngineProvider.class)) {
            if (provider.name().equals(name)) {
                return provider.open(new EngineProvider.Request(build, master, settings, jobsPerPartition));
            }
        }
        throw new RunFailure(
                RunFailure.Reason.BAD_USAGE,
                "No engine " + name + " is on the class path."
                        + (name.equals("spark") ? " Add metrics-build-spark: spark/lib/* of the distribution." : "")
                        + " --engine local is always available.");
    }
}
