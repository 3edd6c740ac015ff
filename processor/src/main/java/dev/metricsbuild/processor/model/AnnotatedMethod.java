package dev.metricsbuild.processor.model;

/** A method and what its annotation makes of it. */
public record AnnotatedMethod(Invocable method, Role role) {
    /** The method's name. */
    public String name() {
        return method.name();
    }
}
