package dev.metricsbuild.processor.element;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Reads how the components of a record are called in JSON. Jackson gathers its annotations from all that a component
 * leads to, and from interfaces; and it knows further properties by methods that look like a bean's. None of that is
 * imitated here but the plain {@code @JsonProperty("name")}: where there is more, there are no names.
 */
final class FieldNameReader {
    private static final String JACKSON = "com.fasterxml.jackson.";
    private static final String PROPERTY = JACKSON + "annotation.JsonProperty";
    private static final String BUNDLE = JACKSON + "annotation.JacksonAnnotationsInside";

    private static final Set<String> PLAIN = Set.of("value");
    private static final Set<String> PLAIN_OR_REQUIRED = Set.of("value", "required");

    /** Jackson reads those, too. */
    private static final String BEANS = "java.beans.";

    private final TypeElement type;
    private final ExecutableElement constructor;

    /** Reads the names of the record with this canonical constructor. */
    FieldNameReader(TypeElement type, ExecutableElement constructor) {
        this.type = type;
        this.constructor = constructor;
    }

    /** The components' names in JSON; empty if Jackson is asked for more than a name. */
    Optional<List<String>> names() {
        if (interfaces().stream().anyMatch(each -> !isPlainInterface(each))) {
            return Optional.empty();
        }
        List<? extends RecordComponentElement> components = type.getRecordComponents();
        Set<Element> named = new HashSet<>();
        for (int i = 0; i < components.size(); i++) {
            if (components.get(i).getSimpleName().toString().matches("(get|set|is)\\p{Lu}.*")) {
                return Optional.empty();
            }
            named.addAll(places(components.get(i), i));
        }
        boolean others = type.getEnclosedElements().stream()
                .filter(member -> !named.contains(member))
                .allMatch(this::isPlainMember);
        return others ? ownNames(PLAIN) : Optional.empty();
    }

    /**
     * The names as the components themselves have them, whatever else Jackson may take the record for. That a component is
     * required goes without saying, as none of columns can be absent.
     */
    Optional<List<String>> ownNames() {
        return ownNames(PLAIN_OR_REQUIRED);
    }

    private Optional<List<String>> ownNames(Set<String> allowed) {
        List<? extends RecordComponentElement> components = type.getRecordComponents();
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < components.size(); i++) {
            name(components.get(i), places(components.get(i), i), allowed).ifPresent(names::add);
        }
        return isPlain(type) && names.size() == components.size() ? Optional.of(List.copyOf(names)) : Optional.empty();
    }

    /** Where an annotation of the component may be: it has gone to all of these that its declaration allows. */
    private List<Element> places(RecordComponentElement component, int index) {
        List<Element> places = new ArrayList<>();
        places.add(component);
        places.add(constructor.getParameters().get(index));
        for (Element member : type.getEnclosedElements()) {
            boolean accessor = member instanceof ExecutableElement method
                    && method.getKind() == ElementKind.METHOD
                    && method.getParameters().isEmpty();
            if ((accessor || member.getKind() == ElementKind.FIELD)
                    && member.getSimpleName().equals(component.getSimpleName())) {
                places.add(member);
            }
        }
        return places;
    }

    private static Optional<String> name(RecordComponentElement component, List<Element> places, Set<String> allowed) {
        Set<String> names = new TreeSet<>();
        for (Element place : places) {
            for (AnnotationMirror mirror : place.getAnnotationMirrors()) {
                if (isJacksons(mirror)) {
                    AnnotationReader annotation = new AnnotationReader(place, mirror);
                    boolean plain = AnnotationReader.name(mirror).equals(PROPERTY)
                            && annotation.given().containsKey("value")
                            && allowed.containsAll(annotation.given().keySet());
                    names.add(plain ? annotation.string("value") : "");
                }
            }
        }
        if (names.isEmpty()) {
            return Optional.of(component.getSimpleName().toString());
        }
        return names.size() == 1 && !names.contains("")
                ? Optional.of(names.iterator().next())
                : Optional.empty();
    }

    private boolean isPlainMember(Element member) {
        if (!(member instanceof ExecutableElement method)) {
            return member.getKind() != ElementKind.FIELD || isPlain(member);
        }
        boolean annotated = !isPlain(method)
                || (!method.equals(constructor)
                        && method.getParameters().stream().anyMatch(each -> !isPlain(each)));
        return !annotated && !isProperty(method);
    }

    private static boolean isPlainInterface(TypeElement each) {
        return isPlain(each)
                && ElementFilter.methodsIn(each.getEnclosedElements()).stream()
                        .allMatch(method -> isPlain(method) && !isProperty(method));
    }

    /** Whether Jackson would set something by the method: by a setter, or through a getter of a collection. */
    private static boolean isProperty(ExecutableElement method) {
        if (method.getKind() != ElementKind.METHOD || method.getModifiers().contains(Modifier.STATIC)) {
            return false;
        }
        String name = method.getSimpleName().toString();
        return method.getParameters().isEmpty()
                ? name.startsWith("get") && !isScalar(method.getReturnType())
                : name.startsWith("set");
    }

    private static boolean isScalar(TypeMirror type) {
        return type.getKind().isPrimitive() || type.toString().startsWith("java.lang.");
    }

    private static boolean isPlain(Element element) {
        return element.getAnnotationMirrors().stream().noneMatch(FieldNameReader::isJacksons);
    }

    private static boolean isJacksons(AnnotationMirror mirror) {
        String name = AnnotationReader.name(mirror);
        return name.startsWith(JACKSON)
                || name.startsWith(BEANS)
                || AnnotationReader.find(mirror.getAnnotationType().asElement(), BUNDLE)
                        .isPresent();
    }

    private Set<TypeElement> interfaces() {
        Set<TypeElement> found = new HashSet<>();
        Deque<TypeElement> open = new ArrayDeque<>(List.of(type));
        while (!open.isEmpty()) {
            for (TypeMirror parent : open.remove().getInterfaces()) {
                if (parent.getKind() == TypeKind.DECLARED
                        && ((DeclaredType) parent).asElement() instanceof TypeElement element
                        && found.add(element)) {
                    open.add(element);
                }
            }
        }
        return found;
    }
}
