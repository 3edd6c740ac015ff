package dev.metricsbuild.validate.rule;

import dev.metricsbuild.validate.facts.ContentFacts;
import dev.metricsbuild.validate.facts.DataFacts;
import dev.metricsbuild.validate.facts.SeriesFacts;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** One entry of the data. */
final class DataSubject implements Subject {
    private final int position;
    private final DataFacts facts;
    private @Nullable Reference indexReference;
    private boolean isIndex;
    private boolean isTimeAxis;

    DataSubject(int position, DataFacts facts) {
        this.position = position;
        this.facts = facts;
    }

    /** Follows the reference to the index, once all data entries are known. */
    void resolve(JobSubject job) {
        if (facts.indexed()) {
            indexReference = Reference.of("index_data_id", facts.indexId(), job);
            DataSubject index = indexReference.target();
            if (index != null) {
                index.isIndex = true;
            }
        }
    }

    DataFacts facts() {
        return facts;
    }

    @Override
    public String path() {
        return "metrics_data[" + position + "]";
    }

    @Override
    public String name() {
        return facts.name();
    }

    /** The reference to the index, where the entry's flag says that it has one. */
    @Nullable
    Reference indexReference() {
        return indexReference;
    }

    /** The entry that is the index, if there is one and the flag says so. */
    @Nullable
    DataSubject index() {
        return indexReference == null ? null : indexReference.target();
    }

    /** Whether it is the index of another entry. */
    boolean isIndex() {
        return isIndex;
    }

    /** Whether a metric shows values over its times. */
    boolean isTimeAxis() {
        return isTimeAxis;
    }

    /** Notes that a metric shows these values over time. */
    void shownOverTime() {
        DataSubject index = index();
        if (index != null) {
            index.isTimeAxis = true;
        }
    }

    /** Shows every series of the entry, with its field as seen from the entry. */
    void eachSeries(BiConsumer<String, SeriesFacts> action) {
        if (facts.content() instanceof ContentFacts.Plain plain) {
            action.accept("series", plain.series());
        } else if (facts.content() instanceof ContentFacts.Grouped grouped) {
            grouped.categories().forEach((key, series) -> action.accept(category(key), series));
        }
    }

    static String category(String key) {
        return "series_per_category.category_to_series[" + Quoted.key(key) + "]";
    }

    boolean isExternal() {
        return facts.type() == DataTypes.EXTERNAL_FILE;
    }
}
