package builds;

import builds.other.Other_NestedDispatcher;
import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.annotations.OnError;
import dev.metricsbuild.run.Entrypoint;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The metrics build of {@link Whole}: {@code java builds.WholeEntrypoint} runs it. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Whole.class)
@NullMarked
public final class WholeEntrypoint {
    private WholeEntrypoint() {}

    /** Runs the build; {@code --help} says with what options. */
    public static void main(String[] args) {
        System.exit(Entrypoint.run(
                "Whole build",
                OnError.ISOLATE,
                args,
                new WholeDispatcher(),
                new PartDispatcher(),
                new FurtherDispatcher(),
                new Other_NestedDispatcher()));
    }
}
