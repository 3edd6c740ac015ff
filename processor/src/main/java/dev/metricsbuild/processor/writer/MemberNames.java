package dev.metricsbuild.processor.writer;

import dev.metricsbuild.processor.model.AnnotatedMethod;
import dev.metricsbuild.processor.model.BoundJobRecord;
import dev.metricsbuild.processor.model.Invocable;
import dev.metricsbuild.processor.model.MethodResult.PerJobElement;
import dev.metricsbuild.processor.model.MetricsClass;
import dev.metricsbuild.processor.model.PerJobKey;
import dev.metricsbuild.processor.model.PerJobSource;
import dev.metricsbuild.processor.model.Role;
import java.util.List;

/**
 * Names of generated members: the user's names, with an underscore where one is taken. Names never hang on those of
 * parameters, which class files do not keep.
 */
final class MemberNames {
    private static final List<String> OF_OBJECT =
            List.of("toString", "hashCode", "equals", "getClass", "notify", "notifyAll", "wait", "clone", "finalize");
    private static final List<String> OF_DISPATCHER =
            List.of("name", "methods", "call", "callBatch", "included", "run", "method");

    private final NamePool dispatcher = new NamePool();
    private final NamePool builders = new NamePool();

    /** What the list of a record's keys goes by. */
    private record KeysOf(BoundJobRecord record) {}

    /** What the instance of the user's class is kept under. */
    private static final Object INSTANCE = new Object();

    MemberNames(MetricsClass source) {
        for (String name : OF_OBJECT) {
            dispatcher.reserve(name);
            builders.reserve(name);
        }
        for (String name : OF_DISPATCHER) {
            dispatcher.reserve(name);
        }
        // A field or variable of that name would hide the class.
        dispatcher.reserve(source.name().simpleNames().get(0));
        for (AnnotatedMethod method : source.methods()) {
            if (method.isEntry()) {
                builders.newName(method.name(), method.method());
            } else if (method.role() instanceof Role.Provides) {
                dispatcher.newName(method.name(), method.method());
            }
        }
        dispatcher.newName(decapitalized(source.name().simpleName()), INSTANCE);
    }

    /** Makes names for what the batch methods read: records come after their keys. */
    void addSources(Iterable<PerJobSource> sources) {
        for (PerJobSource source : sources) {
            if (source instanceof PerJobKey key) {
                dispatcher.newName(key.method() + suffix(key) + (key.optional() ? "IfAny" : ""), key);
            } else if (source instanceof BoundJobRecord record) {
                String name = decapitalized(record.name().simpleName());
                dispatcher.newName(name + "Keys", new KeysOf(record));
                dispatcher.newName(name, record);
            }
        }
    }

    /** The dispatcher's method that lists the keys of a record. */
    String keys(BoundJobRecord record) {
        return dispatcher.get(new KeysOf(record));
    }

    /** The dispatcher's method that makes a record. */
    String maker(BoundJobRecord record) {
        return dispatcher.get(record);
    }

    private static String suffix(PerJobKey key) {
        PerJobElement element = key.element();
        return switch (element.form()) {
            case SCALARS -> "ScalarPerJob";
            case DOUBLES, TEXTS, VALUES, DOUBLE_DATA, STRING_DATA, SERIES_DATA, DATA -> "PerJob";
        };
    }

    /** The dispatcher's method that makes what a provider provides. */
    String call(Invocable method) {
        return dispatcher.get(method);
    }

    String key(PerJobKey key) {
        return dispatcher.get(key);
    }

    String instance() {
        return dispatcher.get(INSTANCE);
    }

    String builder(AnnotatedMethod entry) {
        return builders.get(entry.method());
    }

    static String decapitalized(String name) {
        int first = name.codePointAt(0);
        return Character.toString(Character.toLowerCase(first)) + name.substring(Character.charCount(first));
    }
}
