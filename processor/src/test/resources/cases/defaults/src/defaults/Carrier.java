package defaults;

import dev.metricsbuild.annotations.*;

/** Has defaults of its own. */
@MetricDefaults(importance = MetricImportance.ZERO)
abstract class Carrier {
    /** Inherited! Indeed. */
    @JobMetric double inherited() { return 1; }
}
