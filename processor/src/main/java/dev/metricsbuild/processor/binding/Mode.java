package dev.metricsbuild.processor.binding;

import dev.metricsbuild.processor.model.BoundClass.Scope;

/** When a method is called: what its parameters can be given depends on it. */
enum Mode {
    /** For one job. */
    JOB("job", Scope.JOB),
    /** For a batch. */
    BATCH("batch", Scope.BATCH),
    /** For whoever takes what it makes. */
    EITHER("either", Scope.ANY);

    private final String word;
    private final Scope scope;

    Mode(String word, Scope scope) {
        this.word = word;
        this.scope = scope;
    }

    String word() {
        return word;
    }

    /** Whether what has this scope can be made in this mode. */
    boolean admits(Scope needed) {
        return this == EITHER || needed == Scope.ANY || needed == scope;
    }
}
