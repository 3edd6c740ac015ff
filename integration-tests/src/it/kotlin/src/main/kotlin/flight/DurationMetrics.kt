package flight

import dev.metricsbuild.annotations.JobMetric
import dev.metricsbuild.annotations.LogFile

/** A class is made once a run. */
class DurationMetrics {
    @JobMetric(unit = "s")
    fun duration(@LogFile("flight.jsonl") steps: List<Step>): Double = steps.last().t
}
