package dev.metricsbuild.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metricsbuild.processor.Jdks.Ended;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shaded jar as users have it, with javac as a process. */
class PackedJarIT {
    private static final Path JAR = Path.of(System.getProperty("processor.jar")).toAbsolutePath();
    private static final String FLIGHT = "@JobMetric(unit = \"m/s\\u00b2\") static double speed() { return 1; }";

    @TempDir
    Path directory;

    private static String entry(String name) throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile());
                InputStream stream = jar.getInputStream(jar.getEntry(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void processors_areRegisteredAlikeEverywhere() throws IOException {
        List<String> services = entry("META-INF/services/javax.annotation.processing.Processor")
                .lines()
                .toList();
        List<String> gradle = entry("META-INF/gradle/incremental.annotation.processors")
                .lines()
                .toList();

        assertThat(services).containsExactly(MetricsProcessor.class.getName(), GeneratedMarksProcessor.class.getName());
        assertThat(gradle)
                .isEqualTo(services.stream().map(name -> name + ",isolating").toList());
    }

    @Test
    void jar_holdsOurPackagesOnly() throws IOException {
        TreeSet<String> foreign = new TreeSet<>();
        try (JarFile jar = new JarFile(JAR.toFile())) {
            jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.endsWith(".class") && !name.startsWith("dev/metricsbuild/processor/"))
                    .forEach(foreign::add);
            assertThat(jar.getManifest().getMainAttributes().getValue("Automatic-Module-Name"))
                    .isEqualTo("dev.metricsbuild.processor");
            assertThat(jar.getEntry("META-INF/licenses/javapoet-LICENSE.txt")).isNotNull();
        }
        assertThat(foreign).isEmpty();
    }

    private Path source(String name, String body) {
        return Harness.write(
                directory.resolve("src/" + name + ".java"),
                "import dev.metricsbuild.annotations.*; public class " + name + " { " + body + " }");
    }

    private Ended javac(Path home, List<String> options, Path... sources) throws IOException {
        List<String> all = new ArrayList<>(options);
        all.addAll(
                List.of("-d", Files.createDirectories(directory.resolve("out")).toString()));
        return Jdks.javac(home, directory, all, List.of(sources));
    }

    @Test
    void oneJarOnTheProcessorPath_isEnough() throws IOException {
        for (Optional<Path> home : List.of(Optional.of(Jdks.current()), Jdks.newest())) {
            Ended ended = javac(
                    home.orElse(Jdks.current()),
                    List.of("-processorpath", JAR.toString(), "-Xlint:all", "-Werror"),
                    source("Flight", FLIGHT));

            assertThat(ended.output()).isEmpty();
            assertThat(ended.code()).isZero();
            assertThat(directory.resolve("out/FlightEntrypoint.class")).exists();
        }
    }

    @Test
    void processorModulePath_works() throws IOException {
        Ended ended =
                javac(Jdks.current(), List.of("--processor-module-path", JAR.toString()), source("Flight", FLIGHT));

        assertThat(ended.output()).isEmpty();
        assertThat(directory.resolve("out/FlightEntrypoint.class")).exists();
    }

    @Test
    void neighbourThatThrows_isNotBlamedOnUs() throws IOException {
        Path classes = Files.createDirectories(directory.resolve("neighbour"));
        Path neighbour = Harness.write(
                directory.resolve("src/Neighbour.java"),
                "import java.util.*; import javax.annotation.processing.*; import javax.lang.model.element.*;"
                        + " @SupportedAnnotationTypes(\"*\") public class Neighbour extends AbstractProcessor {"
                        + " public boolean process(Set<? extends TypeElement> a, RoundEnvironment r) {"
                        + " throw new IllegalStateException(\"neighbour\"); } }");
        Jdks.run(
                directory,
                Jdks.current().resolve("bin/javac").toString(),
                "-proc:none",
                "-d",
                classes.toString(),
                neighbour.toString());
        Harness.write(classes.resolve("META-INF/services/javax.annotation.processing.Processor"), "Neighbour\n");
        Ended ended = javac(
                Jdks.current(),
                List.of("-processorpath", classes + java.io.File.pathSeparator + JAR),
                source("Flight", FLIGHT));

        assertThat(ended.code()).isNotZero();
        assertThat(ended.output()).contains("neighbour").doesNotContain("metrics:INTERNAL");
    }
}
