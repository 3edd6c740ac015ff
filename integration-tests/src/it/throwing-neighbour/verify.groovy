def log = new File(basedir, 'build.log').text

// Ours has done its part beside the neighbour; then the neighbour's exception is what ends the build.
assert new File(basedir, 'flight/target/generated-sources/annotations/flight/FlightMetricsEntrypoint.java').file
assert log.readLines().findAll { it.startsWith('[ERROR] Failed to execute goal') && it.contains("the neighbour's own fault") }.size() == 1

// Nothing of ours is reported, nor what javac would miss if nothing had been generated.
assert !log.contains('[metrics:')
assert !log.contains('cannot find symbol')
assert !log.contains('FlightMetrics')
