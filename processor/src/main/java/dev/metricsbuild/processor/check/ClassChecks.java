package dev.metricsbuild.processor.check;

import dev.metricsbuild.processor.diagnostic.Problems;
import dev.metricsbuild.processor.diagnostic.Rule;
import dev.metricsbuild.processor.model.MetricsClass;
import dev.metricsbuild.processor.model.MetricsClass.Trait;

/** Whether generated code can reach the class at all. */
final class ClassChecks {
    /** What fits into one class file's pool of constants, with room to spare. */
    static final int MOST_METHODS = 3_000;

    private ClassChecks() {}

    static void check(MetricsClass source, Problems problems) {
        String name = source.name().nestedName();
        if (!source.environment().runtime()) {
            problems.add(Rule.RUNTIME_MISSING, source.origin());
        }
        if (source.is(Trait.PRIVATE)) {
            problems.add(Rule.CLASS_PRIVATE, source.origin(), name);
        }
        if (source.is(Trait.INNER)) {
            problems.add(Rule.CLASS_INNER, source.origin(), name);
        }
        if (source.is(Trait.GENERIC) && !source.isCarrier()) {
            problems.add(Rule.CLASS_GENERIC, source.origin(), name);
        }
        if (source.is(Trait.ENUM) && source.needsInstance()) {
            problems.add(Rule.CLASS_ENUM, source.origin(), name);
        } else if (source.is(Trait.ABSTRACT) && source.is(Trait.BUILD) && source.needsInstance()) {
            problems.add(Rule.CLASS_ABSTRACT, source.build().origin(), name);
        }
        int entries = source.entries().size();
        if (entries > MOST_METHODS) {
            problems.add(Rule.METHODS_TOO_MANY, source.origin(), name, entries, MOST_METHODS);
        }
        for (MetricsClass.Stray stray : source.strays()) {
            problems.add(Rule.ANNOTATION_MISPLACED, stray.origin(), stray.annotation(), stray.place(), stray.cure());
        }
    }
}
