package dev.metricsbuild.processor.diagnostic;

/**
 * Something wrong, where it stands, and the sentence that says so.
 *
 * @param rule what is broken
 * @param origin the element or annotation value at fault
 * @param message the whole text, with the rule's id at its head
 */
public record Problem(Rule rule, Origin origin, String message) {
    static Problem of(Rule rule, Origin origin, Object... arguments) {
        String text = rule.text(arguments);
        String place = origin.farAway();
        return new Problem(
                rule, origin, "[" + rule.key() + "] " + (place.isEmpty() ? "" : "In " + place + ": ") + text);
    }

    /** Whether the compilation goes on. */
    public boolean isWarning() {
        return rule.isWarning();
    }
}
