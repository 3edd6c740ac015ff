package dev.metricsbuild.processor.element;

import dev.metricsbuild.processor.model.ColumnsType;
import dev.metricsbuild.processor.model.Lint;
import dev.metricsbuild.processor.model.RowRecord;
import dev.metricsbuild.processor.model.RowRecord.Component;
import dev.metricsbuild.processor.model.RowRecord.Presence;
import dev.metricsbuild.processor.model.RowRecord.Shape;
import dev.metricsbuild.processor.model.TypeRef;
import dev.metricsbuild.processor.signature.KnownTypes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads the records of arrays that hold a file of rows column by column. */
final class ColumnsTypeReader {
    private static final Map<TypeRef, Shape> ELEMENTS = Map.of(
            KnownTypes.DOUBLE,
            Shape.DOUBLE,
            KnownTypes.LONG,
            Shape.LONG,
            KnownTypes.INT,
            Shape.INT,
            KnownTypes.BOOLEAN,
            Shape.BOOLEAN,
            KnownTypes.STRING,
            Shape.STRING);

    private final ConstructorReader constructors;
    private final TypeReader typeReader;

    ColumnsTypeReader(Types types, TypeReader typeReader) {
        this.constructors = new ConstructorReader(types, typeReader);
        this.typeReader = typeReader;
    }

    /** What the type of a parameter is to columns. */
    ColumnsType of(TypeMirror held) {
        TypeElement type = RecordReader.record(RecordReader.element(held, KnownTypes.OPTIONAL));
        return type != null && type.getRecordComponents().stream().anyMatch(ColumnsTypeReader::isArray)
                ? read(type)
                : ColumnsType.NONE;
    }

    private static boolean isArray(RecordComponentElement component) {
        return component.asType().getKind() == TypeKind.ARRAY;
    }

    private ColumnsType read(TypeElement type) {
        for (RecordComponentElement component : type.getRecordComponents()) {
            if (column(component, "").isEmpty()) {
                return ColumnsType.faulty(faultOf(type, component));
            }
        }
        if (!type.getTypeParameters().isEmpty()) {
            return ColumnsType.faulty("it has type parameters. Take a record without any.");
        }
        if (type.getRecordComponents().size() > RecordReader.MOST_COMPONENTS) {
            return ColumnsType.faulty("there are more than %s. Leave out those that no metric needs."
                    .formatted(RecordReader.MOST_COMPONENTS));
        }
        return constructors
                .canonical(type)
                .flatMap(constructor -> record(type, constructor))
                .map(ColumnsType::of)
                .orElseGet(() -> ColumnsType.faulty("Jackson's annotations require more than names. Give each component"
                        + " at most a @JsonProperty(\"name\"), and no two the same."));
    }

    /** The component as one row has it; empty if it is no column. */
    private Optional<Component> column(RecordComponentElement component, String field) {
        return type(component) instanceof TypeRef.Array array
                ? Optional.ofNullable(ELEMENTS.get(array.component()))
                        .map(shape -> shape == Shape.LONG && ComponentReader.timestamp(component) != null
                                ? Shape.TIMESTAMP
                                : shape)
                        .map(shape -> new Component(
                                component.getSimpleName().toString(),
                                field,
                                array.component(),
                                shape,
                                Optional.empty(),
                                Presence.REQUIRED,
                                ComponentReader.unit(component, shape)))
                : Optional.empty();
    }

    private TypeRef type(RecordComponentElement component) {
        return typeReader.read(component.asType(), absent -> {}).type();
    }

    private String faultOf(TypeElement type, RecordComponentElement component) {
        String name = typeReader.name(type).nestedName();
        return ("component %s is a %s. Make every component a double[], long[], int[], boolean[] or String[];"
                        + " or, if a row has all of them, the parameter a List<%s> or a Stream<%s>.")
                .formatted(component.getSimpleName(), type(component), name, name);
    }

    private Optional<RowRecord> record(TypeElement type, ExecutableElement constructor) {
        Optional<List<String>> fields = new FieldNameReader(type, constructor).ownNames();
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        List<Component> components = new ArrayList<>();
        for (int i = 0; i < fields.get().size(); i++) {
            column(type.getRecordComponents().get(i), fields.get().get(i)).ifPresent(components::add);
        }
        Set<Lint> lints = EnumSet.noneOf(Lint.class);
        typeReader.addDeprecation(constructor, lints);
        return Optional.of(new RowRecord(typeReader.name(type), List.copyOf(components), Set.copyOf(lints)));
    }
}
