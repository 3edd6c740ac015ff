package builds;

import builds.other.Other;
import dev.metricsbuild.annotations.*;

/** One entrypoint for several classes, with those that they include themselves. */
@MetricsBuild(name = "Whole build", include = {Part.class, Other.Nested.class}, onError = OnError.ISOLATE)
public final class Whole {
    @JobMetric static double own() { return 1; }
    @BatchMetric static double all(@PerJob("part") double[] values, @PerJob("further") double[] more) { return 1; }
}
