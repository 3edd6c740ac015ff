package dev.metricsbuild.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.metricsbuild.processor.Harness.Outcome;
import dev.metricsbuild.processor.Harness.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Modules, optional libraries, compiler options and neighbours on the processor path. */
class SurroundingsTest {
    private static final String FLIGHT = "public class Flight {"
            + " @Provides static String text(@LogFile(\"a.txt\") String text) { return text; }"
            + " @JobMetric static double speed(String text) { return 1; } }";

    @TempDir
    Path directory;

    private static List<Path> classPath(Predicate<String> wanted) {
        return Harness.runtimeClassPath().stream()
                .filter(entry -> wanted.test(entry.toString()))
                .toList();
    }

    @Test
    void withoutJSpecify_nothingIsMarked() {
        Outcome outcome = new Harness(directory)
                .options("--release", "17")
                .classPath(classPath(entry -> !entry.contains("jspecify")))
                .compile(new Sources(directory).add("Flight", FLIGHT).directory());

        assertThat(outcome.errors()).isEmpty();
        assertThat(outcome.generated("FlightDispatcher.java")).doesNotContain("NullMarked", "@Nullable");
    }

    @Test
    void withoutRuntime_oneErrorSaysSo() {
        Outcome outcome = new Harness(directory)
                .options("--release", "17")
                .classPath(
                        classPath(entry -> entry.matches(".*annotations[/\\\\]target.*|.*metrics-build-annotations.*")))
                .compile(new Sources(directory)
                        .add("Flight", FLIGHT)
                        .addFile("Flight.java", ("import dev.metricsbuild.annotations.*; " + FLIGHT))
                        .directory());

        assertThat(outcome.errors()).hasSize(1);
        assertThat(outcome.errors().get(0).message())
                .startsWith("[metrics:RUNTIME-MISSING] The runtime is not readable");
    }

    /** Module paths and exported packages; {@code optional} are requires of what generated code may use. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "requires org.jspecify;",
                "requires java.compiler;",
                "requires org.jspecify; requires java.compiler;"
            })
    void moduleOfTheUsers_compilesWithAllLint(String optional) {
        String module = "module user.flight { requires dev.metricsbuild.runtime; " + optional + " exports flight; }";
        Sources sources = new Sources(directory)
                .addFile("module-info.java", module)
                .addFile(
                        "flight/Flight.java",
                        "package flight; import dev.metricsbuild.annotations.*; /** A class. */ public final class Flight {"
                                + " private Flight() {}"
                                + " @Provides static String text(@LogFile(\"a.json\") java.util.List<String> text) { return \"\"; }"
                                + " @JobMetric static double speed(String text) { return 1; } }");
        Outcome outcome = new Harness(directory)
                .options(
                        "--release",
                        "17",
                        "-Xlint:all,-requires-automatic,-requires-transitive-automatic",
                        "-Werror",
                        "--module-path",
                        Harness.join(Harness.runtimeClassPath()))
                .classPath(List.of())
                .compile(sources.directory());

