package dev.metricsbuild.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metricsbuild.annotations.MetricStatus;
import dev.metricsbuild.metric.JobMetrics;
import dev.metricsbuild.metric.Metric;
import dev.metricsbuild.metric.Scalar;
import dev.metricsbuild.read.MetricsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's first metrics build, exactly as it is printed. */
class ReadmeIT {
    private static final Pattern BLOCK = Pattern.compile("```(\\w+)\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path directory;

    private String readme = "";

    @BeforeEach
    void readReadme() throws IOException {
        readme = Files.readString(Path.of(System.getProperty("readme")));
        Path link = directory.resolve("dist/target/metrics-build");
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, Processes.DISTRIBUTION);
    }

    private String block(String language, String containing) {
        Matcher blocks = BLOCK.matcher(readme);
        while (blocks.find()) {
            if (blocks.group(1).equals(language) && blocks.group(2).contains(containing)) {
                return blocks.group(2);
            }
        }
        throw new AssertionError("The README has no block of " + language + " with " + containing);
    }

    private Processes.Result shell(String script) throws IOException, InterruptedException {
        String path = "export PATH='" + Path.of(System.getProperty("java.home"), "bin") + "':\"$PATH\"\nset -e\n";
        return Processes.run(directory, List.of("sh", "-c", path + script));
    }

    @Test
    void firstBuild_compilesAndRunsAsPrinted() throws IOException, InterruptedException {
        Files.writeString(directory.resolve("FlightMetrics.java"), block("java", "class FlightMetrics"));
        assertThat(shell(block("sh", "flight.jsonl")).exitCode()).isZero();

        Processes.Result result = shell(block("sh", "javac -cp"));

        assertThat(result.err()).isEmpty();
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).isEqualTo(block("text", "Max speed"));
        JobMetrics written = MetricsFile.open(directory.resolve("run/outputs/metrics.binproto"))
                .readAll();
        Metric maxSpeed = written.metric("Max speed").orElseThrow();
        assertThat(maxSpeed.status()).isEqualTo(MetricStatus.FAIL_WARN);
        assertThat(((Scalar) maxSpeed.values()).value()).isEqualTo(21.0);
        assertThat(written.metric("Flight phase").map(Metric::status)).contains(MetricStatus.PASSED);
    }

    @Test
    void firstBuild_hasAboutThirtyLines() {
        assertThat(block("java", "class FlightMetrics")
                        .lines()
                        .filter(line -> !line.isBlank())
                        .count())
                .isLessThanOrEqualTo(30);
    }

    @Test
    void everySnippetThatCompiles_namesTheProcessorPath() {
        assertThat(readme.lines().filter(line -> line.startsWith("javac ")))
                .isNotEmpty()
                .allMatch(line -> line.contains("--processor-path"));
    }
}
