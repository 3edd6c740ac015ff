package dev.metricsbuild.processor.model;

/**
 * A method and what its annotation makes of it.
 *
 * @param name what the build knows it by: the method's name, or for a total of it a longer one
 */
public record AnnotatedMethod(String name, Invocable method, Role role) {
    /** A method under its own name. */
    public AnnotatedMethod(Invocable method, Role role) {
        this(method.name(), method, role);
    }

    /** Whether it becomes an entry of the dispatcher. */
    public boolean isEntry() {
        return !(role instanceof Role.Provides) && !(role instanceof Role.Several);
    }

    /** Of the name alone: all else of a method is a lot, and it is a key of many maps. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
