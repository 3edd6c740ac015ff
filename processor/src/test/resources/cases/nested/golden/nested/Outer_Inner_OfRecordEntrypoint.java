package nested;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.annotations.OnError;
import dev.metricsbuild.run.Entrypoint;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The metrics build of {@link Outer.Inner.OfRecord}: {@code java nested.Outer_Inner_OfRecordEntrypoint} runs it. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Outer.Inner.OfRecord.class)
@NullMarked
final class Outer_Inner_OfRecordEntrypoint {
    private Outer_Inner_OfRecordEntrypoint() {}

    /** Runs the build; {@code --help} says with what options. */
    public static void main(String[] args) {
        System.exit(Entrypoint.run("OfRecord", OnError.FAIL, args, new Outer_Inner_OfRecordDispatcher()));
    }
}
