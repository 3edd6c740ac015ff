package instances;

import dev.metricsbuild.annotations.*;

/** An instance for both modes. */
class Plain implements Speeds {
    Plain() {}
    Plain(int unused) {}

    @JobMetric double own() { return 1; }
    @BatchMetric double ofBatch() { return 1; }
    @Override public double speed() { return 1; }
}
