package dev.metricsbuild.validate.rule;

import dev.metricsbuild.validate.facts.ContentFacts;
import dev.metricsbuild.validate.facts.DataFacts;
import dev.metricsbuild.validate.facts.ElementType;
import dev.metricsbuild.validate.facts.SeriesFacts;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The platform's rules of a data entry and its series. */
final class DataRules {
    static final List<Rule<DataSubject>> ALL = List.of(
            Rule.error("DATA-TYPE", "A data entry has a type.", DataRules::type),
            Rule.error("FILE-SET", "An external file's entry contains an external file.", DataRules::fileSet),
            Rule.error("FILE-PATH", "An external file has a path.", DataRules::filePath),
            Rule.error("CATEGORY-SET", "Data per category has a series per category.", DataRules::categorySet),
            Rule.error("SERIES-SET", "Data that is not per category has a series.", DataRules::seriesSet),
            Rule.error("SERIES-EMPTY", "A series has at least one entry.", DataRules::seriesEmpty),
            Rule.error("SERIES-TYPE", "A series matches its data_type.", DataRules::seriesType),
            Rule.error("CATEGORY-NAMES", "Data per category names its categories.", DataRules::categoryNames),
            Rule.error(
                    "CATEGORY-NAMES-MATCH",
                    "The names of the categories are those of the series.",
                    DataRules::categoryNamesMatch));

    private DataRules() {}

    private static void type(DataSubject data, Findings out) {
        if (data.facts().type() == 0) {
            out.add(
                    data,
                    "data_type",
                    "NO_DATA_TYPE",
                    WireEnum.METRICS_DATA_TYPE.choices(),
                    "Set it to the type of the series, INDEXED_ if it has an index.");
        }
    }

    private static void fileSet(DataSubject data, Findings out) {
        if (data.isExternal() && !(data.content() instanceof ContentFacts.External)) {
            wrongContent(data, "external_file", "as data_type is EXTERNAL_FILE_DATA_TYPE", out);
        }
    }

    private static void filePath(DataSubject data, Findings out) {
        if (data.isExternal()
                && data.content() instanceof ContentFacts.External file
                && file.path().isEmpty()) {
            out.add(
                    data,
                    "external_file.path",
                    "an empty path",
                    "the path of a file",
                    "Set it to the file's path, relative to the directory of the message's file.");
        }
    }

    private static void categorySet(DataSubject data, Findings out) {
        if (!data.isExternal() && data.facts().perCategory() && !(data.content() instanceof ContentFacts.Grouped)) {
            wrongContent(data, "series_per_category", "as is_per_category is set", out);
        }
    }

    private static void seriesSet(DataSubject data, Findings out) {
        if (!data.isExternal() && !data.facts().perCategory() && !(data.content() instanceof SeriesFacts)) {
            wrongContent(data, "series", "as is_per_category is not set", out);
        }
    }

    private static void wrongContent(DataSubject data, String expected, String why, Findings out) {
        out.add(
                data,
                expected,
                data.content().field() + " set",
                expected + ", " + why,
                "Set " + expected + ", or change the field that requires it.");
    }

    private static void seriesEmpty(DataSubject data, Findings out) {
        if (!contentIsLookedAt(data)) {
            return;
        }
        data.eachSeries((field, series) -> {
            if (series.length() == 0) {
                out.add(
                        data,
                        field,
                        series.type() == ElementType.NONE
                                ? "a series without elements of any type"
                                : "no " + series.type().field(),
                        "at least one entry",
                        "Add an entry, or leave out the data and the metrics that show it.");
            }
        });
    }

    private static void seriesType(DataSubject data, Findings out) {
        if (!contentIsLookedAt(data) || data.facts().type() == 0) {
            return;
        }
        ElementType expected = DataTypes.elements(data.facts().type());
        data.eachSeries((field, series) -> {
            if (series.type() != expected && series.type() != ElementType.NONE) {
                out.add(
                        data,
                        field,
                        series.type().field(),
                        expected.field() + ", as data_type is "
                                + DataTypes.name(data.facts().type()),
                        "Set data_type to that of the series, or the series to that of data_type.");
            }
        });
    }

    /** Tells whether the platform gets as far as the series: not if another case than the flag's is set. */
    private static boolean contentIsLookedAt(DataSubject data) {
        boolean grouped = data.content() instanceof ContentFacts.Grouped;
        return !data.isExternal() && data.facts().perCategory() == grouped;
    }

    private static void categoryNames(DataSubject data, Findings out) {
        if (data.content() instanceof ContentFacts.Grouped
                && contentIsLookedAt(data)
                && data.facts().categoryNames().isEmpty()) {
            out.add(
                    data,
                    "category_names",
                    "no category name",
                    "at least one",
                    "List the keys of category_to_series, in the order to show them in.");
        }
    }

    private static void categoryNamesMatch(DataSubject data, Findings out) {
        DataFacts facts = data.facts();
        if (!(data.content() instanceof ContentFacts.Grouped grouped)
                || !contentIsLookedAt(data)
                || facts.categoryNames().isEmpty()) {
            return;
        }
        Set<String> keys = grouped.categories().keySet();
        Set<String> names = new HashSet<>(facts.categoryNames());
        if (!names.equals(keys)) {
            out.add(
                    data,
                    "category_names",
                    "the names " + listed(names, keys) + " without a series, the series " + listed(keys, names)
                            + " without a name",
                    "a name for each series and a series for each name",
                    "List exactly the keys of category_to_series.");
        }
    }

    private static String listed(Set<String> all, Set<String> known) {
        String listed = all.stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .limit(5)
                .map(Quoted::text)
                .collect(Collectors.joining(", "));
        return "(" + listed + ")";
    }
}
