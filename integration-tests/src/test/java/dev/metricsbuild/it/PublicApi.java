package dev.metricsbuild.it;

import java.nio.file.Path;

/** The jars whose exported packages users compile against. */
final class PublicApi {
    private PublicApi() {}

    static Path jar(String module) {
        return Path.of(
                "..", module, "target", "metrics-build-" + module + "-" + System.getProperty("version") + ".jar");
    }
}
