package dev.metricsbuild.validate.rule;

import dev.metricsbuild.validate.facts.IdFacts;
import dev.metricsbuild.validate.facts.SummaryIndexFacts;
import dev.metricsbuild.validate.facts.ValuesFacts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values with their statuses: two references of one metric, and the types that its kind allows.
 *
 * @param position the position in both lists, or -1 where the kind holds one pair only
 */
record PairSubject(
        MetricSubject metric,
        ValuesFacts values,
        String valueField,
        IdFacts valueId,
        String statusField,
        IdFacts statusId,
        int position,
        DataTypes valueTypes,
        DataTypes indexTypes)
        implements Subject {

    @Override
    public String path() {
        return metric.path("metric_values." + values.field());
    }

    @Override
    public String name() {
        return metric.name();
    }

    String valuePlace() {
        return place(valueField);
    }

    String statusPlace() {
        return place(statusField);
    }

    private String place(String field) {
        return position < 0 ? field : field + "[" + position + "]";
    }

    @Nullable
    DataSubject value() {
        return metric.job().data(valueId);
    }

    /** The values, unless they are of a type that makes it idle to ask what statuses and index they must have. */
    @Nullable
    DataSubject allowedValue() {
        DataSubject value = value();
        return value != null && valueTypes.has(value.facts().type()) ? value : null;
    }

    @Nullable
    DataSubject status() {
        return metric.job().data(statusId);
    }

    /** The pairs of a metric: of lists that differ in length as many as the platform could look at. */
    static List<PairSubject> of(MetricSubject metric) {
        ValuesFacts values = metric.facts().values();
        if (values instanceof ValuesFacts.DoubleSummary summary) {
            return List.of(summary(metric, summary));
        }
        if (values instanceof ValuesFacts.Histogram histogram) {
            return List.of(new PairSubject(
                    metric,
                    histogram,
                    "values_data_id",
                    histogram.values(),
                    "statuses_data_id",
                    histogram.statuses(),
                    -1,
                    DataTypes.DOUBLES,
                    DataTypes.ANY_SERIES));
        }
        return values == null ? List.of() : listed(metric, values);
    }

    private static PairSubject summary(MetricSubject metric, ValuesFacts.DoubleSummary summary) {
        DataTypes valueTypes = DataTypes.of(DataTypes.INDEXED_DOUBLE);
        DataTypes indexTypes;
        if (summary.index() instanceof SummaryIndexFacts.Time) {
            indexTypes = DataTypes.TIMESTAMPS;
        } else if (summary.index() instanceof SummaryIndexFacts.Uuid) {
            indexTypes = DataTypes.UUIDS;
        } else if (summary.index() instanceof SummaryIndexFacts.Text) {
            indexTypes = DataTypes.STRINGS;
        } else {
            valueTypes = DataTypes.DOUBLES;
            indexTypes = DataTypes.ANY_SERIES;
        }
        return new PairSubject(
                metric,
                summary,
                "value_data_id",
                summary.values(),
                "status_data_id",
                summary.statuses(),
                -1,
                valueTypes,
                indexTypes);
    }

    private static List<PairSubject> listed(MetricSubject metric, ValuesFacts values) {
        List<PairSubject> pairs = new ArrayList<>();
        DataTypes indexedDouble = DataTypes.of(DataTypes.INDEXED_DOUBLE);
        if (values instanceof ValuesFacts.DoubleOverTime line) {
            Lists lists =
                    new Lists(metric, values, line.statuses(), "statuses_over_time_data_id", DataTypes.TIMESTAMPS);
            lists.addTo(pairs, line.values(), "doubles_over_time_data_id", indexedDouble);
        } else if (values instanceof ValuesFacts.LinePlot plot) {
            Lists lists = new Lists(metric, values, plot.statuses(), "statuses_data_id", DataTypes.TIMESTAMPS);
            lists.addTo(pairs, plot.x(), "x_doubles_data_id", DataTypes.DOUBLES);
            lists.addTo(pairs, plot.y(), "y_doubles_data_id", DataTypes.DOUBLES);
        } else if (values instanceof ValuesFacts.BarChart chart) {
            Lists lists = new Lists(metric, values, chart.statuses(), "statuses_data_id", DataTypes.STRINGS);
            lists.addTo(pairs, chart.values(), "values_data_id", indexedDouble);
        } else if (values instanceof ValuesFacts.BatchwiseBarChart chart) {
            Lists lists = new Lists(metric, values, chart.statuses(), "statuses_data_id", DataTypes.UUIDS);
            lists.addTo(pairs, chart.values(), "values_data_id", indexedDouble);
            lists.addTo(pairs, chart.times(), "times_data_id", DataTypes.of(DataTypes.INDEXED_TIMESTAMP));
        } else if (values instanceof ValuesFacts.StatesOverTime states) {
            Lists lists =
                    new Lists(metric, values, states.statuses(), "statuses_over_time_data_id", DataTypes.TIMESTAMPS);
            lists.addTo(pairs, states.states(), "states_over_time_data_id", DataTypes.of(DataTypes.INDEXED_STRING));
        }
        return pairs;
    }

    /** The statuses that one or two lists of values share. */
    private record Lists(
            MetricSubject metric,
            ValuesFacts values,
            List<IdFacts> statuses,
            String statusField,
            DataTypes indexTypes) {

        void addTo(List<PairSubject> pairs, List<IdFacts> valueIds, String valueField, DataTypes valueTypes) {
            for (int i = 0; i < Math.min(valueIds.size(), statuses.size()); i++) {
                pairs.add(new PairSubject(
                        metric,
                        values,
                        valueField,
                        valueIds.get(i),
                        statusField,
                        statuses.get(i),
                        i,
                        valueTypes,
                        indexTypes));
            }
        }
    }
}
