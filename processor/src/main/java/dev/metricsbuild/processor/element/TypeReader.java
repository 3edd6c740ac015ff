package dev.metricsbuild.processor.element;

import dev.metricsbuild.processor.model.ClassRef;
import dev.metricsbuild.processor.model.Lint;
import dev.metricsbuild.processor.model.TypeRef;
import dev.metricsbuild.processor.model.TypeUse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.SimpleTypeVisitor14;

/** Reads the compiler's types as plain values, and notes what is to be said about them on the way. */
final class TypeReader {
    private final Elements elements;
    private final String fromPackage;

    /** Reads types as code of this package sees them. */
    TypeReader(Elements elements, String fromPackage) {
        this.elements = elements;
        this.fromPackage = fromPackage;
    }

    /** Reads a type; the names of types that do not exist are handed on. */
    TypeUse read(TypeMirror type, Consumer<String> missing) {
        Reading reading = new Reading(missing);
        TypeRef ref = type.accept(reading, null);
        return new TypeUse(ref, Set.copyOf(reading.lints), reading.hidden);
    }

    /** The name of a class in its parts. */
    ClassRef name(TypeElement type) {
        Deque<String> names = new ArrayDeque<>();
        for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
            names.addFirst(e.getSimpleName().toString());
        }
        return new ClassRef(packageOf(type), List.copyOf(names));
    }

    /** The class that declares a method. */
    static TypeElement owner(ExecutableElement method) {
        return (TypeElement) Objects.requireNonNull(method.getEnclosingElement());
    }

    String packageOf(Element element) {
        return elements.getPackageOf(element).getQualifiedName().toString();
    }

    /** Whether the class is in the package itself. */
    boolean isInPackage(TypeElement type) {
        return packageOf(type).equals(fromPackage);
    }

    /** Whether code of the package can name the class. */
    boolean isReachable(TypeElement type) {
        boolean samePackage = isInPackage(type);
        for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
            Set<Modifier> modifiers = e.getModifiers();
            if (samePackage ? modifiers.contains(Modifier.PRIVATE) : !modifiers.contains(Modifier.PUBLIC)) {
                return false;
            }
        }
        return true;
    }

    /** Adds the lint category of a use of this element, if there is one. */
    void addDeprecation(Element element, Set<Lint> lints) {
        for (Element e = element; e != null; e = e.getEnclosingElement()) {
            AnnotationReader.find(e, "java.lang.Deprecated")
                    .ifPresent(found -> lints.add(found.bool("forRemoval") ? Lint.REMOVAL : Lint.DEPRECATION));
        }
    }

    private final class Reading extends SimpleTypeVisitor14<TypeRef, Void> {
        private final Consumer<String> missing;
        private final Set<Lint> lints = EnumSet.noneOf(Lint.class);
        private String hidden = "";

        Reading(Consumer<String> missing) {
            this.missing = missing;
        }

        @Override
        protected TypeRef defaultAction(TypeMirror type, Void unused) {
            return new TypeRef.Primitive(type.getKind().name().toLowerCase(Locale.ROOT));
        }

        @Override
        public TypeRef visitDeclared(DeclaredType type, Void unused) {
            TypeElement element = (TypeElement) type.asElement();
            addDeprecation(element, lints);
            if (!isReachable(element)) {
                hidden = name(element).nestedName();
            }
            if (type.getTypeArguments().isEmpty()
                    && !element.getTypeParameters().isEmpty()) {
                lints.add(Lint.RAWTYPES);
                lints.add(Lint.UNCHECKED);
            }
            List<TypeRef> arguments = new ArrayList<>();
            for (TypeMirror argument : type.getTypeArguments()) {
                arguments.add(argument.accept(this, null));
            }
            return new TypeRef.Declared(name(element), List.copyOf(arguments));
        }

        /** Under ECJ the whole of {@code List<Missing>} is an error: what is missing is looked for inside first. */
        @Override
        public TypeRef visitError(ErrorType type, Void unused) {
            for (TypeMirror argument : type.getTypeArguments()) {
                if (argument.accept(this, null) instanceof TypeRef.Missing inside) {
                    return inside;
                }
            }
            String written = type.toString();
            String name = written.isEmpty() || written.startsWith("<")
                    ? type.asElement().getSimpleName().toString()
                    : written;
            missing.accept(name);
            return new TypeRef.Missing(name);
        }

        @Override
        public TypeRef visitArray(ArrayType type, Void unused) {
            TypeRef component = type.getComponentType().accept(this, null);
            return component instanceof TypeRef.Missing ? component : new TypeRef.Array(component);
        }

        @Override
        public TypeRef visitWildcard(WildcardType type, Void unused) {
            TypeMirror upper = type.getExtendsBound();
            TypeMirror lower = type.getSuperBound();
            return new TypeRef.Wildcard(
                    upper == null ? null : upper.accept(this, null), lower == null ? null : lower.accept(this, null));
        }

        @Override
        public TypeRef visitTypeVariable(TypeVariable type, Void unused) {
            return new TypeRef.Variable(type.asElement().getSimpleName().toString());
        }
    }
}
