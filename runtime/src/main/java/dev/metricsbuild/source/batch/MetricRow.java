package dev.metricsbuild.source.batch;

import dev.metricsbuild.annotations.MetricStatus;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a metric before its values are looked at.
 *
 * @param name its name
 * @param status the verdict; null where there is none, or one that is unheard of
 * @param scalar its number; null for all other kinds
 */
public record MetricRow(
        String name,
        @Nullable MetricStatus status,
        @Nullable Double scalar) {}
