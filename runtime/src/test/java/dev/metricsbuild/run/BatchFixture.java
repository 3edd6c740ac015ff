package dev.metricsbuild.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.metricsbuild.annotations.OnError;
import dev.metricsbuild.engine.Isolation;
import dev.metricsbuild.engine.Plan;
import dev.metricsbuild.engine.RunFailure;
import dev.metricsbuild.generated.Dispatcher;
import dev.metricsbuild.metric.JobMetrics;
import dev.metricsbuild.metric.Scalar;
import dev.metricsbuild.metric.Text;
import dev.metricsbuild.read.MetricsFile;
import dev.metricsbuild.source.fake.FakePlatform;
import dev.metricsbuild.source.http.ClientSettings;
import dev.metricsbuild.write.IdSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Runs batches in a directory of a test. */
final class BatchFixture {
    /** Tries as often as a run on the platform does, and waits less. */
    static final ClientSettings FAST = new ClientSettings(
            8,
            Duration.ofSeconds(5),
            Duration.ofSeconds(5),
            Duration.ofMinutes(1),
            4,
            Duration.ofMillis(1),
            Duration.ofMillis(8),
            1 << 20,
            1 << 20);

    private final Path root;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    ClientSettings settings = FAST;
    OnError onError = OnError.FAIL;

    BatchFixture(Path root) {
        this.root = root;
    }

    String out() {
        return out.toString(UTF_8);
    }

    String err() {
        return err.toString(UTF_8);
    }

    private Console console() {
        return new Console(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), false);
    }

    /** The whole of a run, from the command line to the file. */
    ExitCode run(Dispatcher dispatcher, String... args) {
        String[] all = new String[args.length + 2];
        all[0] = "--root";
        all[1] = root.toString();
        System.arraycopy(args, 0, all, 2, args.length);
        return BuildRunner.run(new Build("Fleet", onError, List.of(dispatcher)), all, console());
    }

    /** What has been written. */
    JobMetrics written() {
        try {
            return MetricsFile.open(root.resolve("outputs/metrics.binproto")).readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The message that a run over the platform computes, with delays fit for tests. */
    JobMetrics compute(FakePlatform platform, Dispatcher dispatcher, String... args) throws RunFailure {
        try {
            platform.config(root.resolve("inputs"));
            return compute(dispatcher, args);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The message that a run over whatever is configured computes. */
    JobMetrics compute(Dispatcher dispatcher, String... args) throws RunFailure {
        try {
            Options options = Options.parse(concat(args, "--root", root.toString()));
            Plan plan = Plan.of(List.of(dispatcher), true, List.of());
            return new BatchMode("Fleet", plan, new Isolation(onError), options, console())
                    .compute(new UUID(1, 2), IdSource.nameBased(), settings);
        } catch (Options.UsageException e) {
            throw new AssertionError(e);
        }
    }

    private static String[] concat(String[] args, String... more) {
        String[] all = new String[args.length + more.length];
        System.arraycopy(args, 0, all, 0, args.length);
        System.arraycopy(more, 0, all, args.length, more.length);
        return all;
    }

    static double scalar(JobMetrics message, String name) {
        return ((Scalar) message.metric(name).orElseThrow().values()).value();
    }

    static String text(JobMetrics message, String name) {
        return ((Text) message.metric(name).orElseThrow().values()).text();
    }
}
