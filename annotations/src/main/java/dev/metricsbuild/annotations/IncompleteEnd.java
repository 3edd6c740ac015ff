package dev.metricsbuild.annotations;

/** What becomes of a log whose last row was cut off, as by a simulator that crashed. */
public enum IncompleteEnd {
    /** The run ends with an error. */
    ERROR,
    /**
     * The complete rows are read. That something is lost is a warning, and a text metric "Incomplete log" with the status
     * FAIL_WARN. A row of a CSV file is complete if its line has an end.
     */
    KEEP_COMPLETE_ROWS
}
