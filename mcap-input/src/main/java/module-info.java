/** Binds the topics of MCAP recordings to parameters of metrics builds; found by the runtime where it is on the path. */
module dev.metricsbuild.mcap.input {
    requires com.fasterxml.jackson.core;
    requires transitive dev.metricsbuild.mcap;
    requires dev.metricsbuild.runtime;
    requires static org.jspecify;

    provides dev.metricsbuild.input.LogFormat with
            dev.metricsbuild.mcap.input.McapFormat;
}
