//! [metrics:PER-JOB-AMBIGUOUS] Several classes of this build have a method "speed": One.speed, Two.speed. Rename one.
@MetricsBuild(include = {One.class, Two.class})
class Fleet {
    @BatchMetric static double mean(@PerJob(/*!*/"speed") double[] speeds) { return 1; }
}

class One {
    @JobMetric static double speed() { return 1; }
}

class Two {
    @JobMetric(name = "Another") static double speed() { return 1; }
}
