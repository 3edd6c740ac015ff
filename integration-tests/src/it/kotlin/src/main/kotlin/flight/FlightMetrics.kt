package flight

import dev.metricsbuild.annotations.JobMetric
import dev.metricsbuild.annotations.LogFile
import dev.metricsbuild.annotations.MetricsBuild

/** The metrics of one flight: methods of an object, and those of a class beside it. */
@MetricsBuild(include = [DurationMetrics::class])
object FlightMetrics {
    @JvmStatic
    @JobMetric(unit = "m/s", warnsAbove = 20.0)
    fun maxSpeed(@LogFile("flight.jsonl") steps: List<Step>): Double = steps.maxOf { it.speed }
}
