package builds;

import dev.metricsbuild.annotations.*;

@MetricsBuild(include = {Further.class, Whole.class})
final class Part {
    @JobMetric static double part() { return 1; }
}
