package dev.metricsbuild.processor.diagnostic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong with one class; the same problem at the same place is kept once. */
public final class Problems {
    private final Set<Problem> found = new LinkedHashSet<>();

    /** Adds a problem, unless it is a warning that the source suppresses. */
    public void add(Rule rule, Origin origin, Object... arguments) {
        if (!(rule.isWarning() && origin.suppresses(rule.key()))) {
            found.add(Problem.of(rule, origin, arguments));
        }
    }

    /** Adds what was found elsewhere. */
    public void addAll(Problems others) {
        found.addAll(others.found);
    }

    /** All problems, in the order of their finding. */
    public List<Problem> all() {
        return new ArrayList<>(found);
    }

    /** Whether anything was found that stops the compilation. */
    public boolean hasErrors() {
        for (Problem problem : found) {
            if (!problem.isWarning()) {
                return true;
            }
        }
        return false;
    }
}
