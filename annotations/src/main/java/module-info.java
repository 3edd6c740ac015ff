/** The annotations of a metrics build. */
module dev.metricsbuild.annotations {
    exports dev.metricsbuild.annotations;
}
