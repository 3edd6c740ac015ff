package dev.metricsbuild.validate.scan;

import dev.metricsbuild.validate.facts.BucketFacts;
import dev.metricsbuild.validate.facts.IdFacts;
import dev.metricsbuild.validate.facts.SummaryIndexFacts;
import dev.metricsbuild.validate.facts.ThresholdFacts;
import dev.metricsbuild.validate.facts.TimeFacts;
import dev.metricsbuild.validate.facts.ValuesFacts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One case of {@code MetricValues} while its parts arrive; each kind uses the fields that it has. The kind is the number
 * of the oneof's field, which is the number of the metric's type too.
 */
final class ValuesState {
    static final int LAST_KIND = 12;

    private final int kind;
    final List<IdFacts> values = new ArrayList<>(1);
    final List<IdFacts> times = new ArrayList<>(0);
    final List<IdFacts> statuses = new ArrayList<>(1);
    final List<ThresholdFacts> thresholds = new ArrayList<>(0);
    final List<BucketFacts> buckets = new ArrayList<>(0);
    final List<String> states = new ArrayList<>(0);
    final List<String> failureStates = new ArrayList<>(0);
    final List<String> colors = new ArrayList<>(0);
    final IdState valueId = new IdState();
    final IdState statusId = new IdState();
    int legends;
    int categories;
    double lower;
    double upper;

    @Nullable
    Double value;

    boolean jsonPresent;
    int textLength;
    ThresholdFacts threshold = ThresholdFacts.NONE;
    SummaryIndexFacts index = new SummaryIndexFacts.None();

    @Nullable
    TimeFacts start;

    @Nullable
    TimeFacts end;

    ValuesState(int kind) {
        this.kind = kind;
    }

    int kind() {
        return kind;
    }

    ValuesFacts facts() {
        return switch (kind) {
            case 1 -> new ValuesFacts.DoubleSummary(valueId.facts(), statusId.facts(), index, threshold);
            case 2 -> new ValuesFacts.DoubleOverTime(values, statuses, thresholds, start, end, legends);
            case 3 -> new ValuesFacts.LinePlot(times, values, statuses, legends);
            case 4 -> new ValuesFacts.BarChart(values, statuses, legends);
            case 5 -> new ValuesFacts.StatesOverTime(values, statuses, states, failureStates, legends);
            case 6 -> new ValuesFacts.Histogram(valueId.facts(), statusId.facts(), buckets, lower, upper);
            case 7 -> new ValuesFacts.Scalar(value, threshold);
            case 8 -> new ValuesFacts.Plotly(jsonPresent);
            case 9 -> new ValuesFacts.Image(valueId.facts());
            case 10 -> new ValuesFacts.BatchwiseBarChart(times, values, statuses, categories, colors, valueId.text());
            case 11 -> new ValuesFacts.Text(textLength == 0);
            case LAST_KIND -> new ValuesFacts.ImageList(values);
            default -> throw new AssertionError(kind);
        };
    }
}
