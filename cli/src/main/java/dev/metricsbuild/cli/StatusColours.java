package dev.metricsbuild.cli;

import dev.metricsbuild.annotations.MetricStatus;
import dev.metricsbuild.table.MetricsTable.StatusStyle;

/** Statuses in the colours that terminals have for good, doubtful and bad. The word always stands there too. */
final class StatusColours {
    private static final String RESET = "\u001B[0m";

    /** When to colour. */
    enum Choice {
        AUTO,
        ALWAYS,
        NEVER;

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private StatusColours() {}

    static StatusStyle style(Choice choice, Terminal terminal) {
        boolean coloured = switch (choice) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> terminal.colours();
        };
        return coloured ? (text, status) -> colour(status) + text + RESET : (text, status) -> text;
    }

    private static String colour(MetricStatus status) {
        return switch (status) {
            case FAIL_BLOCK -> "\u001B[1;31m";
            case FAIL_WARN -> "\u001B[33m";
            case PASSED -> "\u001B[32m";
            case NOT_APPLICABLE, RAW -> "\u001B[2m";
        };
    }
}
