package dev.metricsbuild.processor.element;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * The methods of a class: its own in the order of declaration, then those it inherits from classes, then from interfaces.
 * Walks the super-types itself, since the compilers order {@code getAllMembers} differently.
 */
final class Members {
    private final Elements elements;
    private final Types types;

    Members(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    /**
     * What a class has.
     *
     * @param methods the methods, without those that others override or hide
     * @param overriding overriding method of the class itself, to the annotated method that it overrides
     * @param missing super-types that do not exist
     */
    record Found(
            List<ExecutableElement> methods,
            Map<ExecutableElement, ExecutableElement> overriding,
            List<TypeMirror> missing) {}

    Found of(TypeElement type) {
        Found found = new Found(new ArrayList<>(), new LinkedHashMap<>(), new ArrayList<>());
        Map<String, List<ExecutableElement>> nearer = new HashMap<>();
        for (TypeElement declaring : lineage(type, found.missing())) {
            List<ExecutableElement> declared = ElementFilter.methodsIn(declaring.getEnclosedElements());
            for (ExecutableElement method : declared) {
                if (declaring.equals(type)) {
                    found.methods().add(method);
                } else if (isInherited(method, declaring) && isAnnotated(method)) {
                    addInherited(type, method, nearer, found);
                }
            }
            for (ExecutableElement method : declared) {
                nearer.computeIfAbsent(method.getSimpleName().toString(), name -> new ArrayList<>())
                        .add(method);
            }
        }
        return found;
    }

    private void addInherited(
            TypeElement type, ExecutableElement method, Map<String, List<ExecutableElement>> nearer, Found found) {
        for (ExecutableElement other :
                nearer.getOrDefault(method.getSimpleName().toString(), List.of())) {
            if (replaces(other, method, type)) {
                if (type.equals(other.getEnclosingElement()) && !isAnnotated(other)) {
                    found.overriding().put(other, method);
                }
                return;
            }
        }
        found.methods().add(method);
    }

    private boolean replaces(ExecutableElement nearer, ExecutableElement method, TypeElement type) {
        return elements.overrides(nearer, method, type)
                || (isStatic(nearer)
                        && isStatic(method)
                        && types.isSubsignature((ExecutableType) nearer.asType(), (ExecutableType) method.asType()));
    }

    private static boolean isInherited(ExecutableElement method, TypeElement declaring) {
        return !method.getModifiers().contains(Modifier.PRIVATE)
                && !(isStatic(method) && declaring.getKind() == ElementKind.INTERFACE);
    }

    private static boolean isStatic(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.STATIC);
    }

    private static boolean isAnnotated(ExecutableElement method) {
        return AnnotationReader.hasAny(method, Names.ROLES);
    }

    /** The class, its super-classes, then all their interfaces, each once. */
    private static List<TypeElement> lineage(TypeElement type, List<TypeMirror> missing) {
        List<TypeElement> lineage = new ArrayList<>();
        TypeElement current = type;
        while (current != null) {
            lineage.add(current);
            current = element(current.getSuperclass(), missing);
        }
        for (int i = 0; i < lineage.size(); i++) {
            for (TypeMirror parent : lineage.get(i).getInterfaces()) {
                TypeElement element = element(parent, missing);
                if (element != null && !lineage.contains(element)) {
                    lineage.add(element);
                }
            }
        }
        return lineage;
    }

    private static @org.jspecify.annotations.Nullable TypeElement element(TypeMirror type, List<TypeMirror> missing) {
        if (type.getKind() == TypeKind.ERROR) {
            missing.add(type);
        }
        if (type.getKind() != TypeKind.DECLARED) {
            return null;
        }
        TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
        return element.getQualifiedName().contentEquals("java.lang.Object") ? null : element;
    }
}
