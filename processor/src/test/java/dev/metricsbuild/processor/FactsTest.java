package dev.metricsbuild.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.metricsbuild.processor.Harness.Found;
import dev.metricsbuild.processor.Harness.Outcome;
import dev.metricsbuild.processor.Harness.Tool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What compilers do, as far as the processor's design rests on it: a JDK that changes one of these is noticed here. The
 * numbers are those of the contributors' table.
 */
class FactsTest {
    private static final String METRIC = "dev.metricsbuild.annotations.JobMetric";

    @TempDir
    Path directory;

    private Sources sources;

    @BeforeEach
    void setUp() {
        sources = new Sources(directory);
    }

    private Harness javac() {
        return new Harness(directory).options("--release", "17");
    }

    private static String uses(int count) {
        return "class User {"
                + IntStream.range(0, count)
                        .mapToObj(i -> " FlightDispatcher f" + i + ";")
                        .collect(Collectors.joining())
                + "}";
    }

    @Test
    void f01_errorWithoutGeneratedType_isDrownedInCannotFindSymbol() {
        sources.add("Flight", "class Flight { @JobMetric static double a() { return 1; } }")
                .add("User", uses(200));
        FakeProcessor nothing = new FakeProcessor(METRIC, (annotations, round, environment) -> {
            annotations.forEach(each -> environment.getMessager().printMessage(Diagnostic.Kind.ERROR, "ours"));
            return true;
        });

        assertThat(javac().processors(nothing).compile(sources.directory()).errors())
                .hasSizeGreaterThan(90);
    }

    @ParameterizedTest
    @EnumSource(Tool.class)
    void f02_errorWithSkeleton_isTheOnlyOne(Tool tool) {
        sources.add("Flight", "class Flight { @JobMetric static void a() {} }").add("User", uses(600));

        List<Found> errors = javac().tool(tool).compile(sources.directory()).errors();
        assertThat(errors).hasSize(1);
        assertThat(errors.get(0).message()).startsWith("[metrics:RETURN-VOID]");
    }

    @Test
    void f03_unclaimedAnnotations_areAWarningUnderLint() {
        sources.add("Flight", "class Flight { @JobMetric static double a() { return 1; } }");
        FakeProcessor idle = new FakeProcessor(METRIC, (annotations, round, environment) -> false);
        Outcome outcome = new Harness(directory)
                .options("-Xlint:all", "-Werror")
                .processors(idle)
                .compile(sources.directory());

        assertThat(outcome.found())
                .anySatisfy(
                        found -> assertThat(found.message()).contains("No processor claimed any of these annotations"));
    }

    @Test
    void f04_claimedAnnotations_areHiddenFromLaterProcessorsAndNoOthers() {
        sources.add("Flight", "@Deprecated class Flight { @JobMetric static double a() { return 1; } }");
        FakeProcessor later = new FakeProcessor("*", (annotations, round, environment) -> false);
        javac().processors(new MetricsProcessor(), later).compile(sources.directory());

        assertThat(later.seen).contains("java.lang.Deprecated").doesNotContain(METRIC);
    }

    @Test
    void f05_suppressWarningsAll_suppressesNothingInJavac() {
        sources.add("Old", "@Deprecated public class Old {}")
                .add("a.Uses", "@SuppressWarnings(\"all\") class Uses { Object o = new b.Old(); }")
                .add("b.Old", "@Deprecated public class Old {}");
        Outcome outcome = new Harness(directory).options("-Xlint:deprecation").compile(sources.directory());

        assertThat(outcome.found())
                .anySatisfy(found -> assertThat(found.message()).contains("deprecated"));
    }

    @Test
    @Tag("slow")
    void f06_charactersBeyondTheEncoding_areLostInSilence() throws IOException {
        sources.add("Flight", "class Flight { @JobMetric(unit = \"m/s\\u00b2\") static double a() { return 1; } }");
        Path out = Files.createDirectories(directory.resolve("out"));
        List<String> options = List.of("-encoding", "US-ASCII", "-d", out.toString());
        Path source = sources.directory().resolve("Flight.java");
        Jdks.Ended ended = Jdks.javac(Jdks.current(), directory, options, List.of(source));

        assertThat(ended.code()).isZero();
        assertThat(Harness.read(out.resolve("FlightDispatcher.java"))).contains("m/s\\u00b2");
        assertThat(new String("²".getBytes(StandardCharsets.US_ASCII), StandardCharsets.US_ASCII))
                .isEqualTo("?");
    }

