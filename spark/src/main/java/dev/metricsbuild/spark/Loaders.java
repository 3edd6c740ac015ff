package dev.metricsbuild.spark;

/** The loader of the build's classes: on an executor, that of the jars which the driver has sent. */
final class Loaders {
    private Loaders() {}

    static ClassLoader current() {
        ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
        return ofThread == null ? Loaders.class.getClassLoader() : ofThread;
    }
}
