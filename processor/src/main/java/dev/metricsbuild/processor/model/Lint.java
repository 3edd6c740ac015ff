package dev.metricsbuild.processor.model;

/** Lint categories that calls of a user's code can fall into; in the order in which they are suppressed. */
public enum Lint {
    /** A use of something deprecated. */
    DEPRECATION("deprecation"),
    /** A use of something deprecated for removal. */
    REMOVAL("removal"),
    /** A generic type without arguments. */
    RAWTYPES("rawtypes"),
    /** A conversion that the compiler cannot check. */
    UNCHECKED("unchecked"),
    /** A type in a public signature that readers of the module may not see. */
    EXPORTS("exports");

    private final String category;

    Lint(String category) {
        this.category = category;
    }

    /** The name as {@code @SuppressWarnings} knows it. */
    public String category() {
        return category;
    }
}
