package dev.metricsbuild.validate.rule;

import dev.metricsbuild.validate.facts.IdFacts;
import org.jspecify.annotations.Nullable;

/**
 * A field that names a data entry.
 *
 * @param position the position where the field is a list, else -1
 * @param target the entry that it leads to; null where it leads nowhere
 */
record Reference(
        String field, int position, IdFacts id, @Nullable DataSubject target) {

    /** The field that is no list. */
    static Reference of(String field, IdFacts id, JobSubject job) {
        return new Reference(field, -1, id, job.data(id));
    }

    /** The field, with its position where it is a list. */
    String place() {
        return position < 0 ? field : field + "[" + position + "]";
    }

    /** Reports a reference that is no UUID. */
    void requireUuid(Subject subject, Findings out) {
        if (!id.isUuid()) {
            out.add(
                    subject,
                    place(),
                    Quoted.text(id.text()),
                    "the id of a data entry",
                    "Set it to the metrics_data_id of the intended entry.");
        }
    }

    /** Reports a reference that is a UUID and leads nowhere. */
    void requireKnown(Subject subject, Findings out) {
        if (target == null && id.isUuid()) {
            out.add(
                    subject,
                    place(),
                    Quoted.text(id.text()) + ", which no data entry has",
                    "the id of a data entry, in the same spelling",
                    "Add the data entry to metrics_data, or name an existing one.");
        }
    }
}
