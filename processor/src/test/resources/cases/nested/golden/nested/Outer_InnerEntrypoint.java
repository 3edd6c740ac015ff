package nested;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.annotations.OnError;
import dev.metricsbuild.run.Entrypoint;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The metrics build of {@link Outer.Inner}: {@code java nested.Outer_InnerEntrypoint} runs it. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Outer.Inner.class)
@NullMarked
final class Outer_InnerEntrypoint {
    private Outer_InnerEntrypoint() {}

    /** Runs the build; {@code --help} says with what options. */
    public static void main(String[] args) {
        System.exit(Entrypoint.run("Inner", OnError.FAIL, args, new Outer_InnerDispatcher()));
    }
}
