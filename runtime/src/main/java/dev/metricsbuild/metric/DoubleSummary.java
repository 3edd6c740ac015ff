package dev.metricsbuild.metric;

import dev.metricsbuild.annotations.MetricStatus;
import dev.metricsbuild.data.DataContent;
import dev.metricsbuild.data.DoubleSeries;
import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.data.Series;
import dev.metricsbuild.data.StatusSeries;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * One value picked out of a series, or out of the series of each category: the last, the largest, the one of a job.
 *
 * @param values doubles
 * @param statuses a status for each value; null for those that follow from the thresholds
 * @param index which value is shown; null if the reader of the file decides
 * @param thresholds the thresholds that values are tested against; null for those of the specification
 * @param status the metric's status; null for the one of the value shown
 */
public record DoubleSummary(
        MetricsData values,
        @Nullable MetricsData statuses,
        @Nullable SummaryIndex index,
        @Nullable Thresholds thresholds,
        @Nullable MetricStatus status)
        implements MetricValues {
    /** These values; the reader of the file decides which of them is shown, which is clear for one value per category. */
    public static DoubleSummary of(MetricsData values) {
        return new DoubleSummary(values, null, null, null, null);
    }

    /** The value at an index of these values. */
    public static DoubleSummary of(MetricsData values, SummaryIndex index) {
        return new DoubleSummary(values, null, index, null, null);
    }

    /**
     * The value at a position, from 0, of these values; the array is not copied.
     *
     * @throws IllegalArgumentException if there is no such position; without values, only position 0 is allowed
     */
    public static DoubleSummary at(int position, double... values) {
        if (position < 0 || position >= Math.max(1, values.length)) {
            throw new IllegalArgumentException(
                    "Position " + position + " is outside the values, of which there are " + values.length + ".");
        }
        return of(MetricsData.ofDoubles(values), new SummaryIndex.OfPosition(position));
    }

    /** The last of these values; the array is not copied. */
    public static DoubleSummary last(double... values) {
        return at(Math.max(0, values.length - 1), values);
    }

    /** The largest of these values, the first of equals; the array is not copied. */
    public static DoubleSummary max(double... values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            best = values[i] > values[best] || Double.isNaN(values[best]) ? i : best;
        }
        return at(best, values);
    }

    /** The smallest of these values, the first of equals; the array is not copied. */
    public static DoubleSummary min(double... values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            best = values[i] < values[best] || Double.isNaN(values[best]) ? i : best;
        }
        return at(best, values);
    }

    /** The same, with statuses of its own: series of statuses in the shape of the values. */
    public DoubleSummary withStatuses(MetricsData newStatuses) {
        return new DoubleSummary(values, newStatuses, index, thresholds, status);
    }

    @Override
    public DoubleSummary withStatus(MetricStatus newStatus) {
        return new DoubleSummary(values, statuses, index, thresholds, newStatus);
    }

    @Override
    public MetricType type() {
        return MetricType.DOUBLE_SUMMARY;
    }

    @Override
    public DoubleSummary resolved(MetricSpec spec) {
        Thresholds bounds = thresholds == null ? spec.thresholds() : thresholds;
        return new DoubleSummary(
                values, Testing.statuses(values, statuses, bounds, spec.status()), index, bounds, status);
    }

    @Override
    public MetricStatus pointStatus(MetricSpec spec) {
        if (statuses == null) {
            return spec.status();
        }
        DataContent tested = statuses.content();
        Series by = indexOf("");
        if (tested instanceof Series series) {
            return Testing.worst(shown(values.content() instanceof Series of ? of : null, series, by));
        }
        int seen = 0;
        if (tested instanceof DataContent.Grouped grouped && values.content() instanceof DataContent.Grouped of) {
            for (Map.Entry<String, Series> category : grouped.categories().entrySet()) {
                seen |= shown(of.categories().get(category.getKey()), category.getValue(), indexOf(category.getKey()));
            }
        }
        return Testing.worst(seen);
    }

    private @Nullable Series indexOf(String category) {
        DataContent content = values.index().map(MetricsData::content).orElse(null);
        if (content instanceof Series series) {
            return series;
        }
        return content instanceof DataContent.Grouped grouped
                ? grouped.categories().get(category)
                : null;
    }

    /** The status of the value shown as a bit; of all values where the index names none of them. */
    private int shown(@Nullable Series series, Series tested, @Nullable Series by) {
        if (!(series instanceof DoubleSeries doubles) || !(tested instanceof StatusSeries codes)) {
            return 0;
        }
        OptionalInt position = index == null ? OptionalInt.empty() : index.positionIn(doubles, by);
        if (position.isPresent() && position.getAsInt() < codes.size()) {
            return 1 << StatusSeries.code(codes.at(position.getAsInt()));
        }
        int seen = 0;
        for (byte code : codes.codeArray()) {
            seen |= 1 << code;
        }
        return seen;
    }

    @Override
    public DoubleSummary mapData(DataMapper mapper) {
        return new DoubleSummary(
                mapper.map(DataRole.VALUES, "", values),
                Parts.statuses(mapper, "", statuses),
                index,
                thresholds,
                status);
    }

    @Override
    public <R, X extends Exception> R accept(MetricValuesVisitor<R, X> visitor) throws X {
        return visitor.doubleSummary(this);
    }
}
