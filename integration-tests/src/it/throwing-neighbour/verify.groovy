def log = new File(basedir, 'build.log').text

// Ours has done its part beside the neighbour; then the neighbour's exception is what ends the build.
assert new File(basedir, 'flight/target/generated-sources/annotations/flight/FlightMetricsEntrypoint.java').file
assert log.contains("Fatal error compiling: java.lang.IllegalStateException: the neighbour's own fault")

// Nothing of ours is reported, nor what javac would miss if nothing had been generated.
assert !log.contains('[metrics:')
assert !log.contains('cannot find symbol')
assert !log.contains('FlightMetrics')
