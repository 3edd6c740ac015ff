package dev.metricsbuild.processor.element;

import java.util.function.Predicate;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Finds the place to show a problem at: the element itself if it was compiled from source, else an anchor in source that
 * led there.
 */
final class Origins {
    private final Predicate<TypeElement> fromSource;
    private final ElementOrigin anchor;

    Origins(Predicate<TypeElement> fromSource, ElementOrigin anchor) {
        this.fromSource = fromSource;
        this.anchor = anchor;
    }

    /** The same for elements that another place led to. */
    Origins anchoredAt(ElementOrigin place) {
        return new Origins(fromSource, place);
    }

    ElementOrigin of(Element element) {
        return at(element, null, null);
    }

    ElementOrigin of(Element element, AnnotationReader annotation) {
        return at(element, annotation, null);
    }

    /** The place of an attribute's value. */
    ElementOrigin of(Element element, AnnotationReader annotation, String attribute) {
        return at(element, annotation, annotation.given().get(attribute));
    }

    ElementOrigin at(Element element, @Nullable AnnotationReader annotation, @Nullable AnnotationValue value) {
        if (isFromSource(element)) {
            return new ElementOrigin(element, annotation == null ? null : annotation.mirror(), value, "");
        }
        return new ElementOrigin(anchor.element(), anchor.annotation(), anchor.value(), title(element));
    }

    boolean isFromSource(Element element) {
        Element e = element;
        while (e.getEnclosingElement() instanceof TypeElement || !(e instanceof TypeElement)) {
            e = e.getEnclosingElement();
            if (e == null) {
                return false;
            }
        }
        return fromSource.test((TypeElement) e);
    }

    private static String title(Element element) {
        Element e = element;
        if (!(e instanceof TypeElement) && !(e instanceof ExecutableElement)) {
            e = e.getEnclosingElement();
        }
        return e instanceof ExecutableElement method
                ? method.getEnclosingElement() + "." + method.getSimpleName() + " (compiled before)"
                : e + " (compiled before)";
    }
}
