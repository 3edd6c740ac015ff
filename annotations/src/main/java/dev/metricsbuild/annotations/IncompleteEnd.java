package dev.metricsbuild.annotations;

/** How to treat a log whose last row is truncated, for example because the simulator crashed. */
public enum IncompleteEnd {
    /** The run ends with an error. */
    ERROR,
    /**
     * The complete rows are read. The run prints a warning and adds a text metric "Incomplete log" with the status
     * FAIL_WARN. A row of a CSV file is complete if its line has a line end.
     */
    KEEP_COMPLETE_ROWS
}
