package dev.metricsbuild.metric;

import dev.metricsbuild.annotations.MetricStatus;
import dev.metricsbuild.data.MetricsData;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often values fall into buckets. The file contains the values; the dashboard counts them.
 *
 * @param values doubles
 * @param statuses a status for each value; null for those that follow from the thresholds
 * @param buckets contiguous, from lowerBound to upperBound; see {@link Buckets}
 * @param lowerBound the first bucket's lower bound
 * @param upperBound the last bucket's upper bound
 * @param xAxisName the title of the x axis; null for that of the specification
 * @param status the metric's status; null for the worst of its values
 */
public record Histogram(
        MetricsData values,
        @Nullable MetricsData statuses,
        List<Bucket> buckets,
        double lowerBound,
        double upperBound,
        @Nullable String xAxisName,
        @Nullable MetricStatus status)
        implements MetricValues {
    /** Copies the buckets. */
    public Histogram {
        buckets = List.copyOf(buckets);
    }

    /** The histogram of these values over buckets that suit them; the array is not copied. */
    public static Histogram of(double... values) {
        return of(values, Buckets.automatic(values));
    }

    /**
     * The histogram of these values over these buckets; the array is not copied.
     *
     * @throws IllegalArgumentException if there is no bucket
     */
    public static Histogram of(double[] values, List<Bucket> buckets) {
        return of(MetricsData.ofDoubles(values), buckets);
    }

    /**
     * The histogram of these values, which may be indexed or grouped, over these buckets.
     *
     * @throws IllegalArgumentException if there is no bucket
     */
    public static Histogram of(MetricsData values, List<Bucket> buckets) {
        if (buckets.isEmpty()) {
            throw new IllegalArgumentException("A histogram needs at least one bucket; see Buckets.uniform.");
        }
        double lower = buckets.get(0).lower();
        double upper = buckets.get(buckets.size() - 1).upper();
        return new Histogram(values, null, buckets, lower, upper, null, null);
    }

    /** The same histogram under a title of the x axis. */
    public Histogram withXAxisName(String name) {
        return new Histogram(values, statuses, buckets, lowerBound, upperBound, name, status);
    }

    /** The same histogram with statuses of its own: series of statuses in the shape of the values. */
    public Histogram withStatuses(MetricsData newStatuses) {
        return new Histogram(values, newStatuses, buckets, lowerBound, upperBound, xAxisName, status);
    }

    @Override
    public Histogram withStatus(MetricStatus newStatus) {
        return new Histogram(values, statuses, buckets, lowerBound, upperBound, xAxisName, newStatus);
    }

    @Override
    public MetricType type() {
        return MetricType.HISTOGRAM;
    }

    @Override
    public Histogram resolved(MetricSpec spec) {
        return new Histogram(
                values,
                Testing.statuses(values, statuses, spec),
                buckets,
                lowerBound,
                upperBound,
                Parts.text(xAxisName, spec.xAxisName()),
                status);
    }

    @Override
    public MetricStatus pointStatus(MetricSpec spec) {
        return statuses == null ? spec.status() : Testing.worst(List.of(statuses), of -> of);
    }

    @Override
    public Histogram mapData(DataMapper mapper) {
        return new Histogram(
                mapper.map(DataRole.VALUES, "", values),
                Parts.statuses(mapper, "", statuses),
                buckets,
                lowerBound,
                upperBound,
                xAxisName,
                status);
    }

    @Override
    public <R, X extends Exception> R accept(MetricValuesVisitor<R, X> visitor) throws X {
        return visitor.histogram(this);
    }
}
