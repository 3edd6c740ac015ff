package dev.metricsbuild.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.metricsbuild.annotations.OnError;
import dev.metricsbuild.generated.BatchRun;
import dev.metricsbuild.generated.Dispatcher;
import dev.metricsbuild.generated.JobRun;
import dev.metricsbuild.generated.MethodSpec;
import dev.metricsbuild.metric.MetricSpec;
import dev.metricsbuild.metric.MetricType;
import example.ExitingMetrics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that end while a method runs: by the code of the method, or from outside. */
class ProcessEndTest {
    @TempDir
    private Path root;

    /** Stands for a generated main class. */
    static final class Main {
        private Main() {}

        public static void main(String[] args) {
            System.exit(
                    Entrypoint.run("Flight", OnError.ISOLATE, args, new CallDispatcher(System.getProperty("call"))));
        }
    }

    /** Stands for a generated dispatcher; a lambda's frame would stand between it and the method. */
    private record CallDispatcher(String name) implements Dispatcher {
        @Override
        public List<MethodSpec> methods() {
            return List.of(MethodSpec.jobMetric("end", MetricType.SCALAR, MetricSpec.named("End")));
        }

        @Override
        public void call(int method, JobRun run) throws InterruptedException {
            switch (name) {
                case "exits" -> run.emit(ExitingMetrics.exits());
                case "exitsInAThread" -> run.emit(ExitingMetrics.exitsInAThread());
                default -> run.emit(ExitingMetrics.waits());
            }
        }

        @Override
        public void callBatch(int method, BatchRun run) {
            throw MethodSpec.noSuch(this, method);
        }
    }

    private Process start(String call) throws IOException {
        Files.createDirectories(root.resolve("inputs/logs"));
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dcall=" + call,
                        Main.class.getName(),
                        "--root",
                        root.toString()))
                .redirectError(root.resolve("err.txt").toFile())
                .start();
    }

    private int ended(Process process) throws InterruptedException {
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private String err() throws IOException {
        return Files.readString(root.resolve("err.txt"), UTF_8);
    }

    private void assertNothingWritten() throws IOException {
        try (Stream<Path> outputs = Files.list(root.resolve("outputs"))) {
            assertThat(outputs).isEmpty();
        }
    }

    @Test
    void methodThatCallsExit_failsTheRun_andIsNamed() throws Exception {
        assertThat(ended(start("exits"))).isEqualTo(4);

        assertThat(err())
                .isEqualTo("Flight: example.ExitingMetrics.giveUp(ExitingMetrics.java:14), within"
                        + " example.ExitingMetrics.exits called System.exit, which ends the whole run. Return from the"
                        + " method, or throw an exception.\nNothing was written.\n");
        assertNothingWritten();
    }

    @Test
    void threadThatCallsExit_failsTheRun_andTheCallIsNamed() throws Exception {
        assertThat(ended(start("exitsInAThread"))).isEqualTo(4);

        assertThat(err())
                .startsWith("Flight: example.ExitingMetrics.giveUp(ExitingMetrics.java:14) called System.exit,");
        assertNothingWritten();
    }

    @Test
    void runThatASignalEnds_isNotSaidToHaveExited() throws Exception {
        Process process = start("waits");
        assertThat(process.inputReader(UTF_8).readLine()).isEqualTo("waiting");

        process.destroy();

        assertThat(ended(process)).isEqualTo(128 + 15);
        assertThat(err()).doesNotContain("System.exit");
        assertNothingWritten();
    }
}
