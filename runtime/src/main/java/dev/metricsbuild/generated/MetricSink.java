package dev.metricsbuild.generated;

import dev.metricsbuild.metric.MetricValues;
import dev.metricsbuild.write.MetricsWriter;
import java.util.Optional;
import java.util.OptionalDouble;

/** Takes the metric that the method in hand returns. */
public interface MetricSink {
    /** A number. */
    void emit(double value);

    /** A number, or none: then the metric is left out. */
    void emit(OptionalDouble value);

    /** A text. */
    void emit(String text);

    /** Values of any kind. */
    void emit(MetricValues values);

    /** Values of any kind, or none: then the metric is left out. */
    void emit(Optional<? extends MetricValues> values);

    /** Takes whatever a method adds. */
    MetricsWriter writer();
}
