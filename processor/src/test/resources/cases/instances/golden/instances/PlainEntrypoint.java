package instances;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.annotations.OnError;
import dev.metricsbuild.run.Entrypoint;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The metrics build of {@link Plain}: {@code java instances.PlainEntrypoint} runs it. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Plain.class)
@NullMarked
final class PlainEntrypoint {
    private PlainEntrypoint() {}

    /** Runs the build; {@code --help} says with what options. */
    public static void main(String[] args) {
        System.exit(Entrypoint.run("Plain", OnError.FAIL, args, new PlainDispatcher()));
    }
}
