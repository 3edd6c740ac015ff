package dev.metricsbuild.validate.facts;

/** A histogram's bucket; bounds that are not set read as 0. */
public record BucketFacts(double lower, double upper) {}
