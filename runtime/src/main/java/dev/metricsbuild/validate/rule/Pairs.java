package dev.metricsbuild.validate.rule;

import dev.metricsbuild.validate.facts.IdFacts;
import dev.metricsbuild.validate.facts.SummaryIndexFacts;
import dev.metricsbuild.validate.facts.ValuesFacts;
import java.util.ArrayList;
import java.util.List;

/** Which values go with which statuses in each kind of metric. */
final class Pairs {
    private static final DataTypes INDEXED_DOUBLE = DataTypes.of(DataTypes.INDEXED_DOUBLE);
    private static final DataTypes INDEXED_STRING = DataTypes.of(DataTypes.INDEXED_STRING);
    private static final DataTypes INDEXED_TIMESTAMP = DataTypes.of(DataTypes.INDEXED_TIMESTAMP);

    private Pairs() {}

    /** The pairs of a metric: of lists that differ in length as many as the platform could look at. */
    static List<PairSubject> of(MetricSubject metric) {
        ValuesFacts values = metric.values();
        if (values instanceof ValuesFacts.DoubleSummary summary) {
            return List.of(summary(metric, summary));
        }
        if (values instanceof ValuesFacts.Histogram histogram) {
            return List.of(new PairSubject(
                    metric,
                    histogram,
                    Reference.of("values_data_id", histogram.values(), metric.job()),
                    Reference.of("statuses_data_id", histogram.statuses(), metric.job()),
                    DataTypes.DOUBLES,
                    DataTypes.ANY_SERIES));
        }
        return values == null ? List.of() : listed(metric, values);
    }

    private static PairSubject summary(MetricSubject metric, ValuesFacts.DoubleSummary summary) {
        DataTypes valueTypes = INDEXED_DOUBLE;
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
                Reference.of("value_data_id", summary.values(), metric.job()),
                Reference.of("status_data_id", summary.statuses(), metric.job()),
                valueTypes,
                indexTypes);
    }

    private static List<PairSubject> listed(MetricSubject metric, ValuesFacts values) {
        List<PairSubject> pairs = new ArrayList<>(1);
        if (values instanceof ValuesFacts.DoubleOverTime line) {
            Lists lists =
                    new Lists(metric, values, line.statuses(), "statuses_over_time_data_id", DataTypes.TIMESTAMPS);
            lists.addTo(pairs, line.values(), "doubles_over_time_data_id", INDEXED_DOUBLE);
        } else if (values instanceof ValuesFacts.LinePlot plot) {
            Lists lists = new Lists(metric, values, plot.statuses(), "statuses_data_id", DataTypes.TIMESTAMPS);
            lists.addTo(pairs, plot.x(), "x_doubles_data_id", DataTypes.DOUBLES);
            lists.addTo(pairs, plot.y(), "y_doubles_data_id", DataTypes.DOUBLES);
        } else if (values instanceof ValuesFacts.BarChart chart) {
            Lists lists = new Lists(metric, values, chart.statuses(), "statuses_data_id", DataTypes.STRINGS);
            lists.addTo(pairs, chart.values(), "values_data_id", INDEXED_DOUBLE);
        } else if (values instanceof ValuesFacts.BatchwiseBarChart chart) {
            Lists lists = new Lists(metric, values, chart.statuses(), "statuses_data_id", DataTypes.UUIDS);
            lists.addTo(pairs, chart.values(), "values_data_id", INDEXED_DOUBLE);
            lists.addTo(pairs, chart.times(), "times_data_id", INDEXED_TIMESTAMP);
        } else if (values instanceof ValuesFacts.StatesOverTime states) {
            Lists lists =
                    new Lists(metric, values, states.statuses(), "statuses_over_time_data_id", DataTypes.TIMESTAMPS);
            lists.addTo(pairs, states.states(), "states_over_time_data_id", INDEXED_STRING);
        } else {
            return List.of();
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
                        reference(valueField, valueIds, i),
                        reference(statusField, statuses, i),
                        valueTypes,
                        indexTypes));
            }
        }

        private Reference reference(String field, List<IdFacts> ids, int position) {
            IdFacts id = ids.get(position);
            return new Reference(field, position, id, metric.job().data(id));
        }
    }
}
