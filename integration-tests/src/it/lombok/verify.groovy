import dev.metricsbuild.read.MetricsFile

def written = MetricsFile.open(basedir.toPath().resolve('run/outputs/metrics.binproto')).readAll()
assert written.metric('Max speed').get().values().value() == 21.0
assert written.metric('Description').get().values().text() == 'FlightMetrics.Flight(name=first, speeds=[0.0, 12.5, 21.0])'
