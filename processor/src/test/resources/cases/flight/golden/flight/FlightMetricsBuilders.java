package flight;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.generated.MethodSpec;
import dev.metricsbuild.metric.DataSpec;
import dev.metricsbuild.metric.DoubleOverTime;
import dev.metricsbuild.metric.Histogram;
import dev.metricsbuild.metric.Image;
import dev.metricsbuild.metric.MetricSpec;
import dev.metricsbuild.metric.StatesOverTime;
import dev.metricsbuild.write.DataMessageBuilder;
import dev.metricsbuild.write.EventsMessageBuilder;
import dev.metricsbuild.write.MetricMessageBuilder;
import dev.metricsbuild.write.ScalarMessageBuilder;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Builders prefilled with what the annotations in {@link FlightMetrics} say, for other code and for unit tests. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(FlightMetrics.class)
@NullMarked
public final class FlightMetricsBuilders {
    private static final List<MethodSpec> METHODS = new FlightMetricsDispatcher().methods();

    private FlightMetricsBuilders() {}

    /** What {@link FlightMetrics#maxSpeed} yields. */
    public static ScalarMessageBuilder maxSpeed() {
        return ScalarMessageBuilder.of(metric("maxSpeed"));
    }

    /** What {@link FlightMetrics#speed} yields. */
    public static MetricMessageBuilder<DoubleOverTime> speed() {
        return MetricMessageBuilder.of(metric("speed"));
    }

    /** What {@link FlightMetrics#phase} yields. */
    public static MetricMessageBuilder<StatesOverTime> phase() {
        return MetricMessageBuilder.of(metric("phase"));
    }

    /** What {@link FlightMetrics#camera} yields. */
    public static MetricMessageBuilder<Image> camera() {
        return MetricMessageBuilder.of(metric("camera"));
    }

    /** What {@link FlightMetrics#arrivals} yields. */
    public static EventsMessageBuilder arrivals() {
        return EventsMessageBuilder.of();
    }

    /** What {@link FlightMetrics#trackingErrors} yields. */
    public static DataMessageBuilder trackingErrors() {
        return DataMessageBuilder.of(data("trackingErrors"));
    }

    /** What {@link FlightMetrics#fleetMax} yields. */
    public static ScalarMessageBuilder fleetMax() {
        return ScalarMessageBuilder.of(metric("fleetMax"));
    }

    /** What {@link FlightMetrics#speeds} yields. */
    public static MetricMessageBuilder<Histogram> speeds() {
        return MetricMessageBuilder.of(metric("speeds"));
    }

    private static MetricSpec metric(String method) {
        return MethodSpec.metric(METHODS, method);
    }

    private static DataSpec data(String method) {
        return MethodSpec.data(METHODS, method);
    }
}
