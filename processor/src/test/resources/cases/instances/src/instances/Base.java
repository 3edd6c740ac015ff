package instances;

import dev.metricsbuild.annotations.*;

/** Lends its methods, with what T is left to those that inherit them. */
abstract class Base<T> implements Speeds {
    @JobMetric double fromBase(T log) { return 1; }
    @JobMetric double replaced(T log) { return 1; }
    @JobMetric static double staticOfBase() { return 1; }
    abstract double unannotated();
}
