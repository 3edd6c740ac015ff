package dev.metricsbuild.validate.rule;

import dev.metricsbuild.validate.facts.ValuesFacts;
import org.jspecify.annotations.Nullable;

/**
 * Values with their statuses: two references of one metric, and the types that its kind allows.
 *
 * @param valueTypes the types that the values may have
 * @param indexTypes the types that the index of both may have
 */
record PairSubject(
        MetricSubject metric,
        ValuesFacts values,
        Reference valueReference,
        Reference statusReference,
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

    @Nullable
    DataSubject value() {
        return valueReference.target();
    }

    /** The entry that is the index of the values. */
    @Nullable
    DataSubject index() {
        DataSubject value = value();
        return value == null ? null : value.index();
    }

    /** The values, unless they are of a type that makes it idle to ask what statuses and index they must have. */
    @Nullable
    DataSubject allowedValue() {
        DataSubject value = value();
        return value != null && valueTypes.has(value.facts().type()) ? value : null;
    }

    /** Notes that the values are shown over the times that index them, where the kind does that. */
    void noteTimeAxis() {
        if (values instanceof ValuesFacts.DoubleOverTime || values instanceof ValuesFacts.StatesOverTime) {
            DataSubject times = index();
            if (times != null) {
                metric.job().noteTimeAxis(times.position());
            }
        }
    }

    @Nullable
    DataSubject status() {
        return statusReference.target();
    }
}
