package dev.metricsbuild.data;

import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * A named sequence of values that metrics refer to: a series, a series for each category, or an external file.
 *
 * <p>Immutable. Two metrics that use the same object share it: it is written once. Name and id are optional: without
 * them, the writer names the data after the metric that uses it. Equality is identity, since a file can contain two
 * data with the same values.
 */
public final class MetricsData implements Serializable {
    private static final long serialVersionUID = 1L;

    private final @Nullable UUID id;
    private final String name;
    private final String unit;
    private final DataContent content;
    private final @Nullable MetricsData index;

    private MetricsData(@Nullable UUID id, String name, String unit, DataContent content, @Nullable MetricsData index) {
        this.id = id;
        this.name = name;
        this.unit = unit;
        this.content = content;
        this.index = index;
    }

    /** Data with this content, such as a series, without name, unit and index. */
    public static MetricsData of(DataContent content) {
        return new MetricsData(null, "", "", content, null);
    }

    /** Data of one series of doubles; the array is not copied. */
    public static MetricsData ofDoubles(double... values) {
        return of(DoubleSeries.of(values));
    }

    /** Data of one series of doubles. */
    public static MetricsData ofDoubles(DoubleStream values) {
        return of(DoubleSeries.of(values));
    }

    /** Data of one series of texts; the array is not copied. */
    public static MetricsData ofStrings(String... values) {
        return of(StringSeries.of(values));
    }

    /** Data of one series of texts. */
    public static MetricsData ofStrings(Collection<String> values) {
        return of(StringSeries.of(values));
    }

    /** Data of one series of times in nanoseconds; the array is not copied. */
    public static MetricsData ofNanos(long... nanos) {
        return of(TimestampSeries.ofNanos(nanos));
    }

    /**
     * Data of a series for each category, in the {@linkplain MapOrder map's order}.
     *
     * @throws IllegalArgumentException if there is no category, or if the series are not of one type
     */
    public static MetricsData grouped(Map<String, ? extends Series> categories) {
        return of(new DataContent.Grouped(new LinkedHashMap<>(MapOrder.of(categories))));
    }

    /** A file in the directory of the output, by its path relative to that directory. */
    public static MetricsData externalFile(String path) {
        return of(new DataContent.ExternalFile(path));
    }

    /** The same data under a name; names are unique in a file. */
    public MetricsData named(String newName) {
        return new MetricsData(id, newName, unit, content, index);
    }

    /** The same data in a unit, such as {@code m/s}. */
    public MetricsData withUnit(String newUnit) {
        return new MetricsData(id, name, newUnit, content, index);
    }

    /** The same data under the given id. */
    public MetricsData withId(UUID newId) {
        return new MetricsData(newId, name, unit, content, index);
    }

    /**
     * The same data with all attributes of a file.
     *
     * @throws IllegalArgumentException if index and data differ in shape: in length, or in their categories
     */
    public MetricsData identified(UUID newId, String newName, String newUnit, @Nullable MetricsData newIndex) {
        if (newIndex != null) {
            Shape.requireSame(this, newIndex, "index");
        }
        return new MetricsData(newId, newName, newUnit, content, newIndex);
    }

    /**
     * The same data, each point of which belongs to the point of the index at the same position.
     *
     * @throws IllegalArgumentException if index and data differ in shape: in length, or in their categories
     */
    public MetricsData indexedBy(MetricsData newIndex) {
        Shape.requireSame(this, newIndex, "index");
        return new MetricsData(id, name, unit, content, newIndex);
    }

    /** The same data without an index. */
    public MetricsData withoutIndex() {
        return new MetricsData(id, name, unit, content, null);
    }

    /**
     * The same points, grouped by category: the i-th category is that of the i-th point. Categories are in the order of
     * their first point, and points keep their order within a category. An index is grouped in the same way.
     *
     * @throws IllegalArgumentException if there are not as many categories as points
     * @throws IllegalStateException if this is not a single series
     */
    public MetricsData groupBy(String... categories) {
        if (!(content instanceof Series series)) {
            throw new IllegalStateException("Only a single series can be grouped; this is " + this);
        }
        int size = series.size();
        if (categories.length != size) {
            throw new IllegalArgumentException("groupBy needs a category for each point: found " + categories.length
                    + " categories for " + size + " points.");
        }
        Map<String, int[]> positions = Shape.positionsByCategory(categories);
        MetricsData grouped = new MetricsData(id, name, unit, select(series, positions), null);
        return index == null ? grouped : grouped.indexedBy(index.groupBy(categories));
    }

    private static DataContent select(Series series, Map<String, int[]> positions) {
        Map<String, Series> categories = new LinkedHashMap<>();
        positions.forEach((category, of) -> categories.put(category, series.select(of)));
        return new DataContent.Grouped(categories);
    }

    /** The id, if it has one. */
    public Optional<UUID> id() {
        return Optional.ofNullable(id);
    }

    /** The id; null if it has none. For loops over many data: an {@link Optional} for each costs memory. */
    public @Nullable UUID idOrNull() {
        return id;
    }

    /** The name; empty if the writer is to choose one. */
    public String name() {
        return name;
    }

    /** The unit; empty for numbers without a unit and for other values. */
    public String unit() {
        return unit;
    }

    /** The content. */
    public DataContent content() {
        return content;
    }

    /** The data that says which time, category or job each point belongs to. */
    public Optional<MetricsData> index() {
        return Optional.ofNullable(index);
    }

    /** As {@link #index()}, but null where there is none. For loops over many data. */
    public @Nullable MetricsData indexOrNull() {
        return index;
    }

    /**
     * The single series of this data.
     *
     * @throws IllegalStateException if it is grouped or a file
     */
    public Series series() {
        if (content instanceof Series series) {
            return series;
        }
        throw new IllegalStateException("Not a single series: " + this);
    }

    /**
     * The single series of doubles of this data.
     *
     * @throws IllegalStateException if it is anything else
     */
    public DoubleSeries doubles() {
        if (series() instanceof DoubleSeries doubles) {
            return doubles;
        }
        throw new IllegalStateException("Not a series of doubles: " + this);
    }

    /**
     * The single series of times of this data.
     *
     * @throws IllegalStateException if it is anything else
     */
    public TimestampSeries timestamps() {
        if (series() instanceof TimestampSeries times) {
            return times;
        }
        throw new IllegalStateException("Not a series of times: " + this);
    }

    /**
     * The single series of texts of this data.
     *
     * @throws IllegalStateException if it is anything else
     */
    public StringSeries strings() {
        if (series() instanceof StringSeries strings) {
            return strings;
        }
        throw new IllegalStateException("Not a series of texts: " + this);
    }

    @Override
    public String toString() {
        return "MetricsData[" + (name.isEmpty() ? "unnamed" : name) + ", " + content + "]";
    }
}
