package builds.other;

import dev.metricsbuild.annotations.*;

public class Other {
    public static class Nested {
        @JobMetric static double nested() { return 1; }
    }
}
