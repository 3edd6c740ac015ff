package dev.metricsbuild.data;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/** A series of 64-bit floating point numbers. */
public final class DoubleSeries implements Series {
    private static final long serialVersionUID = 1L;

    private final double[] values;

    private DoubleSeries(double[] values) {
        this.values = values;
    }

    /** The series over these values; the array is not copied. */
    public static DoubleSeries of(double... values) {
        return new DoubleSeries(values);
    }

    /** The series of the values of a stream. */
    public static DoubleSeries of(DoubleStream values) {
        return new DoubleSeries(values.toArray());
    }

    /** The value at a position, from 0. */
    public double at(int position) {
        return values[position];
    }

    /** The underlying array, not a copy: it must not be changed. */
    public double[] array() {
        return values;
    }

    /** The values in their order. */
    public DoubleStream stream() {
        return Arrays.stream(values);
    }

    @Override
    public SeriesType type() {
        return SeriesType.DOUBLE;
    }

    @Override
    public int size() {
        return values.length;
    }

    @Override
    public DoubleSeries select(int[] positions) {
        double[] selected = new double[positions.length];
        for (int i = 0; i < positions.length; i++) {
            selected[i] = values[positions[i]];
        }
        return new DoubleSeries(selected);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DoubleSeries that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "DoubleSeries[" + values.length + " values]";
    }
}
