package dev.metricsbuild.validate;

/** What a violation means for the file. */
public enum Severity {
    /** The platform rejects the file. */
    ERROR,
    /** The platform accepts the file, but its documentation calls this wrong, so it will be shown wrongly or not at all. */
    WARNING
}
