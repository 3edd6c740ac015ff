package dev.metricsbuild.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metricsbuild.annotations.MetricStatus;
import dev.metricsbuild.annotations.OnError;
import dev.metricsbuild.generated.BatchRun;
import dev.metricsbuild.generated.Dispatcher;
import dev.metricsbuild.generated.JobRun;
import dev.metricsbuild.generated.MethodSpec;
import dev.metricsbuild.metric.Metric;
import dev.metricsbuild.metric.Scalar;
import dev.metricsbuild.metric.Text;
import dev.metricsbuild.read.MetricsFile;
import dev.metricsbuild.run.Entrypoint;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is generated is run against the real runtime, on files of a temporary root, and the result is read back. */
class RunningTest {
    @TempDir
    Path directory;

    private URLClassLoader loader;
    private Dispatcher dispatcher;

    @BeforeEach
    void compile() throws IOException, ReflectiveOperationException {
        var outcome = new Harness(directory)
                .options("--release", "17", "-Xlint:all", "-Werror")
                .compile(Harness.resources("running"));
        assertThat(outcome.found()).isEmpty();
        URL[] classes = {outcome.classes().toUri().toURL()};
        loader = new URLClassLoader(classes, getClass().getClassLoader());
        Constructor<?> constructor =
                loader.loadClass("running.FlightDispatcher").getDeclaredConstructor();
        constructor.setAccessible(true);
        dispatcher = (Dispatcher) constructor.newInstance();
    }

    @AfterEach
    void close() throws IOException {
        loader.close();
    }

    private int run(String... more) {
        Path inputs = directory.resolve("root/inputs");
        Harness.write(
                inputs.resolve("logs/flight.json"), "[{\"time\": 0, \"speed\": 1}, {\"time\": 1, \"speed\": 2.5}]");
        Harness.write(
                inputs.resolve("logs/rows.jsonl"),
                "{\"time\": 0, \"speed\": 1, \"phase\": \"\"}\n{\"time\": 1, \"speed\": 2, \"phase\": \"\"}\n");
        Harness.write(inputs.resolve("logs/rows.csv"), "time,speed,phase\n0,1,\n1,2,\n2,3,\n");
        Harness.write(inputs.resolve("experience/experience.txt"), "sunny\n");
        directory.resolve("root/outputs").toFile().mkdirs();
        List<String> arguments =
                new ArrayList<>(List.of("--root", directory.resolve("root").toString(), "--reproducible"));
        arguments.addAll(Arrays.asList(more));
        return Entrypoint.run("Flight", OnError.FAIL, arguments.toArray(String[]::new), dispatcher);
    }

    private Metric metric(String name) throws IOException {
        return MetricsFile.open(directory.resolve("root/outputs/metrics.binproto"))
                .metric(name)
                .orElseThrow();
    }

    private double scalar(String name) throws IOException {
        return ((Scalar) metric(name).values()).value();
    }

    private int counted(String field) throws ReflectiveOperationException {
        Field counter = loader.loadClass("running.Flight").getDeclaredField(field);
        counter.setAccessible(true);
        return counter.getInt(null);
    }

    @Test
    void run_bindsEachFormOfFileAndReturnsEachKind() throws IOException {
        assertThat(run()).isZero();

        assertThat(scalar("Max speed")).isEqualTo(2.5);
        assertThat(metric("Max speed").status()).isEqualTo(MetricStatus.FAIL_WARN);
        assertThat(((Text) metric("Note").values()).text()).isEqualTo("sunny 1");
        assertThat(scalar("Rows")).isEqualTo(5);
        assertThat(metric("Rows").status()).isEqualTo(MetricStatus.RAW);
        assertThat(((Text) metric("Columns").values()).text()).isEqualTo("[1, 2][0.0, 1.0, 2.0][, , ]");
        assertThat(scalar("Bytes")).isZero();
        assertThat(scalar("Lines")).isEqualTo(41);
        assertThat(((Text) metric("There").values()).text()).isEqualTo("2 steps");
        assertThat(scalar("Inherited")).isEqualTo(7);
        MetricsFile file = MetricsFile.open(directory.resolve("root/outputs/metrics.binproto"));
        assertThat(file.metricNames()).doesNotContain("Left", "No columns");
        assertThat(file.dataNames()).contains("Speeds");
    }

