package dev.metricsbuild.generated;

import java.util.List;

/** Calls the annotated methods of one class. An object lives for one run and keeps what providers have returned. */
public interface Dispatcher {
    /** The simple name of the annotated class. */
    String name();

    /** All annotated methods that yield something, in their order. */
    List<MethodSpec> methods();

    /** Fresh dispatchers of the classes that the build of this one includes; none if it is the head of no build. */
    default List<Dispatcher> included() {
        return List.of();
    }

    /**
     * The files that a method of a job requires, so that all missing ones are found before the first method runs.
     *
     * @param method the position in {@link #methods}
     * @return paths relative to the inputs, such as {@code logs/flight.json}
     */
    default List<String> inputs(int method) {
        return List.of();
    }

    /**
     * Calls a method of a job.
     *
     * @param method the position in {@link #methods}
     * @param run takes what the method returns
     * @throws Throwable whatever the method throws
     */
    void call(int method, JobRun run) throws Throwable;

    /**
     * Calls a method of a batch.
     *
     * @param method the position in {@link #methods}
     * @param run takes what the method returns
     * @throws Throwable whatever the method throws
     */
    void callBatch(int method, BatchRun run) throws Throwable;
}
