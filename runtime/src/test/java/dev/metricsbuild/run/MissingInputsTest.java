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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All required inputs are looked for before the first method runs. */
class MissingInputsTest {
    @TempDir
    private Path root;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<Integer> called = new ArrayList<>();

    /** Two methods: one needs a log, the other that log and an experience. */
    private final Dispatcher flight = new Dispatcher() {
        @Override
        public String name() {
            return "Flight";
        }

        @Override
        public List<MethodSpec> methods() {
            return List.of(
                    MethodSpec.jobMetric("speed", MetricType.SCALAR, MetricSpec.named("Speed")),
                    MethodSpec.jobMetric("height", MetricType.SCALAR, MetricSpec.named("Height")));
        }

        @Override
        public List<String> inputs(int method) {
            return method == 0 ? List.of("logs/flight.json") : List.of("logs/flight.json", "experience/goal.json");
        }

        @Override
        public void call(int method, JobRun run) {
            called.add(method);
            run.emit(1);
        }

        @Override
        public void callBatch(int method, BatchRun run) {
            throw MethodSpec.noSuch(this, method);
        }
    };

    private ExitCode run(OnError onError, String... more) {
        List<String> args = new ArrayList<>(List.of("--root", root.toString()));
        args.addAll(List.of(more));
        PrintStream stream = new PrintStream(err, true, UTF_8);
        return BuildRunner.run(
                new Build("Flight", onError, List.of(flight)),
                args.toArray(String[]::new),
                new Console(stream, stream, false));
    }

    private void input(String path) throws IOException {
        Path file = root.resolve("inputs").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{}");
    }

    @Test
    void allMissingInputs_areNamedWithTheirMethods_beforeAnyIsCalled() throws IOException {
        input("logs/fligth.json");

        assertThat(run(OnError.FAIL)).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString(UTF_8))
                .contains("logs/flight.json is missing; ", "has fligth.json.")
                .contains("It is needed by \"Speed\" (Flight.speed), \"Height\" (Flight.height).")
                .contains("experience/goal.json is missing: there is no directory ")
                .contains("Nothing was computed.");
        assertThat(called).isEmpty();
    }

    @Test
    void inputsThatOnlyOtherMethodsNeed_mayBeMissing() throws IOException {
        input("logs/flight.json");

        assertThat(run(OnError.FAIL, "--only", "Speed")).isEqualTo(ExitCode.WRITTEN);
        assertThat(called).containsExactly(0);
    }

    @Test
    void isolatedMethods_areCalledAllTheSame() {
        assertThat(run(OnError.ISOLATE)).isEqualTo(ExitCode.WRITTEN);
        assertThat(called).containsExactly(0, 1);
    }
}
