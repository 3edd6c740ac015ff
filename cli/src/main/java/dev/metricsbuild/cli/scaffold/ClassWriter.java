package dev.metricsbuild.cli.scaffold;

import dev.metricsbuild.cli.scaffold.RecordModel.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes the class: a record for the rows of a log, and one metric. */
final class ClassWriter {
    private static final Map<String, String> IMPORTS = Map.ofEntries(
            Map.entry("Arrays.", "java.util.Arrays"),
            Map.entry("@Csv(", "dev.metricsbuild.annotations.Csv"),
            Map.entry("DoubleOverTime ", "dev.metricsbuild.metric.DoubleOverTime"),
            Map.entry("Instant ", "java.time.Instant"),
            Map.entry("JsonNode ", "com.fasterxml.jackson.databind.JsonNode"),
            Map.entry("@JsonProperty", "com.fasterxml.jackson.annotation.JsonProperty"),
            Map.entry("List<", "java.util.List"),
            Map.entry("LocalDateTime.", "java.time.LocalDateTime"),
            Map.entry("OffsetDateTime.", "java.time.OffsetDateTime"),
            Map.entry("OptionalDouble ", "java.util.OptionalDouble"),
            Map.entry("ZoneOffset.", "java.time.ZoneOffset"));
    private static final String INDENT = "    ";

    private final LogSample sample;
    private final String className;
    private final List<String> lines = new ArrayList<>();

    private ClassWriter(LogSample sample, String className) {
        this.sample = sample;
        this.className = className;
    }

    /** The source text of a class for a log. */
    static List<String> write(LogSample sample, String packageName, String className) {
        ClassWriter writer = new ClassWriter(sample, className);
        writer.body();
        List<String> text = new ArrayList<>();
        if (!packageName.isEmpty()) {
            text.addAll(List.of("package " + packageName + ";", ""));
        }
        writer.imports().forEach(name -> text.add("import " + name + ";"));
        text.add("");
        text.addAll(writer.lines);
        return text;
    }

    private Set<String> imports() {
        Map<String, String> found = new TreeMap<>(IMPORTS);
        // A name in a text is none in the code; one import too many does no harm.
        found.keySet().removeIf(word -> lines.stream().noneMatch(line -> line.contains(word)));
        Set<String> names = new TreeSet<>(found.values());
        names.add("dev.metricsbuild.annotations.JobMetric");
        names.add("dev.metricsbuild.annotations.LogFile");
        return names;
    }

    private void body() {
        String file = sample.file().getFileName().toString();
        RecordMaker maker = new RecordMaker(className);
        RecordModel record = maker.of(sample.rows() ? "Row" : "Log", sample.facts());
        FirstMetric metric = sample.rows() ? FirstMetric.ofRows(record) : FirstMetric.ofObject(record);
        lines.add("/** Metrics of " + JavaNames.comment(file) + ". */");
        lines.add("public class " + className + " {");
        record(record, sample.rows() ? "A row of the log." : "The log.");
        lines.add("");
        metric(metric, file, sample.rows() ? "List<" + record.name() + "> rows" : record.name() + " log");
        if (metric.body().stream().anyMatch(line -> line.contains("nanos("))) {
            nanos();
        }
        lines.add("}");
    }

    private void record(RecordModel record, String purpose) {
        indented(1, "/** " + purpose + " */");
        record.leftOut().forEach(field -> indented(1, "// Not here: " + JavaNames.comment(field) + "."));
        if (record.components().isEmpty()) {
            indented(1, "record " + record.name() + "() {}");
        } else {
            indented(1, "record " + record.name() + "(");
            int last = record.components().size() - 1;
            for (int i = 0; i <= last; i++) {
                component(record.components().get(i), i == last ? ") {}" : ",");
            }
        }
        for (RecordModel nested : record.nested()) {
            lines.add("");
            record(nested, "Part of a " + record.name() + ".");
        }
    }

    private void component(Component component, String end) {
        note(component).ifPresent(note -> indented(3, "// " + note));
        String annotation = component.name().equals(component.field())
                ? ""
                : "@JsonProperty(" + JavaNames.literal(component.field()) + ") ";
        indented(3, annotation + component.type() + " " + component.name() + end);
    }

    private static Optional<String> note(Component component) {
        if (component.facts().present() == 0) {
            return Optional.of("Has no value in this log.");
        }
        String example = component.facts().example().orElse("");
        return switch (component.kind().orElse(ScalarKind.NUMBER)) {
            case INSTANT, LOCAL_TIME -> Optional.of("Such as " + JavaNames.comment(example) + ".");
            default -> component.absent() ? Optional.of("Null where the log has no value.") : Optional.empty();
        };
    }

    private void metric(FirstMetric metric, String file, String parameter) {
        indented(1, "@JobMetric(name = " + JavaNames.literal(metric.name()) + ")");
        indented(1, "static " + metric.type() + " " + metric.method() + "(");
        indented(3, sample.dialect() + "@LogFile(" + JavaNames.literal(file) + ") " + parameter + ") {");
        metric.body().stream().filter(line -> !line.isEmpty()).forEach(line -> indented(2, line));
        indented(1, "}");
    }

    private void nanos() {
        lines.add("");
        indented(1, "private static long nanos(Instant instant) {");
        indented(2, "return instant.getEpochSecond() * 1_000_000_000L + instant.getNano();");
        indented(1, "}");
    }

    private void indented(int depth, String line) {
        lines.add(INDENT.repeat(depth) + line);
    }
}
