package dev.metricsbuild.validate.facts;

import org.jspecify.annotations.Nullable;

/** A {@code DoubleFailureDefinition}. */
public record ThresholdFacts(
        @Nullable Double failsAbove, @Nullable Double failsBelow) {

    /** One that sets neither threshold. */
    public static final ThresholdFacts NONE = new ThresholdFacts(null, null);
}
