package dev.metricsbuild.metric;

/**
 * What a metric uses a data for; determines how the data is named after its metric, and whether it has the metric's
 * unit.
 */
public enum DataRole {
    /** The values that the metric shows. */
    VALUES("values", true),
    /** The statuses of its points. */
    STATUSES("statuses", false),
    /** The x coordinates of a line plot. */
    X("x", false),
    /** The y coordinates of a line plot. */
    Y("y", true),
    /** The times of a batchwise bar chart. */
    TIMES("times", false),
    /** The states of states over time. */
    STATES("states", false),
    /** The picture that an image shows. */
    IMAGE("image", false);

    private final String word;
    private final boolean inUnitOfMetric;

    DataRole(String word, boolean inUnitOfMetric) {
        this.word = word;
        this.inUnitOfMetric = inUnitOfMetric;
    }

    /** The role in a word, as names of data end. */
    public String word() {
        return word;
    }

    /** Whether the data, where it has no unit of its own, is in the metric's. */
    public boolean inUnitOfMetric() {
        return inUnitOfMetric;
    }
}
