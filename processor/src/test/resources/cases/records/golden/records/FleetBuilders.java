package records;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.metric.Histogram;
import dev.metricsbuild.write.DataMessageBuilder;
import dev.metricsbuild.write.MetricMessageBuilder;
import dev.metricsbuild.write.ScalarMessageBuilder;
import dev.metricsbuild.write.TextMessageBuilder;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Builders prefilled with what the annotations in {@link Fleet} say, for other code and for unit tests. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Fleet.class)
@NullMarked
public final class FleetBuilders {
    private FleetBuilders() {}

    /** What {@link Fleet#misses} yields. */
    public static ScalarMessageBuilder misses() {
        return ScalarMessageBuilder.of(FleetDispatcher.missesSpec());
    }

    /** What {@link Fleet#speed} yields. */
    public static ScalarMessageBuilder speed() {
        return ScalarMessageBuilder.of(FleetDispatcher.speedSpec());
    }

    /** What {@link Fleet#errors} yields. */
    public static MetricMessageBuilder<Histogram> errors() {
        return MetricMessageBuilder.of(FleetDispatcher.errorsSpec());
    }

    /** What {@link Fleet#note} yields. */
    public static TextMessageBuilder note() {
        return TextMessageBuilder.of(FleetDispatcher.noteSpec());
    }

    /** What {@link Fleet#scores} yields. */
    public static DataMessageBuilder scores() {
        return DataMessageBuilder.of(FleetDispatcher.scoresSpec());
    }

    /** What {@link Fleet#a} yields. */
    public static ScalarMessageBuilder a() {
        return ScalarMessageBuilder.of(FleetDispatcher.aSpec());
    }

    /** What {@link Fleet#b} yields. */
    public static ScalarMessageBuilder b() {
        return ScalarMessageBuilder.of(FleetDispatcher.bSpec());
    }

    /** What {@link Fleet#c} yields. */
    public static ScalarMessageBuilder c() {
        return ScalarMessageBuilder.of(FleetDispatcher.cSpec());
    }

    /** What {@link Fleet#d} yields. */
    public static ScalarMessageBuilder d() {
        return ScalarMessageBuilder.of(FleetDispatcher.dSpec());
    }

    /** What {@link Fleet#e} yields. */
    public static ScalarMessageBuilder e() {
        return ScalarMessageBuilder.of(FleetDispatcher.eSpec());
    }

    /** What {@link Fleet#f} yields. */
    public static ScalarMessageBuilder f() {
        return ScalarMessageBuilder.of(FleetDispatcher.fSpec());
    }
}
