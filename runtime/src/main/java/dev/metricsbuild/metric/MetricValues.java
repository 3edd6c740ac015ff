package dev.metricsbuild.metric;

import dev.metricsbuild.annotations.MetricStatus;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The values of a metric, by kind. All kinds are immutable. */
public sealed interface MetricValues extends Serializable
        permits Scalar,
                DoubleSummary,
                DoubleOverTime,
                LinePlot,
                BarChart,
                BatchwiseBarChart,
                StatesOverTime,
                Histogram,
                Plotly,
                Image,
                ImageList,
                Text {
    /** The kind. */
    MetricType type();

    /** The metric's status, if it does not follow from the points; else null. */
    @Nullable
    MetricStatus status();

    /** The same values, with a metric status that does not follow from the points. */
    MetricValues withStatus(MetricStatus status);

    /**
     * The same values, with the attributes of the specification filled in where they are absent: the statuses of
     * points, thresholds, failure states, unit, axis names and legend.
     */
    MetricValues resolved(MetricSpec spec);

    /** The status that follows from the points of resolved values; without points, the status of the specification. */
    MetricStatus pointStatus(MetricSpec spec);

    /** The same values, referring to other data. */
    MetricValues mapData(DataMapper mapper);

    /**
     * Calls the visitor's method for this kind.
     *
     * @throws X what the visitor throws
     */
    <R, X extends Exception> R accept(MetricValuesVisitor<R, X> visitor) throws X;
}
