package dev.metricsbuild.validate.rule;

import dev.metricsbuild.validate.facts.BucketFacts;
import dev.metricsbuild.validate.facts.ValuesFacts;
import java.util.List;

/** The platform's rules of a histogram's buckets. Each comparison is false for NaN, as the platform's is. */
final class HistogramRules {
    static final List<KindRule> ALL = List.of(
            KindRule.error(
                    ValuesFacts.Histogram.class,
                    "HIST-FIRST",
                    "The first bucket begins at lower_bound.",
                    HistogramRules::first),
            KindRule.error(
                    ValuesFacts.Histogram.class,
                    "HIST-CONTIGUOUS",
                    "Each bucket begins where the one before ends.",
                    HistogramRules::contiguous),
            KindRule.error(
                    ValuesFacts.Histogram.class,
                    "HIST-ORDER",
                    "A bucket's lower end is below its upper end.",
                    HistogramRules::order),
            KindRule.error(
                    ValuesFacts.Histogram.class,
                    "HIST-LAST",
                    "The last bucket ends at upper_bound.",
                    HistogramRules::last));

    private HistogramRules() {}

    private static void first(MetricSubject metric, ValuesFacts.Histogram histogram, Findings out) {
        if (!histogram.buckets().isEmpty() && !(histogram.buckets().get(0).lower() == histogram.lower())) {
            out.add(
                    metric,
                    MetricSubject.field(histogram, "buckets[0]"),
                    "a first bucket from " + histogram.buckets().get(0).lower(),
                    histogram.lower() + ", the histogram's lower_bound",
                    "Set lower_bound to where the first bucket begins.");
        }
    }

    private static void contiguous(MetricSubject metric, ValuesFacts.Histogram histogram, Findings out) {
        List<BucketFacts> buckets = histogram.buckets();
        for (int i = 1; i < buckets.size(); i++) {
            if (!(buckets.get(i).lower() == buckets.get(i - 1).upper())) {
                out.add(
                        metric,
                        MetricSubject.field(histogram, "buckets[" + i + "]"),
                        "a bucket from " + buckets.get(i).lower(),
                        buckets.get(i - 1).upper() + ", where the one before ends",
                        "Use one array of edges, so that the buckets leave no gap and do not overlap.");
            }
        }
    }

    private static void order(MetricSubject metric, ValuesFacts.Histogram histogram, Findings out) {
        for (int i = 0; i < histogram.buckets().size(); i++) {
            BucketFacts bucket = histogram.buckets().get(i);
            if (!(bucket.lower() < bucket.upper())) {
                out.add(
                        metric,
                        MetricSubject.field(histogram, "buckets[" + i + "]"),
                        "a bucket from " + bucket.lower() + " to " + bucket.upper(),
                        "a lower end below the upper end",
                        "Sort the edges, and leave out those that are equal or NaN.");
            }
        }
    }

    private static void last(MetricSubject metric, ValuesFacts.Histogram histogram, Findings out) {
        int count = histogram.buckets().size();
        if (count == 0) {
            out.add(
                    metric,
                    MetricSubject.field(histogram, "buckets"),
                    "no bucket",
                    "at least one bucket",
                    "Add the bucket from lower_bound to upper_bound at least.");
        } else if (!(histogram.buckets().get(count - 1).upper() == histogram.upper())) {
            out.add(
                    metric,
                    MetricSubject.field(histogram, "buckets[" + (count - 1) + "]"),
                    "a last bucket to " + histogram.buckets().get(count - 1).upper(),
                    histogram.upper() + ", the histogram's upper_bound",
                    "Set upper_bound to where the last bucket ends.");
        }
    }
}
