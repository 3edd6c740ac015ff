package builds;

import dev.metricsbuild.annotations.*;

/** Computes nothing itself. */
@MetricsBuild(include = Further.class)
interface Head {}
