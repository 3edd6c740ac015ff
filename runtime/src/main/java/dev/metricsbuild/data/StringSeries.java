package dev.metricsbuild.data;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** A series of texts: states, categories, names. */
public final class StringSeries implements Series {
    private static final long serialVersionUID = 1L;

    private final String[] values;

    private StringSeries(String[] values) {
        for (int i = 0; i < values.length; i++) {
            Objects.requireNonNull(values[i], "values[" + i + "]");
        }
        this.values = values;
    }

    /**
     * The series over these values; the array is not copied.
     *
     * @throws NullPointerException if one of them is null; the message says which
     */
    public static StringSeries of(String... values) {
        return new StringSeries(values);
    }

    /**
     * The series of these values, in their order; those of a set without an order are sorted as in {@link MapOrder}.
     *
     * @throws NullPointerException if one of them is null; the message says which
     */
    public static StringSeries of(Collection<String> values) {
        return new StringSeries(MapOrder.ofElements(values).toArray(new String[0]));
    }

    /** The value at a position, from 0. */
    public String at(int position) {
        return values[position];
    }

    /** The values in their order, as a view. */
    public List<String> asList() {
        return Collections.unmodifiableList(Arrays.asList(values));
    }

    @Override
    public SeriesType type() {
        return SeriesType.STRING;
    }

    @Override
    public int size() {
        return values.length;
    }

    @Override
    public StringSeries select(int[] positions) {
        String[] selected = new String[positions.length];
        for (int i = 0; i < positions.length; i++) {
            selected[i] = values[positions[i]];
        }
        return new StringSeries(selected);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StringSeries that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "StringSeries[" + values.length + " values]";
    }
}
