package dev.metricsbuild.processor.element;

import dev.metricsbuild.processor.model.RowFault;
import dev.metricsbuild.processor.model.TypeRef;
import dev.metricsbuild.processor.signature.KnownTypes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds what Jackson would fill with zeros or take for something else without an error, in all that a parameter holds. */
final class RowFaultReader {
    private static final String ANNOTATION = "com.fasterxml.jackson.annotation.";

    /** Annotations by which a class says itself how it is created; then what is absent is an error, or the class's own affair. */
    private static final List<String> CREATORS = List.of(
            ANNOTATION + "JsonCreator",
            "com.fasterxml.jackson.databind.annotation.JsonDeserialize",
            "java.beans.ConstructorProperties");

    /** Classes of libraries that Jackson knows. */
    private static final List<String> KNOWN =
            List.of("java.", "javax.", "com.fasterxml.jackson.", "dev.metricsbuild.mcap.");

    private static final Set<TypeRef> TIMES = Set.of(
            KnownTypes.LONG,
            TypeRef.of("java.lang", "Long"),
            TypeRef.of("java.time", "Instant"),
            TypeRef.of("java.time", "Duration"));

    private final TypeReader typeReader;
    private final ElementOrigin parameter;
    private final Set<TypeElement> seen = new HashSet<>();
    private final List<RowFault> found = new ArrayList<>();

    RowFaultReader(TypeReader typeReader, ElementOrigin parameter) {
        this.typeReader = typeReader;
        this.parameter = parameter;
    }

    /** The faults of the type of a parameter. */
    List<RowFault> of(TypeMirror held) {
        look(held);
        return List.copyOf(found);
    }

    private void look(TypeMirror type) {
        if (type.getKind() == TypeKind.ARRAY) {
            look(((ArrayType) type).getComponentType());
        } else if (type.getKind() == TypeKind.DECLARED) {
            DeclaredType declared = (DeclaredType) type;
            declared.getTypeArguments().forEach(this::look);
            look((TypeElement) declared.asElement());
        }
    }

    private void look(TypeElement type) {
        String name = type.getQualifiedName().toString();
        if (!seen.add(type) || KNOWN.stream().anyMatch(name::startsWith)) {
            return;
        }
        AnnotationReader.find(type, ANNOTATION + "JsonSubTypes").ifPresent(this::lookIntoSubtypes);
        if (type.getKind() == ElementKind.RECORD) {
            for (RecordComponentElement component : type.getRecordComponents()) {
                look(component.asType());
                lookAtTime(type, component);
            }
        } else if (type.getKind() == ElementKind.CLASS && isFilledSilently(type)) {
            found.add(new RowFault(RowFault.Kind.CLASS, ref(type.asType()), "", parameter));
        }
    }

    private void lookIntoSubtypes(AnnotationReader subtypes) {
        for (AnnotationReader subtype : subtypes.annotations("value").values()) {
            AnnotationValue value = subtype.given().get("value");
            if (value != null) {
                AnnotationReader.type(value).ifPresent(this::look);
            }
        }
    }

    private void lookAtTime(TypeElement owner, RecordComponentElement component) {
        if (ComponentReader.timestamp(component) == null) {
            return;
        }
        TypeRef time = ref(RecordReader.element(component.asType(), KnownTypes.OPTIONAL));
        if (!TIMES.contains(time)) {
            String what = typeReader.name(owner).nestedName() + "." + component.getSimpleName();
            found.add(new RowFault(RowFault.Kind.TIMESTAMP, ref(component.asType()), what, parameter));
        }
    }

    private TypeRef ref(TypeMirror type) {
        return typeReader.read(type, absent -> {}).type();
    }

    /** Whether databind creates an empty object and sets the fields that a log happens to have. */
    private static boolean isFilledSilently(TypeElement type) {
        return !type.getModifiers().contains(Modifier.ABSTRACT)
                && ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                        .anyMatch(constructor -> constructor.getParameters().isEmpty())
                && !isCreatedByItself(type)
                && hasFields(type);
    }

    private static boolean isCreatedByItself(TypeElement type) {
        return AnnotationReader.hasAny(type, CREATORS)
                || type.getEnclosedElements().stream().anyMatch(member -> AnnotationReader.hasAny(member, CREATORS));
    }

    private static boolean hasFields(TypeElement type) {
        boolean own = ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .anyMatch(field -> !field.getModifiers().contains(Modifier.STATIC));
        return own
                || (type.getSuperclass() instanceof DeclaredType parent
                        && parent.asElement() instanceof TypeElement above
                        && !above.getQualifiedName().contentEquals("java.lang.Object")
                        && hasFields(above));
    }
}
