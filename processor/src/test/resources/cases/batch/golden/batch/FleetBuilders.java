package batch;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.metric.DoubleOverTime;
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

    /** What {@link Fleet#number} yields. */
    public static ScalarMessageBuilder number() {
        return ScalarMessageBuilder.of(FleetDispatcher.numberSpec());
    }

    /** What {@link Fleet#maybe} yields. */
    public static ScalarMessageBuilder maybe() {
        return ScalarMessageBuilder.of(FleetDispatcher.maybeSpec());
    }

    /** What {@link Fleet#scalar} yields. */
    public static ScalarMessageBuilder scalar() {
        return ScalarMessageBuilder.of(FleetDispatcher.scalarSpec());
    }

    /** What {@link Fleet#string} yields. */
    public static TextMessageBuilder string() {
        return TextMessageBuilder.of(FleetDispatcher.stringSpec());
    }

    /** What {@link Fleet#text} yields. */
    public static TextMessageBuilder text() {
        return TextMessageBuilder.of(FleetDispatcher.textSpec());
    }

    /** What {@link Fleet#speed} yields. */
    public static MetricMessageBuilder<DoubleOverTime> speed() {
        return MetricMessageBuilder.of(FleetDispatcher.speedSpec());
    }

    /** What {@link Fleet#doubles} yields. */
    public static DataMessageBuilder doubles() {
        return DataMessageBuilder.of(FleetDispatcher.doublesSpec());
    }

    /** What {@link Fleet#strings} yields. */
    public static DataMessageBuilder strings() {
        return DataMessageBuilder.of(FleetDispatcher.stringsSpec());
    }

    /** What {@link Fleet#uuids} yields. */
    public static DataMessageBuilder uuids() {
        return DataMessageBuilder.of(FleetDispatcher.uuidsSpec());
    }

    /** What {@link Fleet#data} yields. */
    public static DataMessageBuilder data() {
        return DataMessageBuilder.of(FleetDispatcher.dataSpec());
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
    public static TextMessageBuilder f() {
        return TextMessageBuilder.of(FleetDispatcher.fSpec());
    }

    /** What {@link Fleet#g} yields. */
    public static MetricMessageBuilder<Histogram> g() {
        return MetricMessageBuilder.of(FleetDispatcher.gSpec());
    }

    /** What {@link Fleet#h} yields. */
    public static TextMessageBuilder h() {
        return TextMessageBuilder.of(FleetDispatcher.hSpec());
    }

    /** What {@link Fleet#j} yields. */
    public static ScalarMessageBuilder j() {
        return ScalarMessageBuilder.of(FleetDispatcher.jSpec());
    }

    /** What {@link Fleet#k} yields. */
    public static ScalarMessageBuilder k() {
        return ScalarMessageBuilder.of(FleetDispatcher.kSpec());
    }

    /** What {@link Fleet#l} yields. */
    public static MetricMessageBuilder<Histogram> l() {
        return MetricMessageBuilder.of(FleetDispatcher.lSpec());
    }

    /** What {@link Fleet#m} yields. */
    public static TextMessageBuilder m() {
        return TextMessageBuilder.of(FleetDispatcher.mSpec());
    }

    /** What {@link Fleet#n} yields. */
    public static ScalarMessageBuilder n() {
        return ScalarMessageBuilder.of(FleetDispatcher.nSpec());
    }
}
