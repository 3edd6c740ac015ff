package attributes;

import dev.metricsbuild.annotations.*;
import dev.metricsbuild.metric.*;

/** Each attribute. */
class Attributes {
    private static final String UNIT = "m/s\u00b2";
    private static final double LIMIT = 1e-9;

    @JobMetric(
            name = "Acceleration \"a\" \\ b",
            description = "A line.\nAnother: 日本 €",
            unit = UNIT,
            importance = MetricImportance.CRITICAL,
            order = 2.5f,
            tags = {@Tag(key = "team", value = "nav"), @Tag(key = "sensor", value = "imu")},
            shouldDisplay = false,
            failsAbove = 30,
            failsBelow = -0.5,
            warnsAbove = 2 * 10,
            warnsBelow = LIMIT)
    static double acceleration() { return 1; }

    @JobMetric(failsAbove = Double.POSITIVE_INFINITY, order = 3)
    static double never() { return 1; }

    @JobMetric(status = MetricStatus.PASSED, unit = "°C", xAxisName = "x", yAxisName = "y", legend = {"left", "right"})
    static LinePlot plot() { return null; }

    @JobMetric(failureStates = {"FALL", "STALL"}, legend = "phase")
    static StatesOverTime states() { return null; }

    @JobMetric static double maxRPM() { return 1; }
    @JobMetric static double snake_case_name() { return 1; }
    @JobMetric static double p95LatencyOfHTTPCalls() { return 1; }
}
