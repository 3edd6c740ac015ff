package dev.metricsbuild.cli.scaffold;

import dev.metricsbuild.cli.scaffold.RecordModel.Component;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The column that says when a row was written.
 *
 * @param component the column
 * @param nanos the expression of its nanoseconds for {@code row}
 */
record TimeColumn(Component component, String nanos) {
    private static final Set<String> NAMES = Set.of(
            "t",
            "time",
            "timestamp",
            "stamp",
            "ts",
            "seconds",
            "secs",
            "sec",
            "elapsed",
            "nanos",
            "ns",
            "millis",
            "ms",
            "micros",
            "us",
            "date",
            "datetime");
    private static final Set<String> UNITS =
            Set.of("s", "sec", "secs", "seconds", "ms", "millis", "us", "micros", "ns", "nanos", "stamp");

    /** The first column that every row has, and whose name or value is that of a time. */
    static Optional<TimeColumn> of(RecordModel row) {
        return row.components().stream()
                .filter(component -> !component.absent())
                .flatMap(component -> of(component).stream())
                .findFirst();
    }

    private static Optional<TimeColumn> of(Component component) {
        ScalarKind kind = component.kind().orElse(ScalarKind.TEXT);
        String value = "row." + component.name() + "()";
        return switch (kind) {
            case INSTANT ->
                Optional.of(new TimeColumn(component, "nanos(OffsetDateTime.parse(" + value + ").toInstant())"));
            case LOCAL_TIME ->
                Optional.of(new TimeColumn(
                        component, "nanos(LocalDateTime.parse(" + value + ").toInstant(ZoneOffset.UTC))"));
            case WHOLE, NUMBER ->
                words(component.field()).isEmpty()
                        ? Optional.empty()
                        : Optional.of(new TimeColumn(component, nanos(component, kind, value)));
            case BOOLEAN, TEXT -> Optional.empty();
        };
    }

    /** The words of a name, if it is that of a time: one of those, alone or with its unit. */
    private static List<String> words(String field) {
        List<String> words = List.of(field.replaceAll("([a-z])([A-Z])", "$1 $2")
                .toLowerCase(Locale.ROOT)
                .split("[^\\p{L}\\p{N}]+", -1));
        List<String> named = words.stream().filter(word -> !word.isEmpty()).toList();
        boolean time = !named.isEmpty()
                && NAMES.contains(named.get(0))
                && named.stream().skip(1).allMatch(UNITS::contains);
        return time ? named : List.of();
    }

    private static String nanos(Component component, ScalarKind kind, String value) {
        List<String> words = words(component.field());
        String unit = words.get(words.size() - 1);
        double largest = component.facts().largest();
        int exponent;
        if (unit.equals("ns") || unit.equals("nanos") || largest >= 1e17) {
            exponent = 0;
        } else if (unit.equals("us") || unit.equals("micros") || largest >= 1e14) {
            exponent = 3;
        } else if (unit.equals("ms") || unit.equals("millis") || largest >= 1e11) {
            exponent = 6;
        } else {
            exponent = 9;
        }
        if (kind == ScalarKind.NUMBER) {
            return exponent == 0 ? "Math.round(" + value + ")" : "Math.round(" + value + " * 1e" + exponent + ")";
        }
        return switch (exponent) {
            case 0 -> value;
            case 3 -> value + " * 1_000L";
            case 6 -> value + " * 1_000_000L";
            default -> value + " * 1_000_000_000L";
        };
    }
}
