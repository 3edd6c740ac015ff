package mistakes;

import dev.metricsbuild.annotations.*;
import java.util.List;

/** Five mistakes and a warning, all in one compilation; what others make of the generated types is no error. */
public class Five {
    @JobMetric private static double hidden() { return 1; }

    @JobMetric static boolean flag() { return true; }

    @JobMetric(name = "Speed") static double one(StringBuilder unbound) { return 1; }

    @JobMetric(name = "Speed") static double two() { return 1; }

    @BatchMetric static double three(@PerJob("onw") double[] values) { return 1; }

    @JobMetric(failsAbove = 3) static String unneeded() { return ""; }
}
