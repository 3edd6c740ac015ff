package dev.metricsbuild.processor.model;

import dev.metricsbuild.processor.diagnostic.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A class with annotated methods, its own and those it inherits, as they were written; nothing is checked yet.
 *
 * @param traits what matters about its declaration
 * @param methods the annotated methods, in the order of declaration, inherited ones last
 * @param constructors those that are not private
 * @param build what {@code @MetricsBuild} says; derived from the class where it is not given
 * @param strays annotations of ours at places where they do nothing
 * @param lints what naming the class would be warned of
 */
public record MetricsClass(
        ClassRef name,
        Set<Trait> traits,
        List<AnnotatedMethod> methods,
        List<Invocable> constructors,
        BuildSettings build,
        List<Stray> strays,
        Set<Lint> lints,
        Environment environment,
        Origin origin) {

    /** What matters about a class' declaration. */
    public enum Trait {
        /** Visible everywhere, as its enclosing classes are. */
        PUBLIC,
        /** It or an enclosing class is private. */
        PRIVATE,
        /** An interface or abstract class: its instance methods serve those that inherit them. */
        ABSTRACT,
        /** A nested class that needs an instance of its outer class. */
        INNER,
        /** With type parameters. */
        GENERIC,
        /** An enum, which cannot be made anew. */
        ENUM,
        /** Annotated {@code @MetricsBuild}. */
        BUILD
    }

    /**
     * An annotation that does nothing where it stands.
     *
     * @param annotation the annotation as users write it
     * @param place what it stands on
     * @param cure what to do
     */
    public record Stray(String annotation, String place, String cure, Origin origin) {}

    /**
     * What generated code can name besides the runtime.
     *
     * @param generated whether {@code javax.annotation.processing.Generated} is readable
     * @param nullMarked whether JSpecify's {@code NullMarked} is readable
     * @param module whether the class is in a named module
     * @param runtime whether the runtime is readable
     */
    public record Environment(boolean generated, boolean nullMarked, boolean module, boolean runtime) {}

    /** Whether the class has the trait. */
    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** The methods that become entries of the dispatcher. */
    public List<AnnotatedMethod> entries() {
        List<AnnotatedMethod> entries = new ArrayList<>();
        for (AnnotatedMethod method : methods) {
            if (method.isEntry()) {
                entries.add(method);
            }
        }
        return entries;
    }

    /** The methods that provide values. */
    public List<AnnotatedMethod> providers() {
        List<AnnotatedMethod> providers = new ArrayList<>();
        for (AnnotatedMethod method : methods) {
            if (method.role() instanceof Role.Provides) {
                providers.add(method);
            }
        }
        return providers;
    }

    /** Whether a dispatcher and builders are generated, not merely an entrypoint over other classes' dispatchers. */
    public boolean hasEntries() {
        return !entries().isEmpty();
    }

    /** Whether the class only lends its methods to those that inherit them, so that nothing is generated for it. */
    public boolean isCarrier() {
        return is(Trait.ABSTRACT) && !is(Trait.BUILD) && needsInstance();
    }

    /** Whether generated code must make an instance. */
    public boolean needsInstance() {
        for (AnnotatedMethod method : methods) {
            if (!method.method().is(Invocable.Trait.STATIC)) {
                return true;
            }
        }
        return false;
    }

    /** The method of a name that fits, if there is one. */
    public Optional<AnnotatedMethod> method(String methodName, Predicate<Role> fits) {
        return methods.stream()
                .filter(method -> method.name().equals(methodName) && fits.test(method.role()))
                .findFirst();
    }
}
