package dev.metricsbuild.processor.model;

import java.util.Set;

/**
 * A type at the place where a signature names it.
 *
 * @param type the type
 * @param lints what naming it again would be warned of
 * @param hidden the class in it that generated code of the same package cannot name; empty if there is none
 */
public record TypeUse(TypeRef type, Set<Lint> lints, String hidden) {
    @Override
    public String toString() {
        return type.toString();
    }
}
