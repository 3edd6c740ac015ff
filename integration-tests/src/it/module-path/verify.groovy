import dev.metricsbuild.annotations.MetricStatus
import dev.metricsbuild.read.MetricsFile

def maxSpeed = MetricsFile.open(basedir.toPath().resolve('run/outputs/metrics.binproto')).metric('Max speed').get()
assert maxSpeed.values().value() == 21.0
assert maxSpeed.status() == MetricStatus.FAIL_WARN
