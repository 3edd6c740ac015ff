package dev.metricsbuild.metric;

/**
 * Does something with a kind of metric; one method for each kind, so that a new kind is a compile error wherever it must
 * be thought of.
 *
 * @param <R> what comes out
 * @param <X> what goes wrong
 */
public interface MetricValuesVisitor<R, X extends Exception> {
    /** For a scalar. */
    R scalar(Scalar values) throws X;

    /** For a double summary. */
    R doubleSummary(DoubleSummary values) throws X;

    /** For doubles over time. */
    R doubleOverTime(DoubleOverTime values) throws X;

    /** For a line plot. */
    R linePlot(LinePlot values) throws X;

    /** For a bar chart. */
    R barChart(BarChart values) throws X;

    /** For a batchwise bar chart. */
    R batchwiseBarChart(BatchwiseBarChart values) throws X;

    /** For states over time. */
    R statesOverTime(StatesOverTime values) throws X;

    /** For a histogram. */
    R histogram(Histogram values) throws X;

    /** For a Plotly figure. */
    R plotly(Plotly values) throws X;

    /** For an image. */
    R image(Image values) throws X;

    /** For an image list. */
    R imageList(ImageList values) throws X;

    /** For a text. */
    R text(Text values) throws X;
}
