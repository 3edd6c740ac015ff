package dev.metricsbuild.examples.hello;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.metricsbuild.data.DataContent;
import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.data.TimestampSeries;
import dev.metricsbuild.metric.DoubleOverTime;
import dev.metricsbuild.metric.DoubleSummary;
import dev.metricsbuild.metric.Metric;
import dev.metricsbuild.metric.MetricType;
import dev.metricsbuild.metric.Scalar;
import dev.metricsbuild.read.MetricsFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the packed jar on the real runs, and compares with what the platform's own metrics build made of them. */
class HelloJarIT {
    /** Two libraries' sines, and so the errors against them, may differ by the last place. */
    private static final double LAST_PLACE = 2 * Math.ulp(1.0);

    /** What a logarithm and a power may lose together, relatively. */
    private static final double ROUNDING = 1e-13;

    private @TempDir Path root;

    private MetricsFile run(String name) throws IOException, InterruptedException {
        Path real = Path.of("runs", name, "inputs");
        copy(real.resolve("experience/experience.json"), root.resolve("inputs/experience/experience.json"));
        copy(real.resolve("logs/log.json"), root.resolve("inputs/logs/log.json"));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String jar = requireNonNull(System.getProperty("example.jar"));
        ProcessBuilder builder =
                new ProcessBuilder(java, "-jar", jar, "--root", root.toString()).redirectErrorStream(true);
        builder.environment().put("DISPLAY", ":99"); // There is no such display, and none is needed.
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        assertThat(printed).contains("Final Value Summary", "Convergence over time", "Max Error");
        return MetricsFile.open(root.resolve("outputs/metrics.binproto"));
    }

    /** Packed, it starts from a launcher, and its classes come out of the archive that the launcher names. */
    @Test
    void packedBuild_startsFromItsArchive() throws Exception {
        run("single");
        Path jar = root.resolve("hello.jar");
        Files.copy(Path.of(requireNonNull(System.getProperty("example.jar"))), jar);
        String pack = Path.of("../../dist/src/main/dist/bin/metricsbuild-pack").toString();
        Path relative = Path.of("").toAbsolutePath().relativize(jar.toAbsolutePath());
        assertThat(shell("sh", pack, relative.toString(), "--root", root.toString()))
                .contains("bytes of archive");

        Path log = root.resolve("classes.log");
        assertThat(shell(
                        "env",
                        "JAVA_TOOL_OPTIONS=-Xlog:class+load:file=" + log,
                        root.resolve("hello").toString(),
                        "--root",
                        root.toString()))
                .contains("Max Error");

        assertThat(Files.readAllLines(log))
                .anyMatch(line -> line.contains(HelloMetrics.class.getName()) && line.contains("shared objects file"));
    }

    private static String shell(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(requireNonNull(to.getParent()));
        Files.copy(from, to);
    }

    private static MetricsFile reference(String name) throws IOException {
        try (InputStream in = HelloJarIT.class.getResourceAsStream("/reference/" + name + ".binproto")) {
            return MetricsFile.of(requireNonNull(in).readAllBytes());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"long", "single", "local"})
    void realRun_givesTheReferencesMetrics(String name) throws Exception {
        MetricsFile ours = run(name);
        MetricsFile reference = reference(name);

        for (String metric : new String[] {"Final Value Summary", "Convergence over time", "Max Error"}) {
            assertThat(ours.metric(metric).orElseThrow())
                    .usingRecursiveComparison()
                    .comparingOnlyFields(
                            "name", "description", "status", "shouldDisplay", "importance", "order", "tags")
                    .isEqualTo(reference.metric(metric).orElseThrow());
        }
        assertSummary(
                values(ours, "Final Value Summary", DoubleSummary.class),
                values(reference, "Final Value Summary", DoubleSummary.class));
        assertLines(
                values(ours, "Convergence over time", DoubleOverTime.class),
                values(reference, "Convergence over time", DoubleOverTime.class));
        assertScalar(values(ours, "Max Error", Scalar.class), values(reference, "Max Error", Scalar.class));
    }

