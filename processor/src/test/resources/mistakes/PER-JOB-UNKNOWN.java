//! [metrics:PER-JOB-UNKNOWN] No @JobMetric or @JobData method "maxSped" in this build. Did you mean "maxSpeed" (Flight.maxSpeed, double in m/s)? Others: height.
class Flight {
    @JobMetric(unit = "m/s") static double maxSpeed() { return 1; }

    @JobMetric static double height() { return 1; }

    @BatchMetric static double fleet(@PerJob(/*!*/"maxSped") double[] speeds) { return 1; }
}
