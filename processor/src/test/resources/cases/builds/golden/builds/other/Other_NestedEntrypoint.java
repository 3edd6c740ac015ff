package builds.other;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.annotations.OnError;
import dev.metricsbuild.run.Entrypoint;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The metrics build of {@link Other.Nested}: {@code java builds.other.Other_NestedEntrypoint} runs it. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Other.Nested.class)
@NullMarked
public final class Other_NestedEntrypoint {
    private Other_NestedEntrypoint() {}

    /** Runs the build; {@code --help} says with what options. */
    public static void main(String[] args) {
        System.exit(Entrypoint.run("Nested", OnError.FAIL, args, new Other_NestedDispatcher()));
    }
}
