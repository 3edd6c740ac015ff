package dev.metricsbuild.data;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** A series of UUIDs, such as those of jobs. */
public final class UuidSeries implements Series {
    private static final long serialVersionUID = 1L;

    private final UUID[] values;

    private UuidSeries(UUID[] values) {
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
    public static UuidSeries of(UUID... values) {
        return new UuidSeries(values);
    }

    /**
     * The series of these values, in their order; those of a set without an order are sorted as in {@link MapOrder}.
     *
     * @throws NullPointerException if one of them is null; the message says which
     */
    public static UuidSeries of(Collection<UUID> values) {
        return new UuidSeries(MapOrder.ofElements(values).toArray(new UUID[0]));
    }

    /** The value at a position, from 0. */
    public UUID at(int position) {
        return values[position];
    }

    /** The values in their order, as a view. */
    public List<UUID> asList() {
        return Collections.unmodifiableList(Arrays.asList(values));
    }

    @Override
    public SeriesType type() {
        return SeriesType.UUID;
    }

    @Override
    public int size() {
        return values.length;
    }

    @Override
    public UuidSeries select(int[] positions) {
        UUID[] selected = new UUID[positions.length];
        for (int i = 0; i < positions.length; i++) {
            selected[i] = values[positions[i]];
        }
        return new UuidSeries(selected);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UuidSeries that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "UuidSeries[" + values.length + " values]";
    }
}
