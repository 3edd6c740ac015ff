package dev.metricsbuild.generated;

import dev.metricsbuild.context.JobContext;
import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.data.Series;
import dev.metricsbuild.input.InputFiles;
import dev.metricsbuild.metric.Event;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** One call of a method in job mode: what it may ask for, and what takes its result. */
public interface JobRun extends MetricSink {
    /** The job. */
    JobContext context();

    /** The files of {@code inputs/logs}. */
    InputFiles logs();

    /** The files of {@code inputs/experience}. */
    InputFiles experience();

    /** Data of numbers. */
    void emitData(double[] values);

    /** Data of numbers. */
    void emitData(DoubleStream values);

    /** Data of texts. */
    void emitData(String[] values);

    /** Data of texts. */
    void emitData(List<String> values);

    /** Data of one series. */
    void emitData(Series values);

    /** Data of any shape. */
    void emitData(MetricsData values);

    /** Data of any shape, or none: then it is left out. */
    void emitData(Optional<? extends MetricsData> values);

    /** An event. */
    void emitEvents(Event event);

    /** An event, or none. */
    void emitEvents(Optional<Event> event);

    /** Events. */
    void emitEvents(List<Event> events);

    /** Events; the stream is closed. */
    void emitEvents(Stream<Event> events);
}
