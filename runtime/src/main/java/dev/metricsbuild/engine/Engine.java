package dev.metricsbuild.engine;

/**
 * Brings the jobs of a batch to the methods that want their values. How many at a time, and on which machine, is the
 * engine's affair; the methods see the jobs in their order.
 */
public interface Engine {
    /**
     * Fetches each job and lets the collectors and the lists of values of the pass take it.
     *
     * @throws RunFailure if a method fails for good, or more jobs are missing than can be
     */
    void run(BatchPass pass) throws RunFailure;
}
