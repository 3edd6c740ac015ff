package nested;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.annotations.OnError;
import dev.metricsbuild.run.Entrypoint;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The metrics build of {@link Outer.OfInterface}: {@code java nested.Outer_OfInterfaceEntrypoint} runs it. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Outer.OfInterface.class)
@NullMarked
final class Outer_OfInterfaceEntrypoint {
    private Outer_OfInterfaceEntrypoint() {}

    /** Runs the build; {@code --help} says with what options. */
    public static void main(String[] args) {
        System.exit(Entrypoint.run("OfInterface", OnError.FAIL, args, new Outer_OfInterfaceDispatcher()));
    }
}
