package dev.metricsbuild.processor.model;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A type as the source writes it. Two are equal if the language says that they are the same type. The two frequent ones
 * compare by code of their own, which the JVM need not link first.
 */
public sealed interface TypeRef {
    /** {@code double}, {@code int}, ... and {@code void}. */
    record Primitive(String keyword) implements TypeRef {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Primitive primitive && keyword.equals(primitive.keyword);
        }

        @Override
        public int hashCode() {
            return keyword.hashCode();
        }

        @Override
        public String toString() {
            return keyword;
        }
    }

    /** A class or interface; a raw or non-generic one has no arguments. */
    record Declared(ClassRef type, List<TypeRef> arguments) implements TypeRef {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Declared declared
                    && type.equals(declared.type)
                    && arguments.equals(declared.arguments);
        }

        @Override
        public int hashCode() {
            return 31 * type.hashCode() + arguments.hashCode();
        }

        @Override
        public String toString() {
            return type.nestedName()
                    + (arguments.isEmpty()
                            ? ""
                            : arguments.stream().map(TypeRef::toString).collect(Collectors.joining(", ", "<", ">")));
        }
    }

    /** An array. */
    record Array(TypeRef component) implements TypeRef {
        @Override
        public String toString() {
            return component + "[]";
        }
    }

    /** A wildcard with at most one bound. */
    record Wildcard(@Nullable TypeRef upper, @Nullable TypeRef lower) implements TypeRef {
        @Override
        public String toString() {
            return upper != null ? "? extends " + upper : lower != null ? "? super " + lower : "?";
        }
    }

    /** A type variable. */
    record Variable(String name) implements TypeRef {
        @Override
        public String toString() {
            return name;
        }
    }

    /** A type that does not exist, or not yet. */
    record Missing(String name) implements TypeRef {
        @Override
        public String toString() {
            return name;
        }
    }

    /** Whether this is the class of that name, with or without arguments. */
    default boolean is(String qualifiedName) {
        return this instanceof Declared declared
                && declared.type().qualifiedName().equals(qualifiedName);
    }

    /** The type argument at an index; null where there is none. */
    default @Nullable TypeRef argument(int index) {
        return this instanceof Declared declared && index < declared.arguments().size()
                ? declared.arguments().get(index)
                : null;
    }

    /** Whether the type is {@code void}. */
    default boolean isVoid() {
        return this instanceof Primitive primitive && primitive.keyword().equals("void");
    }

    /** A class without arguments. */
    static Declared of(String packageName, String simpleName) {
        return new Declared(ClassRef.of(packageName, simpleName), List.of());
    }

    /** A class with these arguments. */
    static Declared of(String packageName, String simpleName, TypeRef... arguments) {
        return new Declared(ClassRef.of(packageName, simpleName), List.of(arguments));
    }
}
