package dev.metricsbuild.engine;

/** Hears how a run gets on. */
public interface RunListener {
    /** A listener that does nothing. */
    RunListener NONE = new RunListener() {};

    /**
     * Something has begun.
     *
     * @param number the first is 1
     * @param count of those known so far
     * @param label what it is
     */
    default void progress(int number, int count, String label) {}

    /** What {@link #progress} was about is over. */
    default void progressDone() {}

    /** The run goes on, but its user should know this. */
    default void warning(String text) {}
}
