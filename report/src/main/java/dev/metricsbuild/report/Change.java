package dev.metricsbuild.report;

/**
 * One thing that differs between two files.
 *
 * @param kind how
 * @param subject what it concerns: {@code metric}, {@code event}, {@code data} or {@code job}
 * @param name its name, not escaped; that of an event's metric follows the event's and a slash
 * @param details the old and the new values, not escaped, without statuses; may be empty
 */
public record Change(Kind kind, String subject, String name, String details) {
    /** How something differs, in the order in which changes are shown. */
    public enum Kind {
        /** The status got worse. */
        WORSE,
        /** The status got better. */
        BETTER,
        /** The values differ. */
        CHANGED,
        /** It is only in the second file. */
        ADDED,
        /** It is only in the first file. */
        REMOVED
    }
}
