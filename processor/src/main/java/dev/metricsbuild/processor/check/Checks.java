package dev.metricsbuild.processor.check;

import dev.metricsbuild.processor.diagnostic.Problems;
import dev.metricsbuild.processor.model.MetricsClass;

/** All rules that a class must keep, save those of its signatures' types, which binding finds. */
public final class Checks {
    private Checks() {}

    /** Adds all that is wrong with a class. */
    public static void check(MetricsClass source, Problems problems) {
        ClassChecks.check(source, problems);
        MethodChecks.check(source, problems);
        SettingsChecks.check(source, problems);
        BuildChecks.check(source, problems);
    }
}
