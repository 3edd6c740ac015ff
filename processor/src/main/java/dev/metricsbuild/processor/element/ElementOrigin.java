package dev.metricsbuild.processor.element;

import dev.metricsbuild.processor.diagnostic.Origin;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * A place in this compilation's sources. Class files have no lines, so what is wrong in one is shown at the nearest
 * element that was compiled from source, and the far place is named in the text.
 */
record ElementOrigin(
        Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value,
        String farAway) implements Origin {

    static ElementOrigin of(Element element) {
        return new ElementOrigin(element, null, null, "");
    }

    @Override
    public boolean suppresses(String key) {
        for (Element e = element; e != null; e = e.getEnclosingElement()) {
            boolean named = AnnotationReader.find(e, "java.lang.SuppressWarnings")
                    .map(found -> found.strings("value").contains(key))
                    .orElse(false);
            if (named) {
                return true;
            }
        }
        return false;
    }

    void print(Messager messager, Diagnostic.Kind kind, String message) {
        if (annotation == null) {
            messager.printMessage(kind, message, element);
        } else if (value == null) {
            messager.printMessage(kind, message, element, annotation);
        } else {
            messager.printMessage(kind, message, element, annotation, value);
        }
    }
}
