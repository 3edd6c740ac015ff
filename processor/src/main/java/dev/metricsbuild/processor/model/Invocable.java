package dev.metricsbuild.processor.model;

import dev.metricsbuild.processor.diagnostic.Origin;
import java.util.List;
import java.util.Set;

/**
 * A method or constructor that generated code calls.
 *
 * @param owner the class that declares it
 * @param name the method's name; of a constructor its class'
 * @param traits what matters about its modifiers
 * @param thrown the checked exceptions it declares
 * @param lints what calling it would be warned of
 */
public record Invocable(
        ClassRef owner,
        String name,
        Set<Trait> traits,
        TypeUse returns,
        List<Parameter> parameters,
        List<Thrown> thrown,
        Set<Lint> lints,
        Origin origin) {

    /** What matters about a method's modifiers. */
    public enum Trait {
        /** Static. */
        STATIC,
        /** Private. */
        PRIVATE,
        /** Without a body. */
        ABSTRACT,
        /** With type parameters of its own. */
        GENERIC,
        /** Out of reach of the annotated class' package. */
        UNREACHABLE,
        /** A method of the runtime's, which makes a collector. */
        RUNTIME
    }

    /** A checked exception; plain if it is an {@code Exception}. */
    public record Thrown(TypeRef type, boolean exception) {}

    /** Of the name alone: all else of a method is a lot, and it is a key of many maps. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** Whether the method has the trait. */
    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** How messages name it, such as {@code FlightMetrics.maxSpeed}. */
    public String title() {
        return owner.nestedName() + "." + name;
    }
}
