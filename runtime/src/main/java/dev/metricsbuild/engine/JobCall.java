package dev.metricsbuild.engine;

import dev.metricsbuild.context.JobContext;
import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.data.Series;
import dev.metricsbuild.generated.JobRun;
import dev.metricsbuild.input.InputFiles;
import dev.metricsbuild.input.InputListener;
import dev.metricsbuild.input.Resources;
import dev.metricsbuild.metric.DataSpec;
import dev.metricsbuild.metric.Event;
import dev.metricsbuild.write.MetricsWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One call of a method in job mode. */
final class JobCall extends MetricCall implements JobRun {
    private final JobContext context;
    private final InputFiles logs;
    private final InputFiles experience;

    /**
     * A call.
     *
     * @param listener is notified of the files that are requested
     */
    JobCall(Plan.Step step, MetricsWriter writer, JobContext context, Resources resources, InputListener listener) {
        super(step.dispatcher(), step.method(), writer);
        this.context = context;
        this.logs = new InputFiles(context.logs(), resources, listener);
        this.experience = new InputFiles(context.experience(), resources, listener);
    }

    @Override
    public JobContext context() {
        return context;
    }

    @Override
    public InputFiles logs() {
        return logs;
    }

    @Override
    public InputFiles experience() {
        return experience;
    }

    @Override
    public void emitData(double[] values) {
        emitData(MetricsData.ofDoubles(notNull(values)));
    }

    @Override
    public void emitData(DoubleStream values) {
        emitData(MetricsData.ofDoubles(notNull(values)));
    }

    @Override
    public void emitData(String[] values) {
        emitData(MetricsData.ofStrings(notNull(values)));
    }

    @Override
    public void emitData(List<String> values) {
        emitData(MetricsData.ofStrings(notNull(values)));
    }

    @Override
    public void emitData(Series values) {
        emitData(MetricsData.of(notNull(values)));
    }

    @Override
    public void emitData(Optional<? extends MetricsData> values) {
        if (notNull(values).isPresent()) {
            emitData(values.get());
        }
    }

    @Override
    public void emitData(MetricsData values) {
        DataSpec spec = method().data();
        if (spec == null) {
            throw new IllegalStateException(methodName() + " returned no data.");
        }
        writer().addData(spec, notNull(values));
    }

    @Override
    public void emitEvents(Event event) {
        writer().add(notNull(event));
    }

    @Override
    public void emitEvents(Optional<Event> event) {
        notNull(event).ifPresent(writer()::add);
    }

    @Override
    public void emitEvents(List<Event> events) {
        notNull(events).forEach(this::addEvent);
    }

    @Override
    public void emitEvents(Stream<Event> events) {
        try (Stream<Event> closed = notNull(events)) {
            closed.forEach(this::addEvent);
        }
    }

    private void addEvent(@Nullable Event event) {
        if (event == null) {
            throw new NullPointerException(methodName() + " returned an event that is null; leave such events out.");
        }
        writer().add(event);
    }
}
