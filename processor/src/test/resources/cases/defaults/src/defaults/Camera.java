package defaults;

import dev.metricsbuild.annotations.*;
import dev.metricsbuild.metric.*;
import java.util.*;

/** Defaults of the class, descriptions from comments, totals. */
@MetricDefaults(
        importance = MetricImportance.HIGH,
        status = MetricStatus.PASSED,
        tags = {@Tag(key = "team", value = "perception"), @Tag(key = "sensor", value = "camera")})
public class Camera extends Carrier {
    /**
     * People whom the detector has missed, of those within 50&nbsp;m, at {@code score > 0.5}. The rest is of no matter.
     *
     * @return a number
     */
    @JobMetric(unit = "1", totals = {@Total, @Total(value = Aggregate.MAX, name = "Worst drive")})
    static int falseNegatives() { return 1; }

    /** See {@link #falseNegatives the misses} and {@link Camera#falseNegatives()}
     * <p>A second paragraph. */
    @JobMetric(importance = MetricImportance.LOW, status = MetricStatus.RAW, tags = @Tag(key = "team", value = "safety"),
            totals = {@Total(Aggregate.MEAN), @Total(Aggregate.MIN)})
    static OptionalDouble recall() { return OptionalDouble.empty(); }

    /** Is <b>not</b> used. */
    @JobMetric(description = "Written out", failsAbove = 3)
    static double written() { return 1; }

    // No comment of that kind.
    @JobMetric(status = MetricStatus.FAIL_WARN)
    static Text note() { return null; }

    /** @return a tag alone */
    @BatchMetric(description = "")
    static double batch() { return 1; }
}
