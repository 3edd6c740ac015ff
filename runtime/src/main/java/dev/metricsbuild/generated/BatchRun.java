package dev.metricsbuild.generated;

import dev.metricsbuild.context.BatchContext;
import dev.metricsbuild.context.JobInfo;
import dev.metricsbuild.context.JobMetricsView;
import dev.metricsbuild.context.JobValue;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** One call of a method in batch mode: what it may ask for, and what takes its result. */
public interface BatchRun extends MetricSink {
    /** The batch. */
    BatchContext context();

    /** A number of each job, in the order of the jobs. */
    double[] doubles(PerJobKey<Double> key);

    /** A number of each job, in the order of the jobs. */
    DoubleStream doubleStream(PerJobKey<Double> key);

    /** A value of each job, in the order of the jobs. */
    <T> List<JobValue<T>> list(PerJobKey<T> key);

    /** A value of each job, in the order of the jobs. */
    <T> Stream<JobValue<T>> stream(PerJobKey<T> key);

    /** From job to value, in the order of the jobs. */
    <T> Map<JobInfo, T> map(PerJobKey<T> key);

    /** What is made of each job that has the values of all keys that are not optional, in the order of the jobs. */
    <R> List<R> list(List<PerJobKey<?>> keys, Function<JobValues, R> maker);

    /** What is made of each job that has the values of all keys that are not optional, in the order of the jobs. */
    <R> Stream<R> stream(List<PerJobKey<?>> keys, Function<JobValues, R> maker);

    /** Feeds a collector with what is made of each job; what it yields is the method's metric. */
    <R> void collect(List<PerJobKey<?>> keys, Function<JobValues, R> maker, Collector<? super R, ?, ?> collector);

    /** Feeds a collector with a value of each job; what it yields is the method's metric. */
    <T> void collect(PerJobKey<T> key, Collector<? super T, ?, ?> collector);

    /** Feeds a collector with a value of each job and the job; what it yields is the method's metric. */
    <T> void collectJobValues(PerJobKey<T> key, Collector<? super JobValue<T>, ?, ?> collector);

    /** Feeds a collector with each job; what it yields is the method's metric. */
    void collectJobs(Collector<? super JobMetricsView, ?, ?> collector);
}
