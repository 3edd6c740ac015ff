import dev.metricsbuild.read.MetricsFile

def written = MetricsFile.open(basedir.toPath().resolve('run/outputs/metrics.binproto')).readAll()
assert written.metric('Max speed').get().values().value() == 21.0
assert written.metric('Max speed').get().status() as String == 'FAIL_WARN'
assert written.metric('Duration').get().values().value() == 1.0
