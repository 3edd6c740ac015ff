package dev.metricsbuild.processor.element;

import dev.metricsbuild.processor.model.ClassRef;
import dev.metricsbuild.processor.model.Lint;
import dev.metricsbuild.processor.model.RowRecord;
import dev.metricsbuild.processor.model.RowRecord.Component;
import dev.metricsbuild.processor.model.RowRecord.Shape;
import dev.metricsbuild.processor.model.TypeRef;
import dev.metricsbuild.processor.signature.KnownTypes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Reads the records that the rows of a file are made of, as far as a reader can be generated that does what databind does.
 * A single record that asks for more leaves the whole file to databind.
 */
final class RecordReader {
    /** A reader has a bit for each field that it has met. */
    static final int MOST_COMPONENTS = Long.SIZE;

    private final ConstructorReader constructors;
    private final TypeReader typeReader;
    private final Origins origins;
    private final Missing missing;
    private final Map<ClassRef, RowRecord> found = new LinkedHashMap<>();
    private final Deque<TypeElement> open = new ArrayDeque<>();

    RecordReader(Types types, TypeReader typeReader, Origins origins, Missing missing) {
        this.constructors = new ConstructorReader(types, typeReader);
        this.typeReader = typeReader;
        this.origins = origins;
        this.missing = missing;
    }

    /** The records of what a parameter holds, the row's own first; none if databind has to read it. */
    List<RowRecord> of(TypeMirror held) {
        TypeElement root = record(element(element(held, KnownTypes.OPTIONAL), KnownTypes.LIST, KnownTypes.STREAM));
        if (root != null) {
            open.add(root);
        }
        while (!open.isEmpty()) {
            TypeElement next = open.remove();
            if (!found.containsKey(typeReader.name(next))) {
                Optional<RowRecord> record = read(next);
                if (record.isEmpty()) {
                    return List.of();
                }
                found.put(record.get().name(), record.get());
            }
        }
        return List.copyOf(found.values());
    }

    /** What is in a container of one of these names; else the type itself. */
    static TypeMirror element(TypeMirror type, String... containers) {
        if (type.getKind() == TypeKind.DECLARED) {
            DeclaredType declared = (DeclaredType) type;
            String name =
                    ((TypeElement) declared.asElement()).getQualifiedName().toString();
            if (List.of(containers).contains(name)
                    && declared.getTypeArguments().size() == 1) {
                return declared.getTypeArguments().get(0);
            }
        }
        return type;
    }

    static @Nullable TypeElement record(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                        && ((DeclaredType) type).asElement() instanceof TypeElement element
                        && element.getKind() == ElementKind.RECORD
                ? element
                : null;
    }

    private Optional<RowRecord> read(TypeElement type) {
        List<? extends RecordComponentElement> declared = type.getRecordComponents();
        Optional<ExecutableElement> constructor = constructors.canonical(type).filter(constructors::isReachable);
        boolean fit = type.getTypeParameters().isEmpty()
                && typeReader.isReachable(type)
                && !declared.isEmpty()
                && declared.size() <= MOST_COMPONENTS;
        if (!fit || constructor.isEmpty()) {
            return Optional.empty();
        }
        Optional<List<String>> fields = new FieldNameReader(type, constructor.get()).names();
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        Set<Lint> lints = EnumSet.noneOf(Lint.class);
        typeReader.addDeprecation(constructor.get(), lints);
        List<Component> components = new ArrayList<>();
        for (int i = 0; i < declared.size(); i++) {
            component(type, declared.get(i), fields.get().get(i)).ifPresent(components::add);
        }
        return components.size() == declared.size()
                ? Optional.of(new RowRecord(typeReader.name(type), List.copyOf(components), Set.copyOf(lints)))
                : Optional.empty();
    }

    private Optional<Component> component(TypeElement owner, RecordComponentElement component, String field) {
        String name = component.getSimpleName().toString();
        String title = typeReader.name(owner).nestedName() + "." + name;
        TypeMirror type = component.asType();
        TypeRef ref = typeReader
                .read(type, absent -> missing.add(absent, title, origins.of(owner)))
                .type();
        Optional<Component> plain = ComponentReader.plain(component, field, ref);
        if (plain.isPresent()) {
            return plain;
        }
        TypeMirror inside = element(type, KnownTypes.OPTIONAL);
        TypeElement record = record(element(inside, KnownTypes.LIST));
        if (record == null) {
            return Optional.empty();
        }
        open.add(record);
        boolean list = record(inside) == null;
        return Optional.of(new Component(
                name,
                field,
                ref,
                list ? Shape.RECORD_LIST : Shape.RECORD,
                Optional.of(typeReader.name(record)),
                ComponentReader.presence(component, ref),
                ""));
    }
}
