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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that end while a method runs: by the code of the method, or from outside. */
@Tag("slow")
class ProcessEndTest {
    @TempDir
    private Path root;

    /** Stands for a generated main class. */
    static final class Main {
        private Main() {}

        public static void main(String[] args) {
            System.exit(Entrypoint.run(
                    "Flight",
                    OnError.valueOf(System.getProperty("onError")),
                    args,
                    new CallDispatcher(System.getProperty("call"))));
        }
    }

    /** Stands for a generated dispatcher; a lambda's frame would stand between it and the method. */
    private record CallDispatcher(String name) implements Dispatcher {
        @Override
        public List<MethodSpec> methods() {
            return List.of(MethodSpec.jobMetric("end", MetricType.SCALAR, MetricSpec.named("End")));
        }

        @Override
        public void call(int method, JobRun run) throws InterruptedException, IOException {
            switch (name) {
                case "exits" -> run.emit(ExitingMetrics.exits());
                case "recurses" -> run.emit(ExitingMetrics.recurses(0));
                case "fillsTheHeap" ->
                    run.emit(ExitingMetrics.fillsTheHeap(run.logs().path("flight.csv")));
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
        return start(call, OnError.FAIL);
    }

    private Process start(String call, OnError onError) throws IOException {
        Files.createDirectories(root.resolve("inputs/logs"));
        Files.writeString(root.resolve("inputs/logs/flight.csv"), "t");
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dcall=" + call,
                        "-DonError=" + onError,
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
        assertThat(ended(start("exits", OnError.ISOLATE))).isEqualTo(4);

        assertThat(err())
                .isEqualTo("Flight: example.ExitingMetrics.giveUp(ExitingMetrics.java:19), within"
                        + " example.ExitingMetrics.exits called System.exit, which ends the whole run. Return from the"
                        + " method, or throw an exception.\nNothing was written.\n");
        assertNothingWritten();
    }

    @Test
    void threadThatCallsExit_failsTheRun_andTheCallIsNamed() throws Exception {
        assertThat(ended(start("exitsInAThread"))).isEqualTo(4);

        assertThat(err())
                .startsWith("Flight: example.ExitingMetrics.giveUp(ExitingMetrics.java:19) called System.exit,");
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

    @Test
    void methodThatFillsTheHeap_isNamed_withItsFile_andWhatHelps() throws Exception {
        assertThat(ended(start("fillsTheHeap", OnError.ISOLATE))).isEqualTo(9);

        assertThat(err())
                .startsWith(
                        "Flight: \"End\" (fillsTheHeap.end) ran out of memory: Java heap space, with a heap of at most 6")
                .contains(
                        "Give the JVM more with -Xmx",
                        "It last asked for " + root.resolve("inputs/logs/flight.csv") + ".",
                        "A Stream of rows, or a record of arrays");
        assertNothingWritten();
    }

    @Test
    void methodThatRecursesForEver_showsAFewFramesOnly() throws Exception {
        assertThat(ended(start("recurses"))).isEqualTo(4);

        assertThat(err()).contains("java.lang.StackOverflowError").contains("\t... 964 more frames");
        assertThat(err().lines().count()).isLessThan(70);
        assertNothingWritten();
    }
}