        assertThat(outcome.found()).isEmpty();
        String dispatcher = outcome.generated("flight/FlightDispatcher.java");
        assertThat(dispatcher).contains("@SuppressWarnings(\"exports\")");
        assertThat(dispatcher.contains("@Generated(")).isEqualTo(optional.contains("java.compiler"));
    }

    @ParameterizedTest
    @EnumSource(Tool.class)
    void procOnly_generatesTheSame(Tool tool) {
        Sources sources = new Sources(directory).add("Flight", FLIGHT);
        Outcome outcome = new Harness(directory)
                .tool(tool)
                .options("-proc:only", "--release", "17")
                .compile(sources.directory());
        String whole = new Harness(directory.resolve("whole"))
                .compile(sources.directory())
                .generated("FlightDispatcher.java");

        assertThat(outcome.success()).isTrue();
        assertThat(outcome.generated("FlightDispatcher.java")).isEqualTo(whole);
        assertThat(outcome.classes().resolve("FlightDispatcher.class")).doesNotExist();
    }

    @Test
    void generatedClass_bearsAMarkThatCoverageToolsSee() throws IOException {
        Outcome outcome = new Harness(directory)
                .compile(new Sources(directory).add("Flight", FLIGHT).directory());
        String bytes = new String(
                Files.readAllBytes(outcome.classes().resolve("FlightDispatcher.class")),
                java.nio.charset.StandardCharsets.ISO_8859_1);

        assertThat(bytes).contains("RuntimeInvisibleAnnotations", "GeneratedByMetricsBuild");
    }

    @Test
    void deprecatedClass_isSuppressedInTheEntrypointThatIncludesIt() {
        Sources sources = new Sources(directory)
                .add("p.Old", "@Deprecated public class Old { @JobMetric static double a() { return 1; } }")
                .add("q.Head", "@SuppressWarnings(\"deprecation\") @MetricsBuild(include = p.Old.class) class Head {}");
        Outcome outcome = new Harness(directory)
                .options("--release", "17", "-Xlint:all", "-Werror")
                .compile(sources.directory());

        assertThat(outcome.errors()).isEmpty();
    }

    @Test
    void options_areNone() {
        assertThat(new MetricsProcessor().getSupportedOptions()).isEmpty();
        assertThat(new GeneratedMarksProcessor().getSupportedOptions()).isEmpty();
    }

    /** The user's own null marks stay for whoever processes them. */
    @Test
    void marksOnOthersTypes_areNotClaimed() {
        Sources sources = new Sources(directory)
                .add("Flight", FLIGHT)
                .addFile("Marked.java", "@org.jspecify.annotations.NullMarked class Marked {}");
        FakeProcessor later = new FakeProcessor("*", (annotations, round, environment) -> false);
        new Harness(directory)
                .processors(new MetricsProcessor(), new GeneratedMarksProcessor(), later)
                .compile(sources.directory());

        assertThat(later.seen).contains("org.jspecify.annotations.NullMarked");
    }

    @Test
    @Tag("slow")
    void lombokBesideUs_disturbsNeither() throws IOException {
        Path lombok = java.util.Arrays.stream(
                        System.getProperty("java.class.path").split(java.io.File.pathSeparator, -1))
                .filter(entry -> entry.contains("lombok"))
                .map(Path::of)
                .findFirst()
                .orElseThrow();
        Sources sources = new Sources(directory)
                .addFile(
                        "Flight.java",
                        "import dev.metricsbuild.annotations.*; import lombok.*; import java.util.*;"
                                + " public class Flight { @Value static class Step { double speed; }"
                                + " @Value @Builder static class Log { List<Step> steps; }"
                                + " @Provides static Log log() { return Log.builder().steps(List.of()).build(); }"
                                + " @JobMetric static double speed(Log log) { return log.getSteps().get(0).getSpeed(); } }");
        Path out = Files.createDirectories(directory.resolve("out"));
        for (boolean lombokFirst : new boolean[] {true, false}) {
            String ours = Harness.join(Harness.processorPath());
            List<String> options = List.of(
                    "-cp",
                    Harness.join(Harness.runtimeClassPath()) + java.io.File.pathSeparator + lombok,
                    "-processorpath",
                    lombokFirst
                            ? lombok + java.io.File.pathSeparator + ours
                            : ours + java.io.File.pathSeparator + lombok,
                    "-d",
                    out.toString());
            Jdks.Ended ended = Jdks.javac(
                    Jdks.current(),
                    directory,
                    options,
                    List.of(sources.directory().resolve("Flight.java")));

            assertThat(ended.output()).doesNotContain("error");
            assertThat(ended.code()).isZero();
            assertThat(out.resolve("FlightDispatcher.class")).exists();
        }
        assumeTrue(Files.exists(out.resolve("Flight$Log$LogBuilder.class")), "Lombok does not run on this JDK");
    }
}
