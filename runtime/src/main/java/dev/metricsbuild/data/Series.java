package dev.metricsbuild.data;

/** A sequence of values of one type. */
public sealed interface Series extends DataContent
        permits DoubleSeries, TimestampSeries, UuidSeries, StringSeries, StatusSeries {
    /** The type of the elements. */
    @Override
    SeriesType type();

    /** The number of elements. */
    int size();

    /** The elements at the given positions, in that order. */
    Series select(int[] positions);

    /** Whether there is no element; the platform rejects such a series. */
    default boolean isEmpty() {
        return size() == 0;
    }
}
