package flight;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.annotations.OnError;
import dev.metricsbuild.run.Entrypoint;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The metrics build of {@link FlightMetrics}: {@code java flight.FlightMetricsEntrypoint} runs it. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(FlightMetrics.class)
@NullMarked
public final class FlightMetricsEntrypoint {
    private FlightMetricsEntrypoint() {}

    /** Runs the build; {@code --help} says with what options. */
    public static void main(String[] args) {
        System.exit(Entrypoint.run("FlightMetrics", OnError.FAIL, args, new FlightMetricsDispatcher()));
    }
}
