package dev.metricsbuild.validate.rule;

import dev.metricsbuild.validate.facts.ContentFacts;
import dev.metricsbuild.validate.facts.EntryVisitor;
import dev.metricsbuild.validate.facts.SeriesFacts;
import dev.metricsbuild.validate.facts.SummaryIndexFacts;
import dev.metricsbuild.validate.facts.TimeFacts;
import dev.metricsbuild.validate.facts.ValuesFacts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the platform lets pass in the series that metrics show. */
final class SeriesWarningRules {
    static final List<Rule<JobSubject>> JOB = List.of(Rule.warning(
            "SUMMARY-INDEX-ABSENT", "A summary's index is in its series.", SeriesWarningRules::summaryIndex));

    static final List<Rule<PairSubject>> PAIR = List.of(Rule.warning(
            "GROUPED-UNSUPPORTED", "Only kinds that support it show data per category.", SeriesWarningRules::grouped));

    static final List<Rule<DataSubject>> DATA = List.of(
            Rule.warning("TIME-ORDER", "The points of a time series are in order.", SeriesWarningRules::timeOrder),
            Rule.warning("INDEX-REPEATED", "An index has no entry twice.", SeriesWarningRules::repeatedEntries));

    private SeriesWarningRules() {}

    private static void grouped(PairSubject pair, Findings out) {
        DataSubject value = pair.value();
        if (value == null || !(value.facts().content() instanceof ContentFacts.Grouped)) {
            return;
        }
        boolean unsupported = pair.values() instanceof ValuesFacts.BarChart
                || pair.values() instanceof ValuesFacts.DoubleOverTime
                || pair.values() instanceof ValuesFacts.LinePlot
                || pair.values() instanceof ValuesFacts.Histogram;
        if (unsupported) {
            out.add(
                    pair,
                    pair.valueReference().place(),
                    value.path() + " with a series per category",
                    "a plain series, as this kind shows no categories",
                    "Make one metric or one series for each category.");
        }
    }

    private static void timeOrder(DataSubject data, Findings out) {
        if (!data.isTimeAxis()) {
            return;
        }
        data.eachSeries((field, series) -> {
            if (series.order() == SeriesFacts.Order.NONE) {
                out.add(
                        data,
                        field,
                        "timestamps out of order",
                        "each at or after the one before",
                        "Sort the points by time, values and statuses with them.");
            }
        });
    }

    private static void repeatedEntries(DataSubject data, Findings out) {
        if (!data.isIndex()) {
            return;
        }
        data.eachSeries((field, series) -> {
            int position = RepeatSearch.firstRepeat(series);
            if (position >= 0) {
                out.add(
                        data,
                        field + "." + series.type().field() + ".series[" + position + "]",
                        "an entry that stands before too",
                        "entries that all differ",
                        "Leave out the repeated entries with what belongs to them, or tell them apart.");
            }
        });
    }

    private static void summaryIndex(JobSubject job, Findings out) {
        // One walk through an index answers for all the summaries that point into it.
        Map<DataSubject, List<Pointer>> pointers = new LinkedHashMap<>();
        for (MetricSubject metric : job.metrics()) {
            if (!(metric.facts().values() instanceof ValuesFacts.DoubleSummary summary)) {
                continue;
            }
            PairSubject pair = metric.pairs().get(0);
            DataSubject value = pair.value();
            DataSubject index = value == null ? null : value.index();
            Pointer pointer = Pointer.of(pair, summary.index());
            if (value != null && summary.index() instanceof SummaryIndexFacts.Position position) {
                positionIsThere(pair, value, position.number(), out);
            } else if (index != null && pointer != null) {
                pointers.computeIfAbsent(index, first -> new ArrayList<>()).add(pointer);
            }
        }
        pointers.forEach((index, pointing) -> entriesAreThere(index, pointing, out));
    }

    /** An entry, a timestamp or a text, that a summary points at. */
    private record Pointer(PairSubject summary, String field, Object entry) {
        static @Nullable Pointer of(PairSubject summary, SummaryIndexFacts index) {
            if (index instanceof SummaryIndexFacts.Time time) {
                return new Pointer(summary, "timestamp_index", time.time());
            }
            if (index instanceof SummaryIndexFacts.Uuid uuid) {
                return new Pointer(summary, "uuid_index", uuid.text());
            }
            return index instanceof SummaryIndexFacts.Text text
                    ? new Pointer(summary, "string_index", text.text())
                    : null;
        }

        String shown() {
            return entry instanceof TimeFacts time
                    ? time.seconds() + " s and " + time.nanos() + " ns"
                    : Quoted.text(entry.toString());
        }
    }

    private static void positionIsThere(PairSubject pair, DataSubject value, int position, Findings out) {
        int[] longest = {0};
        value.eachSeries((field, series) -> longest[0] = Math.max(longest[0], series.length()));
        int length = longest[0];
        if (Integer.compareUnsigned(position, length) >= 0) {
            out.add(
                    pair,
                    "series_index",
                    "the position " + Integer.toUnsignedString(position),
                    "one of the " + length + " entries of " + value.path(),
                    "Point at an entry that is there, counted from 0.");
        }
    }

    private static void entriesAreThere(DataSubject index, List<Pointer> pointers, Findings out) {
        Set<Object> missing = new HashSet<>();
        pointers.forEach(pointer -> missing.add(pointer.entry()));
        index.eachSeries((field, series) -> {
            if (!missing.isEmpty()) {
                series.visit(new Search(missing));
            }
        });
        for (Pointer pointer : pointers) {
            if (missing.contains(pointer.entry())) {
                out.add(
                        pointer.summary(),
                        pointer.field(),
                        pointer.shown(),
                        "an entry of " + index.path() + ", the index of the values",
                        "Point at an entry that is there.");
            }
        }
    }

    /** Takes out of the missing entries those that it sees. */
    private record Search(Set<Object> missing) implements EntryVisitor {
        @Override
        public boolean text(String value) {
            missing.remove(value);
            return !missing.isEmpty();
        }

        @Override
        public boolean time(long seconds, int nanos) {
            missing.remove(new TimeFacts(seconds, nanos));
            return !missing.isEmpty();
        }
    }
}
