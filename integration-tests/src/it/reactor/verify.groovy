import dev.metricsbuild.read.MetricsFile

assert new File(basedir, 'battery/target/battery-1.jar').file
def written = MetricsFile.open(basedir.toPath().resolve('flight/run/outputs/metrics.binproto'))
assert written.metricNames() == ['Max speed', 'Lowest voltage']
assert written.metric('Lowest voltage').get().values().value() == 11.5
