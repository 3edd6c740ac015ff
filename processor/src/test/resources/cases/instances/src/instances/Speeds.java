package instances;

import dev.metricsbuild.annotations.*;

interface Speeds {
    double speed();

    @JobMetric(name = "Speed of the interface") default double top() { return speed(); }
}
