package dev.metricsbuild.spark;

import dev.metricsbuild.engine.Engine;
import dev.metricsbuild.engine.EngineProvider;

/** {@code --engine spark}. */
public final class SparkEngineProvider implements EngineProvider {
    @Override
    public String name() {
        return "spark";
    }

    @Override
    public Engine open(Request request) {
        return new SparkEngine(request);
    }
}
