package dev.metricsbuild.cli.scaffold;

import dev.metricsbuild.cli.scaffold.RecordModel.Component;
import dev.metricsbuild.cli.scaffold.RecordModel.Form;
import java.util.List;
import java.util.Optional;

/**
 * One metric to begin with.
 *
 * @param name its name on the dashboard
 * @param method the name of its method
 * @param type what the method returns
 * @param body the lines of the method
 */
record FirstMetric(String name, String method, String type, List<String> body) {
    /** A metric over rows: a number over time, the largest of a number, or their count. */
    static FirstMetric ofRows(RecordModel row) {
        Optional<TimeColumn> time = TimeColumn.of(row);
        Optional<Component> number = number(row, time);
        if (number.isEmpty()) {
            return new FirstMetric("Rows", "rows", "int", List.of("return rows.size();"));
        }
        Component value = number.get();
        String known = value.absent() ? ".filter(row -> row." + value.name() + "() != null)" : "";
        String values = "mapToDouble(" + row.name() + "::" + value.name() + ")";
        if (time.isEmpty()) {
            return new FirstMetric(
                    "Max " + readable(value.field()),
                    "max" + JavaNames.joined(value.field(), true),
                    "OptionalDouble",
                    List.of("return rows.stream()" + known + "." + values + finite(value.facts()) + ".max();"));
        }
        String rows = value.absent() ? "known" : "rows";
        String from = value.absent() ? "List<" + row.name() + "> known = rows.stream()" + known + ".toList();" : "";
        return new FirstMetric(
                readable(value.field()) + " over time",
                JavaNames.joined(value.field(), false) + "OverTime",
                "DoubleOverTime",
                List.of(
                        from,
                        "return DoubleOverTime.of(",
                        "        " + rows + ".stream().mapToLong(row -> "
                                + time.get().nanos() + ").toArray(),",
                        "        " + rows + ".stream()." + values + ".toArray());"));
    }

    /** A metric of one object: its first number, the largest in its first array, or all of it as a text. */
    static FirstMetric ofObject(RecordModel object) {
        Optional<Component> number = number(object, Optional.empty())
                .filter(component -> !component.absent() && !component.facts().isNotFinite());
        if (number.isPresent()) {
            return of(number.get(), "", "double", "log." + number.get().name() + "()");
        }
        Optional<Component> numbers = first(object, Form.NUMBERS);
        if (numbers.isPresent()) {
            String array = "log." + numbers.get().name() + "()";
            return of(
                    numbers.get(),
                    "Max ",
                    "OptionalDouble",
                    "Arrays.stream(" + array + ")"
                            + finite(numbers.get().facts().onlyArrays().orElseThrow()) + ".max()");
        }
        Optional<Component> records = first(object, Form.RECORDS);
        if (records.isPresent()) {
            return of(records.get(), "Number of ", "int", "log." + records.get().name() + "().size()");
        }
        return new FirstMetric("All", "all", "String", List.of("return log.toString();"));
    }

    private static FirstMetric of(Component component, String prefix, String type, String expression) {
        return new FirstMetric(
                prefix + readable(component.field()),
                JavaNames.joined(prefix + component.field(), false) + "Metric",
                type,
                List.of("return " + expression + ";"));
    }

    private static Optional<Component> first(RecordModel record, Form form) {
        return record.components().stream()
                .filter(component -> component.form() == form && !component.absent())
                .findFirst();
    }

    /** The first number with a fraction, else the first that may be whole; not the time. */
    private static Optional<Component> number(RecordModel record, Optional<TimeColumn> time) {
        List<Component> numbers = record.components().stream()
                .filter(Component::isNumber)
                .filter(component -> time.filter(column -> column.component().equals(component))
                        .isEmpty())
                .toList();
        return numbers.stream()
                .filter(component -> component.kind().equals(Optional.of(ScalarKind.NUMBER)))
                .findFirst()
                .or(() -> numbers.stream().findFirst());
    }

    /** The platform refuses a scalar that is not a number. */
    private static String finite(ValueFacts facts) {
        return facts.isNotFinite() ? ".filter(Double::isFinite)" : "";
    }

    /** A name as people read it, without what cannot be seen. */
    private static String readable(String field) {
        String text = field.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return text.isEmpty() ? "value" : text;
    }
}
