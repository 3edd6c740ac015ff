package dev.metricsbuild.metric;

/** The kinds of metrics; each has a class of the same name. */
public enum MetricType {
    /** {@link Scalar}. */
    SCALAR,
    /** {@link DoubleSummary}. */
    DOUBLE_SUMMARY,
    /** {@link DoubleOverTime}. */
    DOUBLE_OVER_TIME,
    /** {@link LinePlot}. */
    LINE_PLOT,
    /** {@link BarChart}. */
    BAR_CHART,
    /** {@link BatchwiseBarChart}. */
    BATCHWISE_BAR_CHART,
    /** {@link StatesOverTime}. */
    STATES_OVER_TIME,
    /** {@link Histogram}. */
    HISTOGRAM,
    /** {@link Plotly}. */
    PLOTLY,
    /** {@link Image}. */
    IMAGE,
    /** {@link ImageList}. */
    IMAGE_LIST,
    /** {@link Text}. */
    TEXT
}
