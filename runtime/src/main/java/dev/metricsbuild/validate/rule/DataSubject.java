package dev.metricsbuild.validate.rule;

import dev.metricsbuild.validate.facts.ContentFacts;
import dev.metricsbuild.validate.facts.DataFacts;
import dev.metricsbuild.validate.facts.SeriesFacts;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** One entry of the data. */
final class DataSubject implements Subject {
    private final JobSubject job;
    private final int position;
    private final DataFacts facts;
    private @Nullable ContentFacts content;
    private @Nullable Reference indexReference;

    DataSubject(JobSubject job, int position, DataFacts facts) {
        this.job = job;
        this.position = position;
        this.facts = facts;
    }

    int position() {
        return position;
    }

    DataFacts facts() {
        return facts;
    }

    /** What the entry holds, the same object each time, so that what a series has found out is found out once. */
    ContentFacts content() {
        ContentFacts known = content == null ? facts.content() : content;
        content = known;
        return known;
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
        if (indexReference == null && facts.indexed()) {
            indexReference = new Reference("index_data_id", -1, facts.indexId(), job.indexOf(position));
        }
        return indexReference;
    }

    /** The entry that is the index, if there is one and the flag says so. */
    @Nullable
    DataSubject index() {
        Reference reference = indexReference();
        return reference == null ? null : reference.target();
    }

    /** Whether it is the index of another entry. */
    boolean isIndex() {
        return job.isIndex(position);
    }

    /** Whether a metric shows values over its times. */
    boolean isTimeAxis() {
        return job.isTimeAxis(position);
    }

    /** Shows every series of the entry, with its field as seen from the entry. */
    void eachSeries(BiConsumer<String, SeriesFacts> action) {
        if (content() instanceof SeriesFacts series) {
            action.accept("series", series);
        } else if (content() instanceof ContentFacts.Grouped grouped) {
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
