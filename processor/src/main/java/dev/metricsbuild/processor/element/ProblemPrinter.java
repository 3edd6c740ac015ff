package dev.metricsbuild.processor.element;

import dev.metricsbuild.processor.diagnostic.Problem;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;

/** Shows problems at their places; one that several classes share, such as those that inherit a method, is shown once. */
public final class ProblemPrinter {
    private final Messager messager;
    private final Set<Problem> printed = new HashSet<>();

    /** A printer for a whole compilation. */
    public ProblemPrinter(Messager messager) {
        this.messager = messager;
    }

    /** Shows what was not shown before. */
    public void print(Collection<Problem> problems) {
        for (Problem problem : problems) {
            if (printed.add(problem) && problem.origin() instanceof ElementOrigin place) {
                place.print(
                        messager,
                        problem.isWarning() ? Diagnostic.Kind.WARNING : Diagnostic.Kind.ERROR,
                        problem.message());
            }
        }
    }
}
