package dev.metricsbuild.validate.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code metric_values} holds: one record for each kind of metric. */
public sealed interface ValuesFacts {

    /** The number of the {@code MetricType} that goes with this kind. */
    int type();

    /** The field of {@code MetricValues} that is set. */
    String field();

    /** A double summary. */
    record DoubleSummary(IdFacts values, IdFacts statuses, SummaryIndexFacts index, ThresholdFacts thresholds)
            implements ValuesFacts {
        @Override
        public int type() {
            return 1;
        }

        @Override
        public String field() {
            return "double_metric_values";
        }
    }

    /** Doubles over time; {@code legends} is the number of legend names. */
    record DoubleOverTime(
            List<IdFacts> values,
            List<IdFacts> statuses,
            List<ThresholdFacts> thresholds,
            @Nullable TimeFacts start,
            @Nullable TimeFacts end,
            int legends)
            implements ValuesFacts {
        @Override
        public int type() {
            return 2;
        }

        @Override
        public String field() {
            return "double_over_time_metric_values";
        }
    }

    /** A line plot. */
    record LinePlot(List<IdFacts> x, List<IdFacts> y, List<IdFacts> statuses, int legends) implements ValuesFacts {
        @Override
        public int type() {
            return 3;
        }

        @Override
        public String field() {
            return "line_plot_metric_values";
        }
    }

    /** A bar chart. */
    record BarChart(List<IdFacts> values, List<IdFacts> statuses, int legends) implements ValuesFacts {
        @Override
        public int type() {
            return 4;
        }

        @Override
        public String field() {
            return "bar_chart_metric_values";
        }
    }

    /** States over time. */
    record StatesOverTime(
            List<IdFacts> states,
            List<IdFacts> statuses,
            List<String> statesSet,
            List<String> failureStates,
            int legends)
            implements ValuesFacts {
        @Override
        public int type() {
            return 5;
        }

        @Override
        public String field() {
            return "states_over_time_metric_values";
        }
    }

    /** A histogram; bounds that are not set read as 0. */
    record Histogram(IdFacts values, IdFacts statuses, List<BucketFacts> buckets, double lower, double upper)
            implements ValuesFacts {
        @Override
        public int type() {
            return 6;
        }

        @Override
        public String field() {
            return "histogram_metric_values";
        }
    }

    /** A scalar; the value is null when it is not set. */
    record Scalar(@Nullable Double value, ThresholdFacts thresholds) implements ValuesFacts {
        @Override
        public int type() {
            return 7;
        }

        @Override
        public String field() {
            return "scalar_metric_values";
        }
    }

    /** A plotly chart. */
    record Plotly(boolean jsonPresent) implements ValuesFacts {
        @Override
        public int type() {
            return 8;
        }

        @Override
        public String field() {
            return "plotly_metric_values";
        }
    }

    /** An image. */
    record Image(IdFacts image) implements ValuesFacts {
        @Override
        public int type() {
            return 9;
        }

        @Override
        public String field() {
            return "image_metric_values";
        }
    }

    /** A batchwise bar chart; the project's id is a bare UUID without a message of its own around it. */
    record BatchwiseBarChart(
            List<IdFacts> times,
            List<IdFacts> values,
            List<IdFacts> statuses,
            int categories,
            List<String> colors,
            String project)
            implements ValuesFacts {
        @Override
        public int type() {
            return 10;
        }

        @Override
        public String field() {
            return "batchwise_bar_chart_metric_values";
        }
    }

    /** A text. */
    record Text(boolean empty) implements ValuesFacts {
        @Override
        public int type() {
            return 11;
        }

        @Override
        public String field() {
            return "text_metric_values";
        }
    }

    /** A list of images. */
    record ImageList(List<IdFacts> images) implements ValuesFacts {
        @Override
        public int type() {
            return 12;
        }

        @Override
        public String field() {
            return "image_list_metric_values";
        }
    }
}
