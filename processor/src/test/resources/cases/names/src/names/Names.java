package names;

import dev.metricsbuild.annotations.*;

/** A package in which much is called as in java.lang, and methods that are called as those of generated types. */
class Names {
    @Provides static names.String string() { return new names.String(); }
    @Provides static Names.MethodSpec methods() { return null; }
    @Provides static java.util.List<names.List> list() { return null; }

    static class MethodSpec {}

    @JobMetric static double name(names.String string) { return 1; }
    @JobMetric static int hashCode(java.util.List<names.List> list) { return 1; }
    @JobMetric static double call(MethodSpec spec) { return 1; }
    @JobMetric static double callSpec() { return 1; }
    @JobMetric static double run() { return 1; }
    @JobMetric static double Names() { return 1; }
    @JobMetric static double toString(names.String string) { return 1; }
    @JobMetric static double $dollar$() { return 1; }
    @BatchMetric static double runPerJob(@PerJob("run") double[] values) { return 1; }
}
