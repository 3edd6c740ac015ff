package dev.metricsbuild.validate.facts;

/**
 * A {@code DoubleFailureDefinition}; a threshold that is not set is NaN, which nothing crosses either.
 *
 * @param failsAbove the upper threshold
 * @param failsBelow the lower threshold
 */
public record ThresholdFacts(double failsAbove, double failsBelow) {

    /** One that sets neither threshold. */
    public static final ThresholdFacts NONE = new ThresholdFacts(Double.NaN, Double.NaN);
}
