package dev.metricsbuild.examples.drone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.metricsbuild.metric.JobMetrics;
import dev.metricsbuild.read.MetricsFile;
import dev.metricsbuild.validate.MetricsValidator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The image, as the platform runs it: another user, a root that cannot be written to, no shell. */
@EnabledIfSystemProperty(named = "image.tar", matches = ".+", disabledReason = "mvn -Pimage makes the image")
class ImageIT {
    private @TempDir Path directory;

    private UnpackedImage image;

    @BeforeEach
    void unpack() throws Exception {
        if (!"true".equals(System.getenv("CI"))) {
            assumeTrue(UnpackedImage.canRun(), "bwrap runs nothing here; the package bubblewrap has it");
        }
        image = UnpackedImage.of(Path.of(System.getProperty("image.tar")), directory);
    }

    private Path job(String name, long seed) throws Exception {
        Path resim = directory.resolve(name);
        PackedJar.simulate(seed, resim);
        Files.createDirectories(resim.resolve("outputs"));
        return resim;
    }

    private static JobMetrics written(Path resim) throws IOException {
        Path file = resim.resolve("outputs/metrics.binproto");
        assertThat(MetricsValidator.validate(file).accepted()).isTrue();
        return MetricsFile.open(file).readAll();
    }

    private static List<String> files(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> directory.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void job_withoutArguments_writesWhatTheJarWrites() throws Exception {
        Path resim = job("job", 1);

        UnpackedImage.Ended ended = image.run(resim);

        assertThat(ended.exitCode()).as(ended.printed()).isZero();
        JobMetrics fromImage = written(resim);
        Path elsewhere = job("elsewhere", 1);
        JobMetrics fromJar = PackedJar.metrics(elsewhere.resolve("outputs"), "--root", elsewhere.toString());
        assertThat(fromImage.metrics()).hasSameSizeAs(fromJar.metrics());
        assertThat(fromImage.status()).isEqualTo(fromJar.status());
        assertThat(fromImage.metric("Path length").orElseThrow().values())
                .isEqualTo(fromJar.metric("Path length").orElseThrow().values());
        assertThat(files(resim)).isEqualTo(files(elsewhere));
    }

    @Test
    void batchDirectory_isAggregated() throws Exception {
        Path resim = directory.resolve("batch");
        for (long seed : List.of(1L, 10L)) {
            Path flight = resim.resolve("flights/" + seed);
            PackedJar.simulate(seed, flight);
            PackedJar.metrics(flight.resolve("outputs"), "--root", flight.toString());
        }
        Files.createDirectories(resim.resolve("outputs"));

        UnpackedImage.Ended ended = image.run(resim, "--batch-dir", "/tmp/resim/flights");

        assertThat(ended.exitCode()).as(ended.printed()).isZero();
        assertThat(written(resim).metric("Landed")).isPresent();
    }

    @Test
    void missingInputs_exitWithThree() throws Exception {
        UnpackedImage.Ended ended = image.run(Files.createDirectories(directory.resolve("empty")));

        assertThat(ended.exitCode()).isEqualTo(3);
        assertThat(ended.printed()).contains("/tmp/resim/inputs/experience/experience.json is missing");
    }

    /** Without the option the JVM would start without an archive that does not fit, and say nothing. */
    @Test
    void classArchive_fits() throws Exception {
        Path resim = job("job", 1);

        UnpackedImage.Ended ended = image.run(resim, words -> {
            List<String> strict = new ArrayList<>(words);
            Collections.replaceAll(strict, "-Xshare:auto", "-Xshare:on");
            strict.add(1, "-Xlog:class+load");
            return strict;
        });

        assertThat(ended.exitCode()).as(ended.printed()).isZero();
        assertThat(ended.printed().lines().filter(line -> line.contains(" dev.metricsbuild.input.")))
                .isNotEmpty()
                .allMatch(line -> line.contains("shared objects file"));
    }

    @Test
    void everythingIsReadOnly_butTmpResim() throws Exception {
        Path resim = job("job", 1);
        List<String> before = files(image.root());

        image.run(resim);

        assertThat(files(image.root())).isEqualTo(before);
        assertThat(image.run(resim, "--outputs", "/app/outputs").exitCode()).isEqualTo(6);
    }

    @Test
    void userIsNotRoot_namesOfFilesAreUtf8_andThereIsNoShell() throws Exception {
        Path resim = job("job", 1);
        List<String> properties = List.of("/opt/java/bin/java", "-XshowSettings:properties", "-version");

        UnpackedImage.Ended ended = image.run(resim, words -> properties);

        assertThat(ended.printed()).contains("sun.jnu.encoding = UTF-8").contains("user.name = metrics");
        assertThat(image.config().get("User").asText()).isEqualTo("10001:10001");
        assertThat(Files.exists(image.root().resolve("bin/sh"))).isFalse();
    }

    /** Jackson names java.sql for classes that no metrics build has. */
    @Test
    void runtime_hasEveryModuleThatTheJarUses() throws IOException {
        List<String> uses = jdeps(image.root().resolve("app/drone.jar"));
        String release = Files.readString(image.root().resolve("opt/java/release"));
        String modules = release.lines()
                .filter(line -> line.startsWith("MODULES="))
                .findFirst()
                .orElseThrow();
        Set<String> has =
                Set.of(modules.replace("MODULES=", "").replace("\"", "").split(" "));

        Set<String> lacks = new TreeSet<>(uses);
        lacks.removeAll(has);

        assertThat(lacks).isSubsetOf("java.sql", "java.transaction.xa");
        assertThat(has).contains("java.net.http", "jdk.crypto.ec");
    }

    private static List<String> jdeps(Path jar) {
        StringWriter printed = new StringWriter();
        PrintWriter out = new PrintWriter(printed);
        ToolProvider tool = ToolProvider.findFirst("jdeps").orElseThrow();
        int code = tool.run(
                out, out, "--multi-release", "17", "--ignore-missing-deps", "--print-module-deps", jar.toString());
        out.flush();
        assertThat(code).as(printed.toString()).isZero();
        return List.of(printed.toString().strip().split(","));
    }
}
