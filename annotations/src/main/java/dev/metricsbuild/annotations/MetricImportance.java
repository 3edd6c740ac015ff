package dev.metricsbuild.annotations;

/** How much a metric or an event matters to those who read the dashboard, from least to most. */
public enum MetricImportance {
    /** No importance: kept for reference. */
    ZERO,
    /** Of low importance. */
    LOW,
    /** Of medium importance. */
    MEDIUM,
    /** Of high importance. */
    HIGH,
    /** Of critical importance: looked at first. */
    CRITICAL
}
