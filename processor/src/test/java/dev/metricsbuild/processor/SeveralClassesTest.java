package dev.metricsbuild.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metricsbuild.processor.Harness.Found;
import dev.metricsbuild.processor.Harness.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds of several classes, some of them compiled before. */
class SeveralClassesTest {
    private static final String PART = "public class Part {"
            + " @JobMetric(unit = \"m\") static double height(@LogFile(\"a.txt\") String log) { return 1; }"
            + " @JobMetric static OptionalDouble speed() { return OptionalDouble.empty(); } }";

    @TempDir
    Path directory;

    /** Compiles a library, with or without the processor, and gives the class path with it. */
    private List<Path> withLibrary(boolean processed, String name, String body) throws IOException {
        Path place = Files.createDirectories(directory.resolve("library"));
        Harness harness = new Harness(place);
        if (!processed) {
            harness.processors();
        }
        Outcome library = harness.compile(new Sources(place).add(name, body).directory());
        assertThat(library.errors()).isEmpty();
        List<Path> classPath = new ArrayList<>(Harness.runtimeClassPath());
        classPath.add(library.classes());
        return classPath;
    }

    private Outcome compile(List<Path> classPath, Sources sources) {
        return new Harness(directory)
                .options("--release", "17", "-Xlint:all", "-Werror")
                .classPath(classPath)
                .compile(sources.directory());
    }

    @Test
    void recordWithTimes_hasNoEntrypointOfItsOwn() throws IOException {
        Sources sources = new Sources(directory)
                .add(
                        "app.Head",
                        "class Head { record Step(@Timestamp long t) {} record Log(@Timestamp long[] t) {}"
                                + " @JobMetric static double rows(@LogFile(\"a.jsonl\") List<Step> rows) { return 1; }"
                                + " @JobMetric static double log(@LogFile(\"a.jsonl\") Log log) { return 1; } }");
        Outcome outcome = compile(Harness.runtimeClassPath(), sources);

        assertThat(outcome.errors()).isEmpty();
        assertThat(outcome.generated().keySet())
                .filteredOn(name -> name.endsWith("Entrypoint.java"))
                .containsExactly("app/HeadEntrypoint.java");
    }

    @Test
    void classOfAJar_isIncludedAndItsMetricsAreKnownByName() throws IOException {
        Sources sources = new Sources(directory)
                .add(
                        "app.Head",
                        "@MetricsBuild(include = lib.Part.class) class Head {"
                                + " @BatchMetric(unit = \"m\") static double mean(@PerJob(\"height\") double[] h,"
                                + " @PerJob(\"speed\") List<JobValue<Double>> s) { return 1; } }");
        Outcome outcome = compile(withLibrary(true, "lib.Part", PART), sources);

        assertThat(outcome.errors()).isEmpty();
        assertThat(outcome.generated("app/HeadEntrypoint.java")).contains("new HeadDispatcher(), new PartDispatcher()");
        assertThat(outcome.generated("app/HeadDispatcher.java"))
                .contains("PerJobKey.doubles(\"height\", \"Height\", false)");
    }

    @Test
    void classOfAJarWithoutDispatcher_isAnErrorOnItsMention() throws IOException {
        Sources sources =
                new Sources(directory).add("app.Head", "@MetricsBuild(include = lib.Part.class) class Head {}");
        Outcome outcome = compile(withLibrary(false, "lib.Part", PART), sources);

        assertThat(outcome.errors()).hasSize(1);
        Found error = outcome.errors().get(0);
        assertThat(error.message())
                .isEqualTo(
                        "[metrics:INCLUDE-UNPROCESSED] Part was compiled without this annotation processor, so it has no"
                                + " dispatcher. Compile it with the processor on the processor path.");
        assertThat(error.line()).isEqualTo(2);
    }

    @Test
    void namesThatClashAcrossAJar_showBothPlacesOnTheMention() throws IOException {
        Sources sources = new Sources(directory)
                .add(
                        "app.Head",
                        "@MetricsBuild(\n  include = lib.Part.class)\nclass Head {"
                                + " @JobMetric(name = \"Height\") static double mine() { return 1; } }");
        Outcome outcome = compile(withLibrary(true, "lib.Part", PART), sources);

        assertThat(outcome.errors()).hasSize(1);
        assertThat(outcome.errors().get(0).message())
                .isEqualTo("[metrics:NAME-DUPLICATE] Two job metrics of this build are named \"Height\": Head.mine and"
                        + " Part.height. Give one another name.");
        assertThat(outcome.errors().get(0).line()).isEqualTo(3);
    }

    @Test
    void mistakeInASuperClassOfAJar_isShownOnTheClassAndNamesTheTruePlace() throws IOException {
        String base = "public abstract class Base { @JobMetric double speed() { return 1; } }";
        Sources sources = new Sources(directory)
                .add("app.Sub", "\nclass Sub extends lib.Base { @JobMetric double mine() { return 1; } }");
        Outcome outcome = compile(withLibrary(true, "lib.Base", base), sources);

        assertThat(outcome.errors()).hasSize(1);
        assertThat(outcome.errors().get(0).message())
                .startsWith(
                        "[metrics:METHOD-UNREACHABLE] In lib.Base.speed (compiled before): Method Base.speed cannot");
        assertThat(outcome.errors().get(0).file()).isEqualTo("app/Sub.java");
        assertThat(outcome.errors().get(0).line()).isEqualTo(3);
    }

    @Test
    void inheritedParameterOfAJar_isCalledByItsNumber() throws IOException {
        String base = "public abstract class Base { @JobMetric public double speed(StringBuilder log) { return 1; } }";
        Sources sources = new Sources(directory)
                .add("app.Sub", "class Sub extends lib.Base { @JobMetric double mine() { return 1; } }");
        Outcome outcome = compile(withLibrary(true, "lib.Base", base), sources);

        assertThat(outcome.errors()).hasSize(1);
        assertThat(outcome.errors().get(0).message())
                .startsWith("[metrics:PARAMETER-UNBOUND] In lib.Base.speed (compiled before):"
                        + " Nothing binds parameter number 1 of Base.speed");
    }

    @Test
    void carrierOfAJar_isInheritedInFull() throws IOException {
        String carrier =
                "public interface Speeds { double raw(); @JobMetric default double speed() { return raw(); } }";
        Sources sources = new Sources(directory)
                .add(
                        "app.Impl",
                        "@MetricsBuild class Impl implements lib.Speeds { public double raw() { return 1; } }");
        Outcome outcome = compile(withLibrary(true, "lib.Speeds", carrier), sources);

        assertThat(outcome.errors()).isEmpty();
        assertThat(outcome.generated("app/ImplDispatcher.java")).contains("run.emit(impl().speed());");
    }

    @Test
    void mistakeThatSeveralClassesInherit_isSaidOnce() {
        Sources sources = new Sources(directory)
                .add("Base", "abstract class Base { @JobMetric private double speed() { return 1; } }")
                .add("A", "class A extends Base { @JobMetric double a() { return 1; } }")
                .add("B", "class B extends Base { @JobMetric double b() { return 1; } }");

        assertThat(compile(Harness.runtimeClassPath(), sources).errors()).hasSize(1);
    }

    @Test
    void nearMisses_areListed() {
        Sources sources = new Sources(directory)
                .add(
                        "A",
                        "class A { @Provides static List<String> lines() { return List.of(); }"
                                + " @JobMetric static double a(List<Integer> lines) { return 1; } }");

        assertThat(compile(Harness.runtimeClassPath(), sources).errors().get(0).message())
                .contains("Similar: A.lines (List<String>).");
    }
}
