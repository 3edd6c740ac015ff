import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.annotations.OnError;
import dev.metricsbuild.run.Entrypoint;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The metrics build of {@link Unnamed}: {@code java UnnamedEntrypoint} runs it. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Unnamed.class)
@NullMarked
public final class UnnamedEntrypoint {
    private UnnamedEntrypoint() {}

    /** Runs the build; {@code --help} says with what options. */
    public static void main(String[] args) {
        System.exit(Entrypoint.run("Unnamed", OnError.FAIL, args, new UnnamedDispatcher()));
    }
}
