/** Runs the methods of a metrics build in unit tests. */
module dev.metricsbuild.testing {
    requires transitive dev.metricsbuild.runtime;
    requires static transitive org.jspecify;

    exports dev.metricsbuild.testing;
}