    private static <T> T values(MetricsFile file, String name, Class<T> kind) throws IOException {
        return kind.cast(file.metric(name).map(Metric::values).orElseThrow());
    }

    private static void assertSummary(DoubleSummary ours, DoubleSummary reference) {
        assertThat(ours.index()).isEqualTo(reference.index());
        assertThat(ours.thresholds()).isEqualTo(reference.thresholds());
        assertThat(ours.values().content()).isEqualTo(reference.values().content());
        assertThat(content(ours.statuses())).isEqualTo(content(reference.statuses()));
    }

    private static void assertScalar(Scalar ours, Scalar reference) {
        assertThat(ours.value()).isEqualTo(reference.value(), within(LAST_PLACE));
        assertThat(ours.unit()).isEqualTo(reference.unit());
        assertThat(ours.thresholds()).isEqualTo(reference.thresholds());
    }

    private static void assertLines(DoubleOverTime ours, DoubleOverTime reference) {
        assertThat(ours.startNanos()).isEqualTo(reference.startNanos());
        assertThat(ours.endNanos()).isEqualTo(reference.endNanos());
        assertThat(ours.yAxisName()).isEqualTo(reference.yAxisName());
        assertThat(ours.legend()).isEqualTo(reference.legend());
        assertThat(ours.lines()).hasSameSizeAs(reference.lines());
        for (int i = 0; i < ours.lines().size(); i++) {
            assertLine(ours.lines().get(i), reference.lines().get(i));
        }
    }

    private static void assertLine(DoubleOverTime.Line ours, DoubleOverTime.Line reference) {
        assertThat(ours.thresholds()).isEqualTo(reference.thresholds());
        assertThat(content(ours.statuses())).isEqualTo(content(reference.statuses()));
        assertThat(times(ours.values())).isEqualTo(times(reference.values()));
        double[] errors = errors(ours.values());
        double[] expected = errors(reference.values());
        assertThat(errors).hasSameSizeAs(expected);
        for (int i = 0; i < errors.length; i++) {
            assertThat(errors[i]).isEqualTo(expected[i], within(LAST_PLACE + ROUNDING * expected[i]));
        }
    }

    private static DataContent content(@Nullable MetricsData data) {
        return requireNonNull(data).content();
    }

    private static TimestampSeries times(MetricsData data) {
        return (TimestampSeries) data.index().orElseThrow().series();
    }

    /** The errors whose common logarithms these are; NaN stands for an error of 0. */
    private static double[] errors(MetricsData logErrors) {
        return logErrors.doubles().stream()
                .map(log -> Double.isNaN(log) ? 0 : Math.pow(10, log))
                .toArray();
    }

    @Test
    void maxError_isThatOfTheSeriesSummedUpByHand() throws Exception {
        Scalar maxError = values(run("local"), "Max Error", Scalar.class);

        double x = 3.1415926575897934;
        assertThat(maxError.value()).isEqualTo(Math.abs(x - x * x * x / 6 - StrictMath.sin(x)), within(2 * LAST_PLACE));
    }

    @Test
    void everyKindOfJobMetric_isInTheFileWithItsPictures() throws Exception {
        MetricsFile file = run("long");

        Set<MetricType> kinds = EnumSet.noneOf(MetricType.class);
        for (Metric metric : file.readAll().metrics()) {
            kinds.add(metric.type());
        }
        assertThat(kinds).isEqualTo(EnumSet.complementOf(EnumSet.of(MetricType.BATCHWISE_BAR_CHART)));
        assertThat(file.data("Final errors").orElseThrow().doubles().size()).isEqualTo(4);
        assertThat(root.resolve("outputs/polynomial.png")).isNotEmptyFile();
        assertThat(root.resolve("outputs/polynomials/6-terms.png")).isNotEmptyFile();
    }
}
