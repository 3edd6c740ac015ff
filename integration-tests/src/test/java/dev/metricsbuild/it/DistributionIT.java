package dev.metricsbuild.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metricsbuild.mcap.write.ChunkCompression;
import dev.metricsbuild.mcap.write.RecordingWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The zip, and what plain javac finds in its lib/. */
class DistributionIT {
    private static final Path ZIP =
            Processes.DISTRIBUTION.resolveSibling("metrics-build-%s.zip".formatted(System.getProperty("version")));
    private static final Pattern JVM_OPTIONS = Pattern.compile("(?:java|%JAVA%)\" (-.*) -jar");

    @TempDir
    private Path directory;

    private static String packed(String name) throws IOException {
        try (ZipFile zip = new ZipFile(ZIP.toFile())) {
            ZipEntry entry = zip.getEntry("metrics-build/" + name);
            assertThat(entry).as(name).isNotNull();
            try (InputStream content = zip.getInputStream(entry)) {
                return new String(content.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }

    private static String jvmOptions(String script) {
        Matcher matcher = JVM_OPTIONS.matcher(script);
        assertThat(matcher.find()).as(script).isTrue();
        return matcher.group(1);
    }

    /** Windows is not here to run it. */
    @Test
    void launcherForWindows_startsTheJarOfTheZip_asTheShellsDoes() throws IOException {
        String script = packed("bin/metricsbuild.bat");

        assertThat(script.replace("\r\n", "")).isNotEmpty().doesNotContain("\n", "\r");
        assertThat(script).contains("\"%~dp0..\\cli\\metrics-build-cli.jar\" %*\r\n");
        assertThat(packed("bin/metricsbuild")).contains("\"$here/cli/metrics-build-cli.jar\" \"$@\"");
        assertThat(packed("cli/metrics-build-cli.jar")).isNotEmpty();
        assertThat(jvmOptions(script)).isEqualTo(jvmOptions(packed("bin/metricsbuild")));
    }

    @Test
    void recording_isAnInput_withNothingButLib() throws IOException, InterruptedException {
        Files.writeString(directory.resolve("Ride.java"), """
            import dev.metricsbuild.annotations.*;
            import java.util.List;

            class Ride {
                record Odometry(double speed) {}

                @JobMetric(unit = "m/s")
                static double topSpeed(@LogFile(value = "ride.mcap", topic = "/odom") List<Odometry> rows) {
                    return rows.stream().mapToDouble(Odometry::speed).max().orElseThrow();
                }
            }
            """);
        Path logs = Files.createDirectories(directory.resolve("inputs/logs"));
        RecordingWriter.chunked(ChunkCompression.ZSTD, 100)
                .channel(1, 0, "/odom", "json")
                .message(1, 1, 1_000_000_000L, "{\"speed\": 3.5}".getBytes(StandardCharsets.UTF_8))
                .message(1, 2, 2_000_000_000L, "{\"speed\": 4.25}".getBytes(StandardCharsets.UTF_8))
                .finish(logs.resolve("ride.mcap"));

        Processes.Result compiled = Processes.javac(directory, "-Xlint:all", "-Werror", "-d", "classes", "Ride.java");
        assertThat(compiled.err()).isEmpty();
        Processes.Result run = Processes.java(
                directory, "-cp", Processes.classPath(directory.resolve("classes")), "RideEntrypoint", "--root", ".");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("Top speed  4.25 m/s");
    }
}
