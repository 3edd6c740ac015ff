/** A metrics build that is a module. */
module user.flight {
    requires dev.metricsbuild.runtime;
}
