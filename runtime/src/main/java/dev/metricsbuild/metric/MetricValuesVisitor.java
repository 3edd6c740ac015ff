package dev.metricsbuild.metric;

/**
 * Does something with a kind of metric; one method for each kind, so that a new kind is a compile error wherever it must
 * be thought of.
 *
 * @param <R> what comes out
 */
public interface MetricValuesVisitor<R> {
    /** For a scalar. */
    R scalar(Scalar values);

    /** For a double summary. */
    R doubleSummary(DoubleSummary values);

    /** For doubles over time. */
    R doubleOverTime(DoubleOverTime values);

    /** For a line plot. */
    R linePlot(LinePlot values);

    /** For a bar chart. */
    R barChart(BarChart values);

    /** For a batchwise bar chart. */
    R batchwiseBarChart(BatchwiseBarChart values);

    /** For states over time. */
    R statesOverTime(StatesOverTime values);

    /** For a histogram. */
    R histogram(Histogram values);

    /** For a Plotly figure. */
    R plotly(Plotly values);

    /** For an image. */
    R image(Image values);

    /** For an image list. */
    R imageList(ImageList values);

    /** For a text. */
    R text(Text values);
}
