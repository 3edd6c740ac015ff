package dev.metricsbuild.validate.rule;

import dev.metricsbuild.validate.facts.SummaryIndexFacts;
import dev.metricsbuild.validate.facts.TimeFacts;
import org.jspecify.annotations.Nullable;

/** An entry of an index, a timestamp or a text, that a summary points at. */
record SummaryPointer(PairSubject summary, String field, Object entry) {
    static @Nullable SummaryPointer of(PairSubject summary, SummaryIndexFacts index) {
        if (index instanceof SummaryIndexFacts.Time time) {
            return new SummaryPointer(summary, "timestamp_index", time.time());
        }
        if (index instanceof SummaryIndexFacts.Uuid uuid) {
            return new SummaryPointer(summary, "uuid_index", uuid.text());
        }
        return index instanceof SummaryIndexFacts.Text text
                ? new SummaryPointer(summary, "string_index", text.text())
                : null;
    }

    String shown() {
        return entry instanceof TimeFacts time
                ? time.seconds() + " s and " + time.nanos() + " ns"
                : Quoted.text(entry.toString());
    }
}
