package dev.metricsbuild.metric;

/**
 * The attributes of data without a metric of its own: the attributes of {@code @JobData}.
 *
 * @param name the data's name; not empty
 * @param unit the unit of the values; empty for none
 */
public record DataSpec(String name, String unit) {
    /** The specification of this name and unit. */
    public static DataSpec of(String name, String unit) {
        return new DataSpec(name, unit);
    }
}
