package dev.metricsbuild.processor.element;

import dev.metricsbuild.processor.model.RowRecord.Component;
import dev.metricsbuild.processor.model.RowRecord.Presence;
import dev.metricsbuild.processor.model.RowRecord.Shape;
import dev.metricsbuild.processor.model.TypeRef;
import dev.metricsbuild.processor.signature.KnownTypes;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.RecordComponentElement;
import org.jspecify.annotations.Nullable;

/** Reads what a component of a record is to a reader: how its value is read, and whether it may be absent. */
final class ComponentReader {
    private static final TypeRef DOUBLE_LIST = TypeRef.of("java.util", "List", KnownTypes.BOXED_DOUBLE);
    private static final TypeRef BOXED_LONG = TypeRef.of("java.lang", "Long");

    /** Types whose values must be there, unless they are marked otherwise. */
    private static final Map<TypeRef, Shape> REQUIRED = Map.ofEntries(
            Map.entry(KnownTypes.DOUBLE, Shape.DOUBLE),
            Map.entry(new TypeRef.Primitive("float"), Shape.FLOAT),
            Map.entry(KnownTypes.LONG, Shape.LONG),
            Map.entry(KnownTypes.INT, Shape.INT),
            Map.entry(KnownTypes.BOOLEAN, Shape.BOOLEAN),
            Map.entry(KnownTypes.STRING, Shape.STRING),
            Map.entry(TypeRef.of("java.time", "Instant"), Shape.INSTANT),
            Map.entry(TypeRef.of("java.time", "Duration"), Shape.DURATION),
            Map.entry(KnownTypes.DOUBLES, Shape.DOUBLES),
            Map.entry(DOUBLE_LIST, Shape.DOUBLE_LIST),
            Map.entry(KnownTypes.STRING_LIST, Shape.STRING_LIST));

    /** Types that are null where the value is absent. */
    private static final Map<TypeRef, Shape> BOXED = Map.of(
            KnownTypes.BOXED_DOUBLE,
            Shape.BOXED_DOUBLE,
            TypeRef.of("java.lang", "Float"),
            Shape.BOXED_FLOAT,
            BOXED_LONG,
            Shape.BOXED_LONG,
            TypeRef.of("java.lang", "Integer"),
            Shape.BOXED_INT,
            TypeRef.of("java.lang", "Boolean"),
            Shape.BOXED_BOOLEAN);

    private static final Map<TypeRef, Shape> EMPTY = Map.of(
            KnownTypes.OPTIONAL_DOUBLE,
            Shape.OPTIONAL_DOUBLE,
            TypeRef.of("java.util", "OptionalLong"),
            Shape.OPTIONAL_LONG,
            TypeRef.of("java.util", "OptionalInt"),
            Shape.OPTIONAL_INT);

    private ComponentReader() {}

    /** The component, where its value is one by itself; records and lists of records are others' business. */
    static Optional<Component> plain(RecordComponentElement component, String field, TypeRef type) {
        TypeRef inside = type.is(KnownTypes.OPTIONAL) ? type.argument(0) : null;
        TypeRef value = inside == null ? type : inside;
        Presence presence = presence(component, type);
        return shape(component, value, presence)
                .map(shape -> new Component(
                        component.getSimpleName().toString(),
                        field,
                        type,
                        shape,
                        Optional.empty(),
                        presence,
                        unit(component, shape)));
    }

    /** Whether the value may be absent. */
    static Presence presence(RecordComponentElement component, TypeRef type) {
        if (type.is(KnownTypes.OPTIONAL)) {
            return Presence.OPTIONAL;
        }
        if (EMPTY.containsKey(type)) {
            return Presence.EMPTY;
        }
        boolean nullable = BOXED.containsKey(type)
                || (!(type instanceof TypeRef.Primitive) && isMarkedNullable(component, component.asType()));
        return nullable ? Presence.NULL : Presence.REQUIRED;
    }

    private static boolean isMarkedNullable(AnnotatedConstruct... places) {
        return Stream.of(places)
                .flatMap(place -> place.getAnnotationMirrors().stream())
                .anyMatch(mirror ->
                        mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"));
    }

    private static Optional<Shape> shape(RecordComponentElement component, TypeRef value, Presence presence) {
        if (presence == Presence.EMPTY) {
            return Optional.ofNullable(EMPTY.get(value));
        }
        if (timestamp(component) != null && value.equals(KnownTypes.LONG)) {
            return Optional.of(Shape.TIMESTAMP);
        }
        if (timestamp(component) != null && value.equals(BOXED_LONG)) {
            return Optional.of(Shape.BOXED_TIMESTAMP);
        }
        if (value.equals(KnownTypes.STRING) && presence != Presence.REQUIRED) {
            return Optional.of(Shape.STRING_OR_NULL);
        }
        return Optional.ofNullable(BOXED.getOrDefault(value, REQUIRED.get(value)));
    }

    static @Nullable AnnotationReader timestamp(RecordComponentElement component) {
        return AnnotationReader.find(component, Names.TIMESTAMP).orElse(null);
    }

    /** What numbers count, where the shape is a time. */
    static String unit(RecordComponentElement component, Shape shape) {
        return switch (shape) {
            case TIMESTAMP, BOXED_TIMESTAMP, INSTANT, DURATION -> {
                AnnotationReader timestamp = timestamp(component);
                yield timestamp == null ? "SECONDS" : timestamp.constant("unit");
            }
            default -> "";
        };
    }
}
