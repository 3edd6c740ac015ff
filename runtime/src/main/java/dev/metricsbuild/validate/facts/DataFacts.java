package dev.metricsbuild.validate.facts;

import java.util.List;

/** One entry of {@code metrics_data}; types are the numbers of {@code MetricsDataType}. */
public interface DataFacts {
    /** The id. */
    IdFacts id();

    /** The type of the elements. */
    int type();

    /** The name; empty where it is not set. */
    String name();

    /** Whether the flag says that there is a series for each category. */
    boolean perCategory();

    /** The names of the categories, in the order to show them in. */
    List<String> categoryNames();

    /** Whether the flag says that there is an index. */
    boolean indexed();

    /** The id of the index. */
    IdFacts indexId();

    /** The type of the index. */
    int indexType();

    /** What the entry holds. */
    ContentFacts content();
}
