package dev.metricsbuild.metric;

import dev.metricsbuild.annotations.MetricStatus;
import org.jspecify.annotations.Nullable;

/**
 * A text, shown as Markdown.
 *
 * @param text not empty: leave the metric out instead
 * @param status the metric's status; null for that of the specification
 */
public record Text(String text, @Nullable MetricStatus status) implements MetricValues {
    /** This text. */
    public static Text of(String text) {
        return new Text(text, null);
    }

    @Override
    public Text withStatus(MetricStatus newStatus) {
        return new Text(text, newStatus);
    }

    @Override
    public MetricType type() {
        return MetricType.TEXT;
    }

    @Override
    public Text resolved(MetricSpec spec) {
        return this;
    }

    @Override
    public MetricStatus pointStatus(MetricSpec spec) {
        return spec.status();
    }

    @Override
    public Text mapData(DataMapper mapper) {
        return this;
    }

    @Override
    public <R, X extends Exception> R accept(MetricValuesVisitor<R, X> visitor) throws X {
        return visitor.text(this);
    }
}
