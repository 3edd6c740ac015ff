//! [metrics:PER-JOB-TYPE] Flight.speed yields int in each job, which parameter speeds cannot take as List<JobValue<Integer>>. Make it double[], DoubleStream, List<JobValue<Double>>, Stream<JobValue<Double>> or Map<JobInfo, Double>.
class Flight {
    @JobMetric static int speed() { return 1; }

    @BatchMetric static double mean(@PerJob("speed") List<JobValue<Integer>> /*!*/speeds) { return 1; }
}
