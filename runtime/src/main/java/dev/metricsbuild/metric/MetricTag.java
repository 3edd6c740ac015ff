package dev.metricsbuild.metric;

import java.io.Serializable;

/**
 * A key and a value to find a metric by.
 *
 * @param key not empty
 * @param value not empty
 */
public record MetricTag(String key, String value) implements Serializable {}
