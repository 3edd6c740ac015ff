package dev.metricsbuild.collect;

import dev.metricsbuild.context.JobInfo;
import dev.metricsbuild.context.JobValue;
import dev.metricsbuild.data.DoubleSeries;
import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.data.TimestampSeries;
import dev.metricsbuild.metric.DoubleOverTime;
import dev.metricsbuild.metric.Plotly;
import dev.metricsbuild.metric.PlotlyFigure;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The lines of many jobs on their way into one plot, thinned as they come. */
final class JobLines implements ReadyState {
    static final int CODE = 6;

    private final int mostPoints;
    private final List<JobLine> lines = new ArrayList<>();

    /** A line of a job; its name within the job is empty where the job has but one. */
    private record JobLine(JobInfo job, String name, DoubleOverTime.Line line) {}

    JobLines(int mostPoints) {
        if (mostPoints < 2) {
            throw new IllegalArgumentException("A line has at least 2 points; found " + mostPoints + ".");
        }
        this.mostPoints = mostPoints;
    }

    void add(JobValue<DoubleOverTime> of) {
        List<DoubleOverTime.Line> own = of.value().lines();
        List<String> legend = of.value().legend();
        for (int i = 0; i < own.size(); i++) {
            String name = own.size() == 1 ? "" : i < legend.size() ? legend.get(i) : String.valueOf(i + 1);
            lines.add(new JobLine(of.job(), name, thinned(own.get(i))));
        }
    }

    JobLines merge(JobLines other) {
        lines.addAll(other.lines);
        return this;
    }

    /** Without names and ids, which are unique in the job's file and not here. */
    private DoubleOverTime.Line thinned(DoubleOverTime.Line line) {
        MetricsData statuses = line.statuses();
        int[] chosen = line.values().content() instanceof DoubleSeries doubles && doubles.size() > mostPoints
                ? Thinning.positions(doubles.array(), mostPoints)
                : null;
        MetricsData index = line.values().index().map(of -> fresh(of, chosen)).orElse(null);
        return new DoubleOverTime.Line(
                indexed(fresh(line.values(), chosen), index),
                statuses == null ? null : indexed(fresh(statuses, chosen), index),
                line.thresholds());
    }

    private static MetricsData fresh(MetricsData data, int @Nullable [] chosen) {
        MetricsData copy = chosen == null
                ? MetricsData.of(data.content())
                : MetricsData.of(data.content().mapSeries(series -> series.select(chosen)));
        return copy.withUnit(data.unit());
    }

    private static MetricsData indexed(MetricsData data, @Nullable MetricsData index) {
        return index == null ? data : data.indexedBy(index);
    }

    private List<JobLine> sorted() {
        List<JobLine> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.<JobLine, String>comparing(line -> line.job().name())
                .thenComparing(line -> line.job().id()));
        return sorted;
    }

    Optional<DoubleOverTime> overTime() {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Function<JobLine, String> names = names();
        DoubleOverTime.Builder plot = DoubleOverTime.builder();
        List<String> legend = new ArrayList<>();
        for (JobLine line : sorted()) {
            plot.line(line.line());
            legend.add(names.apply(line));
        }
        DoubleOverTime built = plot.build();
        return Optional.of(new DoubleOverTime(built.lines(), null, null, null, legend, null));
    }

    Optional<Plotly> plotly(String xTitle, String yTitle) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Function<JobLine, String> names = names();
        PlotlyFigure figure = Plotly.builder().axes(xTitle, yTitle);
        for (JobLine line : sorted()) {
            MetricsData values = line.line().values();
            figure.line(names.apply(line), seconds(values), values.doubles().array());
        }
        return Optional.of(figure.build());
    }

    private static double[] seconds(MetricsData values) {
        TimestampSeries times = (TimestampSeries) values.index()
                .orElseThrow(() -> new IllegalArgumentException("A line over time has no times: " + values))
                .series();
        double[] seconds = new double[times.size()];
        for (int i = 0; i < seconds.length; i++) {
            seconds[i] = times.nanosAt(i) / 1e9;
        }
        return seconds;
    }

    /** The job's name where no other has it; else with its parameters, and with its id if these do not tell either. */
    private Function<JobLine, String> names() {
        Map<JobInfo, String> names = new HashMap<>();
        lines.forEach(line -> names.put(line.job(), line.job().name()));
        tellApart(names, job -> job.name() + " " + new TreeMap<>(job.parameters()));
        tellApart(names, job -> job.name() + " (" + job.id() + ")");
        return line -> {
            String job = names.getOrDefault(line.job(), line.job().id());
            return line.name().isEmpty() ? job : job + ": " + line.name();
        };
    }

    private static void tellApart(Map<JobInfo, String> names, Function<JobInfo, String> longer) {
        Map<String, Integer> counts = new HashMap<>();
        names.values().forEach(name -> counts.merge(name, 1, Integer::sum));
        names.replaceAll((job, name) -> counts.getOrDefault(name, 1) == 1 ? name : longer.apply(job));
    }

    @Override
    public int code() {
        return CODE;
    }

    @Override
    public void write(ObjectOutput out) throws IOException {
        CompactForm.writeCount(out, mostPoints);
        CompactForm.writeCount(out, lines.size());
        for (JobLine line : lines) {
            out.writeObject(line.job());
            CompactForm.writeText(out, line.name());
            out.writeObject(line.line());
        }
    }

    static JobLines read(ObjectInput in) throws IOException, ClassNotFoundException {
        JobLines read = new JobLines(CompactForm.readSize(in));
        for (long left = CompactForm.readCount(in); left > 0; left--) {
            JobInfo job = (JobInfo) in.readObject();
            String name = CompactForm.readText(in);
            read.lines.add(new JobLine(job, name, (DoubleOverTime.Line) in.readObject()));
        }
        return read;
    }
}
