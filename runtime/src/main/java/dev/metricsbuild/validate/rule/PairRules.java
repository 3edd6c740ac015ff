package dev.metricsbuild.validate.rule;

import dev.metricsbuild.validate.facts.IdFacts;
import java.util.List;

/** The platform's rules of values with statuses, which most kinds of metric are made of. */
final class PairRules {
    static final List<Rule<PairSubject>> ALL = List.of(
            Rule.error("VALUE-ID-UUID", "A reference to values is a UUID.", PairRules::valueUuid),
            Rule.error("VALUE-ID-KNOWN", "A reference to values refers to a data entry.", PairRules::valueKnown),
            Rule.error("VALUE-TYPE", "The values are of a type that the kind of metric allows.", PairRules::valueType),
            Rule.error("STATUS-ID-UUID", "A reference to statuses is a UUID.", PairRules::statusUuid),
            Rule.error("STATUS-ID-KNOWN", "A reference to statuses refers to a data entry.", PairRules::statusKnown),
            Rule.error("STATUS-TYPE", "Statuses are statuses, indexed if the values are.", PairRules::statusType),
            Rule.error("STATUS-INDEX-SAME", "Values and statuses have the same index.", PairRules::sameIndex),
            Rule.error(
                    "STATUS-INDEX-TYPE",
                    "The statuses' index is of a type that the kind allows.",
                    PairRules::statusIndex),
            Rule.error(
                    "VALUE-INDEX-TYPE", "The values' index is of a type that the kind allows.", PairRules::valueIndex),
            Rule.error("SERIES-AGREE", "There is a status for each value.", PairRules::agree));

    private PairRules() {}

    private static void valueUuid(PairSubject pair, Findings out) {
        pair.valueReference().requireUuid(pair, out);
    }

    private static void statusUuid(PairSubject pair, Findings out) {
        pair.statusReference().requireUuid(pair, out);
    }

    private static void valueKnown(PairSubject pair, Findings out) {
        pair.valueReference().requireKnown(pair, out);
    }

    private static void statusKnown(PairSubject pair, Findings out) {
        pair.statusReference().requireKnown(pair, out);
    }

    private static void valueType(PairSubject pair, Findings out) {
        DataSubject value = pair.value();
        if (value != null && !pair.valueTypes().has(value.facts().type())) {
            out.add(
                    pair,
                    pair.valueReference().place(),
                    value.path() + " of type " + DataTypes.name(value.facts().type()),
                    pair.valueTypes().choices(),
                    "Name data of that type, or set the entry's data_type if its series is of it.");
        }
    }

    private static void statusType(PairSubject pair, Findings out) {
        DataSubject value = pair.allowedValue();
        DataSubject status = pair.status();
        if (value == null || status == null) {
            return;
        }
        int expected = DataTypes.isIndexed(value.facts().type()) ? DataTypes.INDEXED_STATUS : DataTypes.STATUS;
        if (status.facts().type() != expected) {
            out.add(
                    pair,
                    pair.statusReference().place(),
                    status.path() + " of type " + DataTypes.name(status.facts().type()),
                    DataTypes.name(expected) + ", as the values in " + value.path() + " are "
                            + DataTypes.name(value.facts().type()),
                    "Name statuses that are indexed exactly if the values are.");
        }
    }

    private static void sameIndex(PairSubject pair, Findings out) {
        DataSubject value = pair.allowedValue();
        DataSubject status = pair.status();
        if (value == null
                || status == null
                || !DataTypes.isIndexed(value.facts().type())) {
            return;
        }
        IdFacts valueIndex = value.facts().indexId();
        IdFacts statusIndex = status.facts().indexId();
        if (!statusIndex.sameMessageAs(valueIndex)) {
            out.add(
                    pair,
                    pair.statusReference().place(),
                    status.path() + " with the index " + Quoted.text(statusIndex.text()),
                    Quoted.text(valueIndex.text()) + ", the index of " + value.path(),
                    "Set index_data_id of the statuses to that of the values.");
        }
    }

    private static void statusIndex(PairSubject pair, Findings out) {
        indexType(pair, pair.statusReference(), out);
    }

    private static void valueIndex(PairSubject pair, Findings out) {
        indexType(pair, pair.valueReference(), out);
    }

    private static void indexType(PairSubject pair, Reference reference, Findings out) {
        DataSubject entry = reference.target();
        DataSubject value = pair.allowedValue();
        if (entry == null || value == null || !DataTypes.isIndexed(value.facts().type())) {
            return;
        }
        if (!pair.indexTypes().has(entry.facts().indexType())) {
            out.add(
                    pair,
                    reference.place(),
                    entry.path() + " with an index of type "
                            + DataTypes.name(entry.facts().indexType()),
                    pair.indexTypes().choices(),
                    "Index the data by such a series, and set index_data_type to its data_type.");
        }
    }

    private static void agree(PairSubject pair, Findings out) {
        DataSubject value = pair.value();
        DataSubject status = pair.status();
        if (value == null || status == null) {
            return;
        }
        SeriesAgreement.Mismatch mismatch = SeriesAgreement.between(value, status);
        if (mismatch != null) {
            out.add(
                    pair,
                    pair.statusReference().place(),
                    mismatch.found(),
                    mismatch.expected(),
                    "Give each value of " + value.path() + " its status in " + status.path() + ".");
        }
    }
}
