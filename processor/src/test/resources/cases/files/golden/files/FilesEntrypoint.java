package files;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.annotations.OnError;
import dev.metricsbuild.run.Entrypoint;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The metrics build of {@link Files}: {@code java files.FilesEntrypoint} runs it. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Files.class)
@NullMarked
final class FilesEntrypoint {
    private FilesEntrypoint() {}

    /** Runs the build; {@code --help} says with what options. */
    public static void main(String[] args) {
        System.exit(Entrypoint.run("Files", OnError.FAIL, args, new FilesDispatcher()));
    }
}