    @Test
    void run_makesInstanceAndProvidedValuesOnce() throws ReflectiveOperationException {
        assertThat(run()).isZero();

        assertThat(counted("logs")).isEqualTo(1);
        assertThat(counted("instances")).isEqualTo(1);
    }

    @Test
    void onlyOneMetric_makesNothingThatItDoesNotNeed() throws ReflectiveOperationException {
        assertThat(run("--only", "Lines")).isZero();

        assertThat(counted("logs")).isZero();
        assertThat(counted("instances")).isZero();
    }

    @Test
    void methodOfOtherMode_isRefused() {
        assertThat(dispatcher.methods()).extracting(MethodSpec::method).contains("sum");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> dispatcher.call(indexOf("sum"), unused(JobRun.class)))
                .isInstanceOf(IllegalArgumentException.class);
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> dispatcher.callBatch(indexOf("rows"), unused(BatchRun.class)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private <T> T unused(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(loader, new Class<?>[] {type}, (self, method, arguments) -> {
            throw new AssertionError("called: " + method);
        }));
    }

    private int indexOf(String method) {
        return dispatcher.methods().stream().map(MethodSpec::method).toList().indexOf(method);
    }

    @Test
    void batchMethods_askForTheirNeedsAndEmit() throws Throwable {
        List<String> calls = new ArrayList<>();
        BatchRun run = (BatchRun) Proxy.newProxyInstance(
                loader, new Class<?>[] {BatchRun.class}, (self, method, arguments) -> {
                    calls.add(method.getName() + " "
                            + (arguments[0] instanceof Number || arguments[0] instanceof String ? arguments[0] : ""));
                    return switch (method.getName()) {
                        case "doubles" -> new double[] {1, 2};
                        case "list" -> List.of();
                        case "map" -> Map.of();
                        default -> null;
                    };
                });
        for (String method : List.of("sum", "all", "mean", "count")) {
            dispatcher.callBatch(indexOf(method), run);
        }

        assertThat(calls)
                .containsExactly("doubles ", "emit 3.0", "list ", "map ", "emit 0 0", "collect ", "collectJobs ");
        assertThat(dispatcher.methods().get(indexOf("sum")).keys()).hasSize(1);
        assertThat(dispatcher.methods().get(indexOf("count")).keys()).isEmpty();
    }

    @Test
    void batchOfRecords_bindsEachComponentAndTotalsOnce() throws IOException, ReflectiveOperationException {
        Path batch = directory.resolve("batch");
        for (String job : List.of("first", "second")) {
            assertThat(run()).isZero();
            Files.createDirectories(batch.resolve(job));
            Files.move(directory.resolve("root/outputs/metrics.binproto"), batch.resolve(job + "/metrics.binproto"));
        }
        Files.createDirectories(directory.resolve("root/outputs"));

        assertThat(run("--batch-dir", batch.toString(), "--only", "Drives", "Mean of drives", "Longest", "Collected"))
                .isZero();

        assertThat(scalar("Drives")).isEqualTo(2);
        assertThat(scalar("Mean of drives")).isEqualTo(2.5);
        assertThat(((Text) metric("Longest").values()).text()).isEqualTo("first 2 2 steps, second 2 2 steps");
        assertThat(scalar("Collected")).isEqualTo(5);
        assertThat(counted("totalled")).isEqualTo(1);
    }

    @Test
    void builders_arePrefilledFromTheAnnotation() throws ReflectiveOperationException {
        var method = loader.loadClass("running.FlightBuilders").getDeclaredMethod("maxSpeed");
        method.setAccessible(true);
        var builder = (dev.metricsbuild.write.ScalarMessageBuilder) method.invoke(null);
        var message = builder.value(4).build();

        assertThat(message.metric().name()).isEqualTo("Max speed");
        assertThat(message.status()).isEqualTo(MetricStatus.FAIL_BLOCK);
    }
}
