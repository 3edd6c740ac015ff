package builds;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.annotations.OnError;
import dev.metricsbuild.run.Entrypoint;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The metrics build of {@link Further}: {@code java builds.FurtherEntrypoint} runs it. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Further.class)
@NullMarked
final class FurtherEntrypoint {
    private FurtherEntrypoint() {}

    /** Runs the build; {@code --help} says with what options. */
    public static void main(String[] args) {
        System.exit(Entrypoint.run("Further", OnError.FAIL, args, new FurtherDispatcher()));
    }
}
