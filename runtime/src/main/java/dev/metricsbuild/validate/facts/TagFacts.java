package dev.metricsbuild.validate.facts;

/** A metric's tag. */
public record TagFacts(String key, String value) {}
