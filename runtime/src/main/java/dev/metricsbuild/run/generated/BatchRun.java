package dev.metricsbuild.run.generated;

import dev.metricsbuild.run.BatchContext;
import dev.metricsbuild.run.JobInfo;
import dev.metricsbuild.run.JobMetricsView;
import dev.metricsbuild.run.JobValue;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** One call of a method in batch mode: what it may ask for, and what takes its result. */
public interface BatchRun extends MetricSink {
    /** The batch. */
    BatchContext context();

    /** A number of each job, in the order of the jobs. */
    double[] doubles(PerJobNeed<Double> need);

    /** A number of each job, in the order of the jobs. */
    DoubleStream doubleStream(PerJobNeed<Double> need);

    /** A value of each job, in the order of the jobs. */
    <T> List<JobValue<T>> list(PerJobNeed<T> need);

    /** A value of each job, in the order of the jobs. */
    <T> Stream<JobValue<T>> stream(PerJobNeed<T> need);

    /** From job to value, in the order of the jobs. */
    <T> Map<JobInfo, T> map(PerJobNeed<T> need);

    /** Feeds a collector with a value of each job; what it yields is the method's metric. */
    <T> void collect(PerJobNeed<T> need, Collector<? super T, ?, ?> collector);

    /** Feeds a collector with a value of each job and the job; what it yields is the method's metric. */
    <T> void collectJobValues(PerJobNeed<T> need, Collector<? super JobValue<T>, ?, ?> collector);

    /** Feeds a collector with each job; what it yields is the method's metric. */
    void collectJobs(Collector<? super JobMetricsView, ?, ?> collector);
}
