package builds;

import dev.metricsbuild.annotations.*;

final class Further {
    @JobMetric static double further() { return 1; }
}