    @Test
    void f07_lookUpFromTheUsersModule_findsOnlyWhatItReads() {
        sources.addFile("module-info.java", "module user { requires dev.metricsbuild.annotations; }")
                .addFile("p/A.java", "package p; class A {}");
        List<Boolean> seen = new ArrayList<>();
        FakeProcessor looking = new FakeProcessor("*", (annotations, round, environment) -> {
            TypeElement a = environment.getElementUtils().getTypeElement("p.A");
            String name = "javax.annotation.processing.Generated";
            seen.add(environment
                            .getElementUtils()
                            .getTypeElement(environment.getElementUtils().getModuleOf(a), name)
                    != null);
            return false;
        });
        Path annotations = Harness.runtimeClassPath().stream()
                .filter(entry -> entry.toString().contains("annotations"))
                .filter(entry -> !entry.toString().contains("jackson"))
                .findFirst()
                .orElseThrow();
        Outcome outcome = new Harness(directory)
                .options("--module-path", annotations.toString())
                .processors(looking)
                .compile(sources.directory());

        assertThat(outcome.errors()).isEmpty();
        assertThat(seen).isNotEmpty().containsOnly(false);
    }

    @ParameterizedTest
    @EnumSource(Tool.class)
    void f08_enclosedElements_areInOrderOfDeclaration(Tool tool) {
        sources.add("Flight", "class Flight { void c() {} void a() {} void b() {} }");
        List<String> names = new ArrayList<>();
        FakeProcessor reading = new FakeProcessor("*", (annotations, round, environment) -> {
            round.getRootElements()
                    .forEach(root -> ElementFilter.methodsIn(root.getEnclosedElements())
                            .forEach(method -> names.add(method.getSimpleName().toString())));
            return false;
        });
        javac().tool(tool).processors(reading).compile(sources.directory());

        assertThat(names).containsExactly("c", "a", "b");
    }

    @Test
    void f09_parametersOfClassFiles_haveNoNames() throws IOException {
        Path jar = compiled("lib.Lib", "public class Lib { public static void m(String speed) {} }");
        sources.add("Flight", "class Flight {}");
        List<String> names = new ArrayList<>();
        List<Path> classPath = new ArrayList<>(Harness.runtimeClassPath());
        classPath.add(jar);
        FakeProcessor reading = new FakeProcessor("*", (annotations, round, environment) -> {
            TypeElement lib = environment.getElementUtils().getTypeElement("lib.Lib");
            ElementFilter.methodsIn(lib.getEnclosedElements())
                    .forEach(method -> names.add(
                            method.getParameters().get(0).getSimpleName().toString()));
            return false;
        });
        javac().classPath(classPath).processors(reading).compile(sources.directory());

        assertThat(names).isNotEmpty().containsOnly("arg0");
    }

    @Test
    void f10_messageOnAnElementOfAClassFile_hasNoPlace() throws IOException {
        Path jar = compiled("lib.Lib", "public class Lib {}");
        sources.add("Flight", "class Flight {}");
        List<Path> classPath = new ArrayList<>(Harness.runtimeClassPath());
        classPath.add(jar);
        FakeProcessor saying = new FakeProcessor("*", (annotations, round, environment) -> {
            if (!round.processingOver()) {
                TypeElement lib = environment.getElementUtils().getTypeElement("lib.Lib");
                environment.getMessager().printMessage(Diagnostic.Kind.ERROR, "far", lib);
            }
            return false;
        });
        List<Found> errors = javac().classPath(classPath)
                .processors(saying)
                .compile(sources.directory())
                .errors();

        assertThat(errors).hasSize(1);
        assertThat(errors.get(0).line()).isEqualTo(Diagnostic.NOPOS);
    }

