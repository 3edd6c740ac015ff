package dev.metricsbuild.validate.rule;

import dev.metricsbuild.validate.facts.ContentFacts;
import dev.metricsbuild.validate.facts.EntryVisitor;
import dev.metricsbuild.validate.facts.SeriesFacts;
import dev.metricsbuild.validate.facts.SummaryIndexFacts;
import dev.metricsbuild.validate.facts.TimeFacts;
import dev.metricsbuild.validate.facts.ValuesFacts;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the platform lets pass in the series that metrics show. */
final class SeriesWarningRules {
    static final List<Rule<PairSubject>> PAIR = List.of(
            Rule.warning(
                    "GROUPED-UNSUPPORTED",
                    "Only kinds that support it show data per category.",
                    SeriesWarningRules::grouped),
            summaryIndex(SeriesWarningRules::pointer));

    /** Asked when all metrics have been seen. */
    static final List<Rule<JobSubject>> SUMMARIES = List.of(summaryIndex(SeriesWarningRules::pointedAt));

    static final List<Rule<DataSubject>> DATA = List.of(
            Rule.warning("TIME-ORDER", "The points of a time series are in order.", SeriesWarningRules::timeOrder),
            Rule.warning("INDEX-REPEATED", "An index has no entry twice.", SeriesWarningRules::repeatedEntries));

    private SeriesWarningRules() {}

    private static void grouped(PairSubject pair, Findings out) {
        DataSubject value = pair.value();
        if (value == null || !(value.content() instanceof ContentFacts.Grouped)) {
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
                        "an entry that also occurs earlier",
                        "entries that all differ",
                        "Leave out the repeated entries with their values and statuses, or make them distinct.");
            }
        });
    }

    private static <S extends Subject> Rule<S> summaryIndex(Rule.Check<S> check) {
        return Rule.warning("SUMMARY-INDEX-ABSENT", "A summary's index is in its series.", check);
    }

    /** A position can be told at once. An entry is looked for later, so that one walk through an index finds all of them. */
    private static void pointer(PairSubject pair, Findings out) {
        DataSubject value = pair.value();
        if (value == null || !(pair.values() instanceof ValuesFacts.DoubleSummary summary)) {
            return;
        }
        if (summary.index() instanceof SummaryIndexFacts.Position position) {
            positionIsThere(pair, value, position.number(), out);
            return;
        }
        DataSubject index = pair.index();
        SummaryPointer pointer = SummaryPointer.of(pair, summary.index());
        if (index != null && pointer != null) {
            pair.metric().job().notePointer(index, pointer);
        }
    }

    private static void pointedAt(JobSubject job, Findings out) {
        job.eachPointedAt((index, pointers) -> entriesAreThere(index, pointers, out));
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
                    "Point at an existing entry, counted from 0.");
        }
    }

    private static void entriesAreThere(DataSubject index, List<SummaryPointer> pointers, Findings out) {
        Set<Object> missing = new HashSet<>();
        pointers.forEach(pointer -> missing.add(pointer.entry()));
        index.eachSeries((field, series) -> {
            if (!missing.isEmpty()) {
                series.visit(new Search(missing));
            }
        });
        for (SummaryPointer pointer : pointers) {
            if (missing.contains(pointer.entry())) {
                out.add(
                        pointer.summary(),
                        pointer.field(),
                        pointer.shown(),
                        "an entry of " + index.path() + ", the index of the values",
                        "Point at an existing entry.");
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
