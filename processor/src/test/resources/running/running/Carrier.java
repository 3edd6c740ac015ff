package running;

import dev.metricsbuild.annotations.JobMetric;

abstract class Carrier<T> {
    @JobMetric
    double inherited(T log) {
        return log == null ? 0 : 7;
    }
}
