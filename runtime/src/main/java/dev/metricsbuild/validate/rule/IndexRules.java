package dev.metricsbuild.validate.rule;

import dev.metricsbuild.validate.facts.ContentFacts;
import java.util.List;

/** The platform's rules of a data entry that is flagged as indexed, whatever its type. */
final class IndexRules {
    static final List<Rule<DataSubject>> ALL = List.of(
            Rule.error("INDEX-ID-UUID", "An index's reference is a UUID.", IndexRules::uuid),
            Rule.error("INDEX-ID-KNOWN", "An index's reference refers to a data entry.", IndexRules::known),
            Rule.error("INDEX-AGREE", "There is an index entry for each value.", IndexRules::agree),
            Rule.error("INDEX-TYPE", "index_data_type is the index's data_type.", IndexRules::type));

    private IndexRules() {}

    private static void uuid(DataSubject data, Findings out) {
        Reference index = data.indexReference();
        if (index != null) {
            index.requireUuid(data, out);
        }
    }

    private static void known(DataSubject data, Findings out) {
        Reference index = data.indexReference();
        if (index != null) {
            index.requireKnown(data, out);
        }
    }

    private static void agree(DataSubject data, Findings out) {
        DataSubject index = data.index();
        if (index == null || data.content() instanceof ContentFacts.None) {
            return;
        }
        SeriesAgreement.Mismatch mismatch = SeriesAgreement.between(data, index);
        if (mismatch != null) {
            out.add(
                    data,
                    "index_data_id",
                    mismatch.found(),
                    mismatch.expected(),
                    "Give the index one entry for each value of the data.");
        }
    }

    private static void type(DataSubject data, Findings out) {
        DataSubject index = data.index();
        if (index != null && data.facts().indexType() != index.facts().type()) {
            out.add(
                    data,
                    "index_data_type",
                    DataTypes.name(data.facts().indexType()),
                    DataTypes.name(index.facts().type()) + ", the data_type of " + index.path(),
                    "Set index_data_type to the data_type of the index.");
        }
    }
}
