package lint;

import dev.metricsbuild.annotations.*;

/** A deprecated class as a whole. */
@Deprecated
class Whole {
    @JobMetric double metric() { return 1; }
}
