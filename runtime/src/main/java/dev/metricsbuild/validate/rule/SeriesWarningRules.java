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
    static final List<Rule<JobSubject>> ALL = List.of(
            Rule.warning(
                    "GROUPED-UNSUPPORTED",
                    "Only kinds that support it show data per category.",
                    SeriesWarningRules::grouped),
            Rule.warning("TIME-ORDER", "The points of a time series are in order.", SeriesWarningRules::timeOrder),
            Rule.warning(
                    "SUMMARY-INDEX-ABSENT", "A summary's index is in its series.", SeriesWarningRules::summaryIndex));

    private SeriesWarningRules() {}

    private static void grouped(JobSubject job, Findings out) {
        for (MetricSubject metric : job.metrics()) {
            ValuesFacts values = metric.facts().values();
            boolean unsupported = values instanceof ValuesFacts.BarChart
                    || values instanceof ValuesFacts.DoubleOverTime
                    || values instanceof ValuesFacts.LinePlot
                    || values instanceof ValuesFacts.Histogram;
            if (!unsupported) {
                continue;
            }
            for (PairSubject pair : metric.pairs()) {
                DataSubject value = pair.value();
                if (value != null && value.facts().content() instanceof ContentFacts.Grouped) {
                    out.add(
                            pair,
                            pair.valueReference().place(),
                            value.path() + " with a series per category",
                            "a plain series, as this kind shows no categories",
                            "Make one metric or one series for each category.");
                }
            }
        }
    }

    private static void timeOrder(JobSubject job, Findings out) {
        Set<DataSubject> seen = new HashSet<>();
        for (MetricSubject metric : job.metrics()) {
            ValuesFacts values = metric.facts().values();
            if (!(values instanceof ValuesFacts.DoubleOverTime || values instanceof ValuesFacts.StatesOverTime)) {
                continue;
            }
            for (PairSubject pair : metric.pairs()) {
                DataSubject value = pair.value();
                DataSubject index = value == null ? null : value.index();
                if (index != null && seen.add(index)) {
                    inOrder(index, out);
                }
            }
        }
    }

    private static void inOrder(DataSubject index, Findings out) {
        index.eachSeries((field, series) -> {
            if (series.order() == SeriesFacts.Order.NONE) {
                out.add(
                        index,
                        field,
                        "timestamps out of order",
                        "each at or after the one before",
                        "Sort the points by time, values and statuses with them.");
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
