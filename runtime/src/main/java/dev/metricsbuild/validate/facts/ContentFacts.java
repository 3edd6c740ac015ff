package dev.metricsbuild.validate.facts;

import java.util.Map;

/** What the {@code data} oneof of a data entry holds. */
public sealed interface ContentFacts
        permits SeriesFacts, ContentFacts.None, ContentFacts.Grouped, ContentFacts.External {

    /** The field of {@code MetricsData} that is set. */
    String field();

    /** No case is set. */
    record None() implements ContentFacts {
        @Override
        public String field() {
            return "none of its fields";
        }
    }

    /** A series for each category, by the category's name, in the order of their first appearance. */
    record Grouped(Map<String, SeriesFacts> categories) implements ContentFacts {
        @Override
        public String field() {
            return "series_per_category";
        }
    }

    /** A file next to the message. */
    record External(String path) implements ContentFacts {
        @Override
        public String field() {
            return "external_file";
        }
    }
}
