package dev.metricsbuild.validate.values;

import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.metric.BarChart;
import dev.metricsbuild.metric.BatchwiseBarChart;
import dev.metricsbuild.metric.DoubleOverTime;
import dev.metricsbuild.metric.DoubleSummary;
import dev.metricsbuild.metric.Histogram;
import dev.metricsbuild.metric.Image;
import dev.metricsbuild.metric.ImageList;
import dev.metricsbuild.metric.LinePlot;
import dev.metricsbuild.metric.MetricValuesVisitor;
import dev.metricsbuild.metric.Plotly;
import dev.metricsbuild.metric.Scalar;
import dev.metricsbuild.metric.StatesOverTime;
import dev.metricsbuild.metric.SummaryIndex;
import dev.metricsbuild.metric.Text;
import dev.metricsbuild.metric.Thresholds;
import dev.metricsbuild.validate.facts.BucketFacts;
import dev.metricsbuild.validate.facts.IdFacts;
import dev.metricsbuild.validate.facts.SummaryIndexFacts;
import dev.metricsbuild.validate.facts.ThresholdFacts;
import dev.metricsbuild.validate.facts.TimeFacts;
import dev.metricsbuild.validate.facts.ValuesFacts;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes the facts of each kind of metric from its values. */
final class ValuesFactsReader implements MetricValuesVisitor<ValuesFacts, RuntimeException> {
    static final ValuesFactsReader KINDS = new ValuesFactsReader();

    private ValuesFactsReader() {}

    @Override
    public ValuesFacts scalar(Scalar values) {
        return new ValuesFacts.Scalar(values.value(), thresholds(values.thresholds()));
    }

    @Override
    public ValuesFacts doubleSummary(DoubleSummary values) {
        return new ValuesFacts.DoubleSummary(
                id(values.values()), id(values.statuses()), index(values.index()), thresholds(values.thresholds()));
    }

    @Override
    public ValuesFacts doubleOverTime(DoubleOverTime values) {
        return new ValuesFacts.DoubleOverTime(
                ids(values.lines(), DoubleOverTime.Line::values),
                ids(values.lines(), DoubleOverTime.Line::statuses),
                Lists.mapped(values.lines(), line -> line.thresholds() == null ? null : thresholds(line.thresholds())),
                time(values.startNanos()),
                time(values.endNanos()),
                values.legend().size());
    }

    @Override
    public ValuesFacts linePlot(LinePlot values) {
        return new ValuesFacts.LinePlot(
                ids(values.lines(), LinePlot.Line::x),
                ids(values.lines(), LinePlot.Line::y),
                ids(values.lines(), LinePlot.Line::statuses),
                values.legend().size());
    }

    @Override
    public ValuesFacts barChart(BarChart values) {
        return new ValuesFacts.BarChart(
                ids(values.bars(), BarChart.Bars::values),
                ids(values.bars(), BarChart.Bars::statuses),
                values.legend().size());
    }

    @Override
    public ValuesFacts batchwiseBarChart(BatchwiseBarChart values) {
        UUID project = values.projectId();
        return new ValuesFacts.BatchwiseBarChart(
                ids(values.bars(), BatchwiseBarChart.Bars::times),
                ids(values.bars(), BatchwiseBarChart.Bars::values),
                ids(values.bars(), BatchwiseBarChart.Bars::statuses),
                values.bars().size(),
                values.colors(),
                project == null ? "" : project.toString());
    }

    @Override
    public ValuesFacts statesOverTime(StatesOverTime values) {
        return new ValuesFacts.StatesOverTime(
                ids(values.lanes(), StatesOverTime.Lane::states),
                ids(values.lanes(), StatesOverTime.Lane::statuses),
                values.statesSet(),
                values.failureStates(),
                values.legend().size());
    }

    @Override
    public ValuesFacts histogram(Histogram values) {
        return new ValuesFacts.Histogram(
                id(values.values()),
                id(values.statuses()),
                Lists.mapped(values.buckets(), bucket -> new BucketFacts(bucket.lower(), bucket.upper())),
                values.lowerBound(),
                values.upperBound());
    }

    @Override
    public ValuesFacts plotly(Plotly values) {
        return new ValuesFacts.Plotly(true);
    }

    @Override
    public ValuesFacts image(Image values) {
        return new ValuesFacts.Image(id(values.file()));
    }

    @Override
    public ValuesFacts imageList(ImageList values) {
        return new ValuesFacts.ImageList(ids(values.files(), file -> file));
    }

    @Override
    public ValuesFacts text(Text values) {
        return new ValuesFacts.Text(values.text().isEmpty());
    }

    private static SummaryIndexFacts index(@Nullable SummaryIndex index) {
        if (index instanceof SummaryIndex.OfPosition of) {
            return new SummaryIndexFacts.Position(of.position());
        }
        if (index instanceof SummaryIndex.OfTimestamp of) {
            return new SummaryIndexFacts.Time(JobFactsReader.time(of.nanos()));
        }
        if (index instanceof SummaryIndex.OfUuid of) {
            return new SummaryIndexFacts.Uuid(of.uuid().toString());
        }
        if (index instanceof SummaryIndex.OfString of) {
            return new SummaryIndexFacts.Text(of.text());
        }
        return new SummaryIndexFacts.None();
    }

    /** The ids of one part of every line; parts that are not set do not stand in the file. */
    private static <L> List<IdFacts> ids(List<L> lines, Function<L, @Nullable MetricsData> part) {
        return Lists.mapped(lines, line -> {
            MetricsData data = part.apply(line);
            return data == null ? null : DataView.id(data);
        });
    }

    private static IdFacts id(@Nullable MetricsData data) {
        return data == null ? IdFacts.UNSET : DataView.id(data);
    }

    private static @Nullable TimeFacts time(@Nullable Long nanos) {
        return nanos == null ? null : JobFactsReader.time(nanos);
    }

    private static ThresholdFacts thresholds(@Nullable Thresholds thresholds) {
        return thresholds == null
                ? ThresholdFacts.NONE
                : new ThresholdFacts(thresholds.failsAbove(), thresholds.failsBelow());
    }
}