    /** Compiles a class into a directory of its own. */
    private Path compiled(String name, String body) throws IOException {
        Path place = Files.createDirectories(directory.resolve("lib"));
        return new Harness(place)
                .compile(new Sources(place).add(name, body).directory())
                .classes();
    }

    @Test
    void f11_messageOnAnAnnotationsValue_isAtTheValue() {
        sources.addFile(
                "Flight.java",
                "class Flight { @dev.metricsbuild.annotations.JobMetric(name = \" \") static double a() { return 1; } }");

        assertThat(javac().compile(sources.directory()).errors().get(0).column())
                .isEqualTo(63);
    }

    @Test
    @Tag("slow")
    void f12_processorOnTheClassPathAlone_isIgnoredInSilenceByTheNewestJdk() throws IOException {
        var newest = Jdks.newest().filter(home -> Jdks.version(home) >= 23);
        assumeTrue(newest.isPresent(), "no JDK 23 or later beside " + Jdks.current());
        sources.add("Flight", "class Flight { @JobMetric static double a() { return 1; } }");
        Path out = Files.createDirectories(directory.resolve("out"));
        List<Path> everything = new ArrayList<>(Harness.runtimeClassPath());
        everything.addAll(Harness.processorPath());
        Jdks.Ended ended = Jdks.run(
                directory,
                newest.get().resolve("bin/javac").toString(),
                "-cp",
                Harness.join(everything),
                "-d",
                out.toString(),
                sources.directory().resolve("Flight.java").toString());

        assertThat(ended.code()).isZero();
        assertThat(ended.output()).isEmpty();
        assertThat(Harness.texts(out)).isEmpty();
    }

    @Test
    void f13_fileWrittenInTheLastRound_isWarnedOf() {
        sources.add("Flight", "class Flight {}");
        FakeProcessor late = new FakeProcessor("*", (annotations, round, environment) -> {
            if (round.processingOver()) {
                try (var writer =
                        environment.getFiler().createSourceFile("Late").openWriter()) {
                    writer.write("class Late {}");
                }
            }
            return false;
        });
        Outcome outcome = javac().processors(late).compile(sources.directory());

        assertThat(outcome.found())
                .anySatisfy(found -> assertThat(found.message()).contains("created in the last round"));
    }

    @Test
    void f14_fileThatIsASourceToo_isRefused() {
        sources.add("Flight", "class Flight {}");
        List<Throwable> thrown = new ArrayList<>();
        FakeProcessor again = new FakeProcessor("*", (annotations, round, environment) -> {
            try {
                environment.getFiler().createSourceFile("Flight");
            } catch (FilerException e) {
                thrown.add(e);
            }
            return false;
        });
        javac().processors(again).compile(sources.directory());

        assertThat(thrown).isNotEmpty();
    }

    @Test
    void f15_renamedClass_leavesItsOldFilesBehind() throws IOException {
        sources.add("Old", "class Old { @JobMetric static double a() { return 1; } }");
        javac().compile(sources.directory());
        Files.delete(sources.directory().resolve("Old.java"));
        sources.add("New", "class New { @JobMetric static double a() { return 1; } }");

        assertThat(javac().compile(sources.directory()).generated())
                .containsKeys("OldDispatcher.java", "NewDispatcher.java");
    }

    @Test
    void f16_errorBeforeProcessing_leavesNothingGenerated() {
        sources.add("Flight", "class Flight { @JobMetric static double a() { return 1; } }")
                .add("Broken", "class Broken { FlightDispatcher d; void m( { }");

        Outcome outcome = javac().compile(sources.directory());
        assertThat(outcome.generated()).isEmpty();
        assertThat(outcome.relevant())
                .allSatisfy(found -> assertThat(found.isOurs()).isFalse());
    }

    @Test
    void f17_exceptionThatEscapes_endsTheCompiler() {
        sources.add("Flight", "class Flight {}");
        FakeProcessor throwing = new FakeProcessor("*", (annotations, round, environment) -> {
            throw new IllegalStateException("neighbour");
        });

        assertThatThrownBy(() -> javac().processors(throwing).compile(sources.directory()))
                .hasRootCauseMessage("neighbour");
    }
}
