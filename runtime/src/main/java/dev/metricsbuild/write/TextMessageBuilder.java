package dev.metricsbuild.write;

import dev.metricsbuild.metric.MetricSpec;
import dev.metricsbuild.metric.Text;

/** Builds the message of a text metric. */
public final class TextMessageBuilder extends AbstractMetricMessageBuilder<Text, TextMessageBuilder> {
    private TextMessageBuilder(MetricSpec spec) {
        super(spec);
    }

    /** Starts with what an annotation says. */
    public static TextMessageBuilder of(MetricSpec spec) {
        return new TextMessageBuilder(spec);
    }

    /** The text that the metric shows. */
    public TextMessageBuilder value(String text) {
        return value(Text.of(text));
    }

    @Override
    protected TextMessageBuilder self() {
        return this;
    }
}
