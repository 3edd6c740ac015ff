package dev.metricsbuild.data;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The content of a {@link MetricsData}: one series, one series per category, or a file next to the output. */
public sealed interface DataContent extends Serializable permits Series, DataContent.Grouped, DataContent.ExternalFile {
    /**
     * A series for each category, in the categories' order.
     *
     * @param categories from a category's name to its series, all of one type
     */
    record Grouped(Map<String, Series> categories) implements DataContent {
        /**
         * Copies the map.
         *
         * @throws IllegalArgumentException if there is no category, or if the series are not of one type
         */
        public Grouped {
            categories = Collections.unmodifiableMap(new LinkedHashMap<>(categories));
            if (categories.isEmpty()) {
                throw new IllegalArgumentException("Grouped data needs at least one category; there is none.");
            }
            List<SeriesType> types =
                    categories.values().stream().map(Series::type).distinct().toList();
            if (types.size() > 1) {
                throw new IllegalArgumentException(
                        "The series of all categories must be of one type; found " + types + " in " + categories);
            }
        }

        @Override
        public SeriesType type() {
            return categories.values().iterator().next().type();
        }
    }

    /**
     * A file in the directory of the output.
     *
     * @param path relative to that directory, with forward slashes
     */
    record ExternalFile(String path) implements DataContent {
        @Override
        public SeriesType type() {
            throw new IllegalStateException("An external file has no series: " + path);
        }
    }

    /**
     * The type of the elements.
     *
     * @throws IllegalStateException if this is an external file
     */
    SeriesType type();

    /**
     * The same shape with other series: each is replaced by the result of the function.
     *
     * @throws IllegalStateException if this is an external file
     */
    default DataContent mapSeries(UnaryOperator<Series> function) {
        if (this instanceof Series series) {
            return function.apply(series);
        }
        if (this instanceof Grouped grouped) {
            Map<String, Series> mapped = new LinkedHashMap<>();
            grouped.categories().forEach((name, series) -> mapped.put(name, function.apply(series)));
            return new Grouped(mapped);
        }
        throw new IllegalStateException("An external file has no series: " + this);
    }
}
