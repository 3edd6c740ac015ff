package builds;

import builds.other.Other_NestedDispatcher;
import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.annotations.OnError;
import dev.metricsbuild.run.Entrypoint;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The metrics build of {@link Part}: {@code java builds.PartEntrypoint} runs it. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Part.class)
@NullMarked
final class PartEntrypoint {
    private PartEntrypoint() {}

    /** Runs the build; {@code --help} says with what options. */
    public static void main(String[] args) {
        System.exit(Entrypoint.run(
                "Part",
                OnError.FAIL,
                args,
                new PartDispatcher(),
                new FurtherDispatcher(),
                new WholeDispatcher(),
                new Other_NestedDispatcher()));
    }
}
