package dev.metricsbuild.cli.scaffold;

import dev.metricsbuild.cli.scaffold.RecordModel.Component;
import dev.metricsbuild.cli.scaffold.RecordModel.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes records of what has been seen: such as read the log that it was seen in. */
final class RecordMaker {
    /** A constructor takes 255 slots, of which the object itself is one. */
    private static final int MOST_SLOTS = 254;

    private static final Set<String> NAMES_IN_USE = Set.of(
            "Arrays",
            "Boolean",
            "Double",
            "DoubleOverTime",
            "Instant",
            "JobMetric",
            "JsonNode",
            "JsonProperty",
            "List",
            "LocalDateTime",
            "LogFile",
            "Long",
            "Math",
            "Object",
            "OffsetDateTime",
            "OptionalDouble",
            "Override",
            "Record",
            "String",
            "ZoneOffset");

    private final JavaNames types;

    RecordMaker(String className) {
        types = new JavaNames(NAMES_IN_USE);
        types.type(className);
    }

    RecordModel of(String name, ObjectFacts facts) {
        String type = types.type(name);
        JavaNames names = new JavaNames(Set.of());
        List<Component> components = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        List<RecordModel> nested = new ArrayList<>();
        int slots = 0;
        for (Map.Entry<String, ValueFacts> entry : facts.fields().entrySet()) {
            String field = entry.getKey();
            if (field.isEmpty()) {
                leftOut.add("a field without a name");
                continue;
            }
            Component component = component(field, names, entry.getValue(), facts.count(), nested);
            boolean missing = entry.getValue().isMissingFrom(facts.count());
            if (missing && component.form() != Form.SCALAR) {
                leftOut.add(field + ", which some rows lack: only numbers and booleans may be missing");
                nested.removeIf(record -> component.type().contains(record.name()));
            } else if (slots + component.slots() > MOST_SLOTS) {
                leftOut.add(field + ", which does not fit into a record");
                nested.removeIf(record -> component.type().contains(record.name()));
            } else {
                slots += component.slots();
                components.add(component);
            }
        }
        return new RecordModel(type, List.copyOf(components), List.copyOf(leftOut), List.copyOf(nested));
    }

    private Component component(String field, JavaNames names, ValueFacts facts, long count, List<RecordModel> nested) {
        boolean absent = facts.present() < count;
        String name = names.component(field);
        Optional<ScalarKind> kind = facts.kind();
        if (kind.isPresent()) {
            return new Component(field, name, scalar(kind.get(), absent), form(kind.get()), facts, absent);
        }
        Optional<ObjectFacts> object = facts.onlyObjects().filter(RecordMaker::isKnown);
        if (object.isPresent()) {
            RecordModel record = of(JavaNames.joined(field, true), object.get());
            nested.add(record);
            return new Component(field, name, record.name(), Form.OTHER, facts, absent);
        }
        Optional<ValueFacts> elements = facts.onlyArrays();
        if (elements.isPresent()) {
            return array(field, name, facts, elements.get(), absent, nested);
        }
        // A column of CSV without a single value; of JSON, whatever it is.
        return new Component(field, name, facts.present() == 0 ? "String" : "JsonNode", Form.OTHER, facts, absent);
    }

    private Component array(
            String field,
            String name,
            ValueFacts facts,
            ValueFacts elements,
            boolean absent,
            List<RecordModel> nested) {
        Optional<ObjectFacts> objects = elements.onlyObjects().filter(RecordMaker::isKnown);
        if (objects.isPresent()) {
            RecordModel record = of(JavaNames.joined(field, true), objects.get());
            nested.add(record);
            return new Component(field, name, "List<" + record.name() + ">", Form.RECORDS, facts, absent);
        }
        Optional<ScalarKind> kind = elements.kind();
        if (kind.isEmpty()) {
            return new Component(field, name, "JsonNode", Form.OTHER, facts, absent);
        }
        boolean numbers = kind.get() == ScalarKind.WHOLE || kind.get() == ScalarKind.NUMBER;
        if (numbers && !elements.hasNulls()) {
            return new Component(field, name, "double[]", Form.NUMBERS, facts, absent);
        }
        String element = numbers ? "Double" : scalar(kind.get(), true);
        return new Component(field, name, "List<" + element + ">", Form.OTHER, facts, absent);
    }

    /** An object of fields that have names; those too deep down have none that were noted. */
    private static boolean isKnown(ObjectFacts facts) {
        return !facts.fields().isEmpty() && facts.fields().keySet().stream().noneMatch(String::isEmpty);
    }

    private static Form form(ScalarKind kind) {
        return switch (kind) {
            case BOOLEAN, WHOLE, NUMBER -> Form.SCALAR;
            case INSTANT, LOCAL_TIME, TEXT -> Form.TEXT;
        };
    }

    private static String scalar(ScalarKind kind, boolean absent) {
        return switch (kind) {
            case BOOLEAN -> absent ? "Boolean" : "boolean";
            case WHOLE -> absent ? "Long" : "long";
            case NUMBER -> absent ? "Double" : "double";
            case INSTANT, LOCAL_TIME, TEXT -> "String";
        };
    }
}
