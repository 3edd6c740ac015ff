package dev.metricsbuild.processor.element;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Reads an annotation by the names of its attributes. The annotation's class is never loaded: that on the processor
 * path may be of another version than that on the class path.
 */
final class AnnotationReader {
    private final Element element;
    private final AnnotationMirror mirror;
    private final Map<String, AnnotationValue> given = new LinkedHashMap<>();
    private @Nullable Map<String, AnnotationValue> defaults;

    AnnotationReader(Element element, AnnotationMirror mirror) {
        this.element = element;
        this.mirror = mirror;
        for (var attribute : mirror.getElementValues().entrySet()) {
            given.put(attribute.getKey().getSimpleName().toString(), attribute.getValue());
        }
    }

    /** The annotation of that name on an element. */
    static Optional<AnnotationReader> find(Element element, String qualifiedName) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (name(mirror).equals(qualifiedName)) {
                return Optional.of(new AnnotationReader(element, mirror));
            }
        }
        return Optional.empty();
    }

    /** Whether an element has an annotation of one of these names. */
    static boolean hasAny(Element element, List<String> qualifiedNames) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (qualifiedNames.contains(name(mirror))) {
                return true;
            }
        }
        return false;
    }

    static String name(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
    }

    /** The annotation's simple name. */
    String simpleName() {
        return mirror.getAnnotationType().asElement().getSimpleName().toString();
    }

    AnnotationMirror mirror() {
        return mirror;
    }

    /** The attributes that the source gives, with their values. */
    Map<String, AnnotationValue> given() {
        return given;
    }

    String string(String attribute) {
        return value(attribute) instanceof String text ? text : "";
    }

    boolean bool(String attribute) {
        return Boolean.TRUE.equals(value(attribute));
    }

    double number(String attribute) {
        return value(attribute) instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    char character(String attribute) {
        return value(attribute) instanceof Character character ? character : '\0';
    }

    /** The name of an enum's constant. */
    String constant(String attribute) {
        return value(attribute) instanceof VariableElement constant
                ? constant.getSimpleName().toString()
                : "";
    }

    List<String> strings(String attribute) {
        List<String> texts = new ArrayList<>();
        for (AnnotationValue item : list(attribute)) {
            if (item.getValue() instanceof String text) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** The values of an array. */
    List<AnnotationValue> list(String attribute) {
        List<AnnotationValue> items = new ArrayList<>();
        if (value(attribute) instanceof List<?> values) {
            for (Object item : values) {
                if (item instanceof AnnotationValue value) {
                    items.add(value);
                }
            }
        }
        return items;
    }

    /** The annotations of an array, each with its own place. */
    Map<AnnotationValue, AnnotationReader> annotations(String attribute) {
        Map<AnnotationValue, AnnotationReader> found = new LinkedHashMap<>();
        for (AnnotationValue item : list(attribute)) {
            if (item.getValue() instanceof AnnotationMirror nested) {
                found.put(item, new AnnotationReader(element, nested));
            }
        }
        return found;
    }

    /** The class that an annotation value names; empty if it does not exist. */
    static Optional<TypeElement> type(AnnotationValue value) {
        return value.getValue() instanceof TypeMirror type
                        && type instanceof DeclaredType declared
                        && declared.getKind() == javax.lang.model.type.TypeKind.DECLARED
                ? Optional.of((TypeElement) declared.asElement())
                : Optional.empty();
    }

    private @Nullable Object value(String attribute) {
        AnnotationValue value = given.get(attribute);
        if (value != null) {
            return value.getValue();
        }
        AnnotationValue byDefault = defaults().get(attribute);
        return byDefault == null ? null : byDefault.getValue();
    }

    private Map<String, AnnotationValue> defaults() {
        Map<String, AnnotationValue> known = defaults;
        if (known == null) {
            known = new HashMap<>();
            for (Element member : mirror.getAnnotationType().asElement().getEnclosedElements()) {
                if (member instanceof ExecutableElement method && method.getDefaultValue() != null) {
                    known.put(method.getSimpleName().toString(), method.getDefaultValue());
                }
            }
            defaults = known;
        }
        return known;
    }
}
