import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.annotations.OnError;
import dev.metricsbuild.run.Entrypoint;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The metrics build of {@link Unnamed.Inner}: {@code java Unnamed_InnerEntrypoint} runs it. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Unnamed.Inner.class)
@NullMarked
final class Unnamed_InnerEntrypoint {
    private Unnamed_InnerEntrypoint() {}

    /** Runs the build; {@code --help} says with what options. */
    public static void main(String[] args) {
        System.exit(Entrypoint.run("Inner", OnError.FAIL, args, new Unnamed_InnerDispatcher()));
    }
}
