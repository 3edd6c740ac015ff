package dev.metricsbuild.validate.rule;

import dev.metricsbuild.validate.facts.ContentFacts;
import dev.metricsbuild.validate.facts.DataFacts;
import dev.metricsbuild.validate.facts.SeriesFacts;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One entry of the data. */
record DataSubject(JobSubject job, int position, DataFacts facts) implements Subject {

    @Override
    public String path() {
        return "metrics_data[" + position + "]";
    }

    @Override
    public String name() {
        return facts.name();
    }

    /** Every series of the entry, by its field as seen from the entry. */
    Map<String, SeriesFacts> series() {
        if (facts.content() instanceof ContentFacts.Plain plain) {
            return Map.of("series", plain.series());
        }
        if (!(facts.content() instanceof ContentFacts.Grouped grouped)) {
            return Map.of();
        }
        Map<String, SeriesFacts> series = new LinkedHashMap<>();
        grouped.categories().forEach((key, value) -> series.put(category(key), value));
        return series;
    }

    static String category(String key) {
        return "series_per_category.category_to_series[" + Quoted.key(key) + "]";
    }

    boolean isExternal() {
        return facts.type() == DataTypes.EXTERNAL_FILE;
    }

    /** By position: comparing the facts of entries would cost more than the rules that keep them in sets. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DataSubject data && position == data.position && job == data.job;
    }

    @Override
    public int hashCode() {
        return position;
    }
}
