import dev.metricsbuild.read.MetricsFile

/** The major version of a generated class: 44 more than the release that it was compiled for. */
def release = { directory ->
    def stream = new DataInputStream(new File(basedir, "target/$directory/classes/flight/FlightMetricsDispatcher.class").newInputStream())
    stream.withCloseable { it.readInt(); it.readUnsignedShort(); it.readUnsignedShort() - 44 }
}
def newest = (new File(newestJavaHome, 'release').text =~ /JAVA_VERSION="(\d+)/)[0][1] as int
assert release(17) == 17
assert release(newest) == newest

def written = MetricsFile.open(basedir.toPath().resolve('run/outputs/metrics.binproto'))
assert written.metric('Max speed').get().values().value() == 21.0
