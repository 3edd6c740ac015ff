package nested;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.annotations.OnError;
import dev.metricsbuild.run.Entrypoint;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The metrics build of {@link Outer.OfEnum}: {@code java nested.Outer_OfEnumEntrypoint} runs it. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Outer.OfEnum.class)
@NullMarked
final class Outer_OfEnumEntrypoint {
    private Outer_OfEnumEntrypoint() {}

    /** Runs the build; {@code --help} says with what options. */
    public static void main(String[] args) {
        System.exit(Entrypoint.run("OfEnum", OnError.FAIL, args, new Outer_OfEnumDispatcher()));
    }
}
