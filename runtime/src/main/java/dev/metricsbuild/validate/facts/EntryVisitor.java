package dev.metricsbuild.validate.facts;

/** Sees the entries of one series, in order; each method answers whether to go on. */
public interface EntryVisitor {

    /** Sees a string, or the text of a UUID. */
    default boolean text(String value) {
        return false;
    }

    /** Sees a timestamp. */
    default boolean time(long seconds, int nanos) {
        return false;
    }

    /** Sees a double. */
    default boolean number(double value) {
        return false;
    }

    /** Sees a status. */
    default boolean status(int number) {
        return false;
    }
}
