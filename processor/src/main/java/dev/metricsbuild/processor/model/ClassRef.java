package dev.metricsbuild.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The name of a class, in its parts.
 *
 * @param packageName empty for the unnamed package
 * @param simpleNames the top-level class first, then the nested ones
 */
public record ClassRef(String packageName, List<String> simpleNames) {
    /** A class that is not nested. */
    public static ClassRef of(String packageName, String simpleName) {
        return new ClassRef(packageName, List.of(simpleName));
    }

    /** The last of the simple names. */
    public String simpleName() {
        return simpleNames.get(simpleNames.size() - 1);
    }

    /** The name as the language writes it. */
    public String qualifiedName() {
        String nested = nestedName();
        return packageName.isEmpty() ? nested : packageName + "." + nested;
    }

    /** The name without its package, such as {@code Outer.Inner}. */
    public String nestedName() {
        return String.join(".", simpleNames);
    }

    /** The top-level class of the same package that is generated for this one. */
    public ClassRef generated(String suffix) {
        return of(packageName, String.join("_", simpleNames) + suffix);
    }

    /** As a record compares by itself, but without the code that the JVM makes at the first call. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ClassRef ref
                && simpleNames.equals(ref.simpleNames)
                && packageName.equals(ref.packageName);
    }

    @Override
    public int hashCode() {
        return 31 * packageName.hashCode() + simpleNames.hashCode();
    }

    @Override
    public String toString() {
        return qualifiedName();
    }
}
