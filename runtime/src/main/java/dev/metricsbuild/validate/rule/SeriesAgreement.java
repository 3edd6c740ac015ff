package dev.metricsbuild.validate.rule;

import dev.metricsbuild.validate.facts.ContentFacts;
import dev.metricsbuild.validate.facts.ElementType;
import dev.metricsbuild.validate.facts.SeriesFacts;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether two data entries belong together point by point, as the platform compares them. */
final class SeriesAgreement {

    /** What does not agree. */
    record Mismatch(String found, String expected) {}

    private SeriesAgreement() {}

    /** Compares an entry with one that goes with it; null when they agree. */
    static @Nullable Mismatch between(DataSubject values, DataSubject other) {
        ContentFacts content = values.content();
        ContentFacts otherContent = other.content();
        if (content instanceof ContentFacts.None) {
            return new Mismatch(values.path() + " without any data", "a series");
        }
        if (!content.field().equals(otherContent.field())) {
            return new Mismatch(
                    other.path() + " with " + otherContent.field() + " set",
                    content.field() + ", as in " + values.path());
        }
        if (content instanceof SeriesFacts series && otherContent instanceof SeriesFacts otherSeries) {
            return lengths(values, "series", series, other, otherSeries);
        }
        if (content instanceof ContentFacts.Grouped grouped
                && otherContent instanceof ContentFacts.Grouped otherGrouped) {
            return categories(values, grouped.categories(), other, otherGrouped.categories());
        }
        return null;
    }

    private static @Nullable Mismatch categories(
            DataSubject values,
            Map<String, SeriesFacts> categories,
            DataSubject other,
            Map<String, SeriesFacts> otherCategories) {
        for (Map.Entry<String, SeriesFacts> entry : categories.entrySet()) {
            SeriesFacts otherSeries = otherCategories.get(entry.getKey());
            if (otherSeries == null) {
                return new Mismatch(
                        other.path() + " without the category " + Quoted.text(entry.getKey()),
                        "the categories of " + values.path());
            }
            Mismatch mismatch =
                    lengths(values, DataSubject.category(entry.getKey()), entry.getValue(), other, otherSeries);
            if (mismatch != null) {
                return mismatch;
            }
        }
        if (categories.size() != otherCategories.size()) {
            return new Mismatch(
                    otherCategories.size() + " categories in " + other.path(),
                    "the " + categories.size() + " of " + values.path());
        }
        return null;
    }

    private static @Nullable Mismatch lengths(
            DataSubject values, String field, SeriesFacts series, DataSubject other, SeriesFacts otherSeries) {
        if (series.type() == ElementType.NONE) {
            return new Mismatch(values.path(field) + " without elements of any type", "a series with elements");
        }
        if (otherSeries.type() == ElementType.NONE) {
            return new Mismatch(other.path(field) + " without elements of any type", "a series with elements");
        }
        if (series.length() != otherSeries.length()) {
            return new Mismatch(
                    otherSeries.length() + " entries in " + other.path(field),
                    series.length() + ", as in " + values.path(field));
        }
        return null;
    }
}
