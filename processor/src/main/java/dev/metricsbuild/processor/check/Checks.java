package dev.metricsbuild.processor.check;

import dev.metricsbuild.processor.diagnostic.Problems;
import dev.metricsbuild.processor.model.MetricsClass;

/** All rules that a class must keep, save those of its signatures' types, which binding finds. */
public final class Checks {
    private Checks() {}

    /** Whether the class can be named at all, whatever its signatures say. */
    public static boolean isReachable(MetricsClass source) {
        Problems problems = new Problems();
        ClassChecks.check(source, problems);
        BuildChecks.check(source, problems);
        return !problems.hasErrors();
    }

    /** Adds all that is wrong with a class. */
    public static void check(MetricsClass source, Problems problems) {
        ClassChecks.check(source, problems);
        MethodChecks.check(source, problems);
        SettingsChecks.check(source, problems);
        BuildChecks.check(source, problems);
    }
}
