package identifiers;

import dev.metricsbuild.annotations.*;

/** Names beyond ASCII. */
class Sizes {
    @Provides static String länge(@LogFile("länge.txt") String text) { return text; }

    @JobMetric static double größe(String länge) { return 1; }

    @BatchMetric static double größte(@PerJob("größe") double[] größen) { return 1; }
}
