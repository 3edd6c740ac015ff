package dev.metricsbuild.report;

/**
 * One thing that differs between two files.
 *
 * @param kind how
 * @param subject what it is about: {@code metric}, {@code event}, {@code data} or {@code job}
 * @param name its name, not escaped; that of an event's metric follows the event's and a slash
 * @param details what it was and what it is, not escaped; statuses aside, empty where there is nothing to say
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
        /** It is in the second file only. */
        ADDED,
        /** It is in the first file only. */
        REMOVED
    }
}
