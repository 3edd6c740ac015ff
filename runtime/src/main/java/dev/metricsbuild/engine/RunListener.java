package dev.metricsbuild.engine;

/** Hears how a run gets on. */
public interface RunListener {
    /**
     * Something has begun.
     *
     * @param number the first is 1
     * @param count of those known so far
     * @param label what it is
     */
    void progress(int number, int count, String label);

    /** What {@link #progress} was about is over. */
    void progressDone();

    /** The run goes on, but its user should know this. */
    void warning(String text);
}
